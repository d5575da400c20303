package dev.jobwise.server.extract.read;

import dev.jobwise.server.extract.TypeChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/**
 * How most characters of a line look.
 *
 * @param size in points
 */
record PdfStyle(double size, boolean bold, boolean italic) {

  /** Weights from semibold on, as font names state them. */
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|cmbx|[-,]bd|medi$");

  private static final Pattern ITALIC = Pattern.compile("italic|oblique|slanted|cmti|[-,]it$");

  /** As in CSS: 600 is semibold. */
  private static final float MIN_BOLD_WEIGHT = 600;

  /** A share of the size. */
  private static final double SAME_SIZE = 0.1;

  static PdfStyle of(List<TextPosition> characters) {
    Map<PdfStyle, Integer> counts = new HashMap<>();
    for (TextPosition character : characters) {
      counts.merge(of(character), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(new PdfStyle(0, false, false));
  }

  /** Where the style of a line of characters changes. */
  static TypeChanges changes(List<TextPosition> characters) {
    List<Integer> changes = new ArrayList<>();
    PdfStyle last = null;
    int count = 0;
    for (TextPosition character : characters) {
      String printed = PdfSigns.readable(character.getUnicode()).replace(" ", "");
      if (printed.isBlank()) {
        continue;
      }
      PdfStyle style = of(character);
      if (last != null && !style.isLike(last)) {
        changes.add(count);
      }
      last = style;
      count += printed.length();
    }
    return new TypeChanges(changes);
  }

  private boolean isLike(PdfStyle other) {
    return bold == other.bold
        && italic == other.italic
        && Math.abs(size - other.size) <= SAME_SIZE * size;
  }

  private static PdfStyle of(TextPosition character) {
    PDFont font = character.getFont();
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        BOLD.matcher(name).find()
            || descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= MIN_BOLD_WEIGHT);
    boolean italic = ITALIC.matcher(name).find() || descriptor != null && descriptor.isItalic();
    // Tenths: scaling makes 10.999 of 11.
    double size = Math.round(10 * Math.abs(character.getYScale())) / 10.0;
    return new PdfStyle(size, bold, italic);
  }
}
