package dev.jobwise.server.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** Pictures of first pages, as PNG. */
public final class PagePicture {

  /** The size that the contract states: a page of US Letter, and A4 with space at its sides. */
  public static final int WIDTH = 1200;

  public static final int HEIGHT = 1557;

  /** Around pages that are narrower. */
  private static final Color DESK = new Color(0xe4e7eb);

  private static final String WATERMARK = "PREVIEW";
  private static final float WATERMARK_SIZE = 120;

  /** Of Arimo Bold, in sizes of the type. */
  private static final float CAPITAL_HEIGHT = 0.7f;

  private PagePicture() {}

  /** The first page of a file. */
  public static byte[] of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return png(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The first page of a file, with a word across it that says that it is a preview. */
  public static byte[] preview(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      watermark(document);
      return png(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void watermark(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    PDFont font = PDType0Font.load(document, FontFile.of("Arimo", 700).parse(), false);
    float width = font.getStringWidth(WATERMARK) / 1000 * WATERMARK_SIZE;
    float pageWidth = page.getMediaBox().getWidth();
    float pageHeight = page.getMediaBox().getHeight();
    PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
    faint.setNonStrokingAlphaConstant(0.09f);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
      content.setGraphicsStateParameters(faint);
      content.setNonStrokingColor(Color.BLACK);
      content.beginText();
      content.setFont(font, WATERMARK_SIZE);
      Matrix place =
          Matrix.getRotateInstance(
              Math.atan2(pageHeight, pageWidth), pageWidth / 2, pageHeight / 2);
      place.concatenate(
          Matrix.getTranslateInstance(-width / 2, -WATERMARK_SIZE * CAPITAL_HEIGHT / 2));
      content.setTextMatrix(place);
      content.showText(WATERMARK);
      content.endText();
    }
  }

  private static byte[] png(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    float scale =
        Math.min(WIDTH / page.getMediaBox().getWidth(), HEIGHT / page.getMediaBox().getHeight());
    BufferedImage picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
    BufferedImage framed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = framed.createGraphics();
    graphics.setColor(DESK);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.drawImage(
        picture, (WIDTH - picture.getWidth()) / 2, (HEIGHT - picture.getHeight()) / 2, null);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(framed, "png", bytes);
    return bytes.toByteArray();
  }
}
