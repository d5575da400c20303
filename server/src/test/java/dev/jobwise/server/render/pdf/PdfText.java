package dev.jobwise.server.render.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a file back as an ordinary extractor does. */
final class PdfText extends PDFTextStripper {

  private final List<Glyph> glyphs = new ArrayList<>();
  private int depth;
  private int artifact;

  /**
   * A sign on a page. Lengths are points; y grows downward.
   *
   * @param y of the base line
   * @param height of the font
   */
  record Glyph(String text, int page, float x, float y, float width, float height) {}

  /**
   * What a file says.
   *
   * @param text without running heads and page numbers, which are artifacts
   */
  record Read(String text, List<Glyph> glyphs, int pages) {}

  private PdfText() throws IOException {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  static Read read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfText reader = new PdfText();
      StringWriter text = new StringWriter();
      reader.writeText(document, text);
      return new Read(text.toString(), List.copyOf(reader.glyphs), document.getNumberOfPages());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    depth++;
    if (artifact == 0 && "Artifact".equals(tag.getName())) {
      artifact = depth;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (artifact == depth) {
      artifact = 0;
    }
    depth--;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (artifact > 0) {
      return;
    }
    super.processTextPosition(position);
    glyphs.add(
        new Glyph(
            position.getUnicode(),
            getCurrentPageNo(),
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            position.getFontSizeInPt()));
  }
}
