package dev.jobwise.server.render.pdf;

import dev.jobwise.server.common.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that documents may use.
 *
 * @param weight as in CSS, such as 400
 * @param bytes of a TrueType file
 */
record FontFile(String family, int weight, boolean italic, byte[] bytes) {

  /** The fonts that are part of the server. */
  static final List<FontFile> SHIPPED =
      ResourceLines.of(FontFile.class, "fonts/fonts.txt").stream()
          .map(line -> line.split(" "))
          .map(
              row ->
                  new FontFile(
                      row[0], Integer.parseInt(row[1]), row[2].equals("italic"), resource(row[3])))
          .toList();

  /** One of the shipped fonts. */
  static FontFile of(String family, int weight) {
    return SHIPPED.stream()
        .filter(file -> file.family().equals(family) && file.weight() == weight)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] resource(String name) {
    String file = "fonts/" + name;
    try (InputStream bytes =
        Objects.requireNonNull(FontFile.class.getResourceAsStream(file), file)) {
      return bytes.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  TrueTypeFont parse() {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // Ligatures have no sign of their own in Unicode, so no extractor could read them.
      font.setEnableGsub(false);
      return font;
    } catch (IOException damaged) {
      throw new UncheckedIOException(family, damaged);
    }
  }
}
