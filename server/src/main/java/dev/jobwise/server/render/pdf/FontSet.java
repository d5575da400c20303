package dev.jobwise.server.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.MaximumProfileTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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

  /**
   * Puts a font into a document.
   *
   * @param alone whether no text has parts in another font. Only for those does PDFBox need the
   *     widths of all glyphs, some thousands, which it replaces by those of the glyphs used
   */
  PDFont embed(PDDocument pdf, FontFile file, boolean alone) throws IOException {
    TrueTypeFont font = parsed(file);
    MaximumProfileTable profile = font.getMaximumProfile();
    int glyphs = profile.getNumGlyphs();
    profile.setNumGlyphs(alone ? 1 : glyphs);
    try {
      return PDType0Font.load(pdf, font, true);
    } finally {
      profile.setNumGlyphs(glyphs);
    }
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
