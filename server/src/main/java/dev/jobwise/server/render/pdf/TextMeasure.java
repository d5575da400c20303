package dev.jobwise.server.render.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures text sign by sign. The measure that it replaces encodes the text anew at each call, and
 * is wrong for text of several fonts: it may cut a sign of two units in half.
 */
final class TextMeasure extends PdfBoxTextRenderer {

  private final Map<PDFont, GlyphWidths> widths;

  /**
   * @param widths of the fonts in the document; grows with it
   */
  TextMeasure(Map<PDFont, GlyphWidths> widths) {
    this.widths = widths;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    List<FontDescription> fonts = ((PdfBoxFSFont) font).getFontDescriptions();
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      i += Character.charCount(sign);
      if (sign == WordFit.BREAK) {
        continue;
      }
      float one = width(fonts, sign);
      if (one == GlyphWidths.MISSING) {
        // Arabic may come in shapes that the font does not have under their own numbers.
        return super.getWidth(context, font, text);
      }
      width += one;
    }
    return (int) Math.ceil(width * font.getSize2D() - 0.01);
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    super.drawString(device, withoutBreaks(text), x, y);
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo info) {
    super.drawString(device, withoutBreaks(text), x, y, info);
  }

  private static String withoutBreaks(String text) {
    return text.indexOf(WordFit.BREAK) < 0
        ? text
        : text.replace(Character.toString(WordFit.BREAK), "");
  }

  private float width(List<FontDescription> fonts, int sign) {
    for (FontDescription font : fonts) {
      float width = widths.get(font.getFont()).of(sign);
      if (width != GlyphWidths.MISSING) {
        return width;
      }
    }
    return GlyphWidths.MISSING;
  }
}
