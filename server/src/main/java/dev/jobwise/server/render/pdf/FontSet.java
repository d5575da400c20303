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

  FontSet(List<FontFile> files) {
    this.files = files;
  }

  List<FontFile> files() {
    return files;
  }

  TrueTypeFont parsed(FontFile file) {
    return parsed.computeIfAbsent(file, FontFile::parse);
  }
}
