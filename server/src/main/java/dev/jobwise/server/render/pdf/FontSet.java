package dev.jobwise.server.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Parsed fonts, as far as they were needed. Parsing takes longer than rendering a page, so a set is
 * used again; it is not safe for use by two threads.
 */
final class FontSet {

  private final List<FontFile> files;
  private final Map<FontFile, TrueTypeFont> parsed = new HashMap<>();
  private final Map<FontFile, GlyphWidths> widths = new HashMap<>();

  FontSet(List<FontFile> files) {
    this.files = files;
  }

  List<FontFile> files() {
    return files;
  }

  TrueTypeFont parsed(FontFile file) {
    return parsed.computeIfAbsent(file, FontFile::parse);
  }

  /** Of the regular type of a family. */
  GlyphWidths widths(String family) {
    return widths(
        files.stream().filter(file -> file.family().equals(family)).findFirst().orElseThrow());
  }

  GlyphWidths widths(FontFile file) {
    return widths.computeIfAbsent(file, wanted -> new GlyphWidths(parsed(wanted)));
  }
}
