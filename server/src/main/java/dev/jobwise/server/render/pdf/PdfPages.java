package dev.jobwise.server.render.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import dev.jobwise.server.render.Document.Kind;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A document laid out on pages. */
final class PdfPages implements AutoCloseable {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** The element that holds the narrow column. */
  private static final String LEAD = "lead";

  private final PDDocument pdf = new PDDocument();
  private final PdfBoxRenderer renderer;

  PdfPages(String templateId, Kind kind, PageContent content, PageStyle style, FontSet fonts) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .withHtmlContent(PageHtml.of(templateId, kind, content, style), null)
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .useColorProfile(SRGB)
            .useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    if (content.bidirectional()) {
      builder
          .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
          .useUnicodeBidiReorderer(new ICUBidiReorderer());
    }
    for (FontFile file : fonts.files()) {
      builder.useFont(
          new Supplier(pdf, fonts, file),
          file.family(),
          file.weight(),
          file.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    this.renderer = builder.buildPdfRenderer();
    renderer.layout();
  }

  /** Whether the narrow column ends on the page on which it begins. */
  boolean leadIsOnOnePage() {
    Box lead = renderer.getSharedContext().getBoxById(LEAD);
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    return lead == null || lead.getAbsY() + lead.getHeight() <= pages.get(0).getBottom();
  }

  PDDocument draw() throws IOException {
    renderer.createPDFWithoutClosing();
    return pdf;
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    pdf.close();
  }

  /** Puts a font into a document when the text first needs it. */
  private static final class Supplier extends PDFontSupplier {

    private final PDDocument pdf;
    private final FontSet fonts;
    private final FontFile file;

    Supplier(PDDocument pdf, FontSet fonts, FontFile file) {
      super(null);
      this.pdf = pdf;
      this.fonts = fonts;
      this.file = file;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, fonts.parsed(file), true);
      } catch (IOException damaged) {
        throw new UncheckedIOException(file.family(), damaged);
      }
    }
  }
}
