package dev.jobwise.server.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes PDF files. */
public final class PdfRenderer implements Renderer {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // Its messages may repeat what documents contain.
    XRLog.setLoggingEnabled(false);
  }

  private final FontPool fonts;

  /**
   * @param fontDir a folder with fonts for scripts that the shipped ones lack; null for none
   */
  public PdfRenderer(Path fontDir) {
    this.fonts = new FontPool(fontDir);
  }

  @Override
  public Rendered render(Document document, String templateId, RenderOptions options) {
    FontSet set = fonts.take();
    try {
      return render(document, Templates.get(templateId), options, set);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      fonts.giveBack(set);
    }
  }

  private static Rendered render(
      Document document, Template template, RenderOptions options, FontSet set) throws IOException {
    PageContent content = PageContent.of(document);
    String text = content.text();
    String family = options.fontFamily() == null ? template.font() : options.fontFamily();
    PageStyle style = PageStyle.of(template, options, FontChoice.of(set, family, text));
    String html = PageHtml.of(template.id(), document.kind(), content, style);
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder =
          new PdfRendererBuilder()
              .usePDDocument(pdf)
              .withHtmlContent(html, null)
              .usePdfUaAccessibility(true)
              .usePdfAConformance(PdfAConformance.PDFA_2_A)
              .useColorProfile(SRGB)
              .useExternalResourceAccessControl(
                  (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
      for (FontFile file : set.files()) {
        builder.useFont(
            new Supplier(pdf, set, file),
            file.family(),
            file.weight(),
            file.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
            true);
      }
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        byte[] bytes = PdfFile.bytes(pdf, content, document.date());
        return new Rendered(bytes, pdf.getNumberOfPages(), words(text));
      }
    }
  }

  private static int words(String text) {
    return (int) List.of(text.split("[ \n]++")).stream().filter(word -> !word.isEmpty()).count();
  }

  /** Puts a font into a document when the text first needs it. */
  private static final class Supplier extends PDFontSupplier {

    private final PDDocument pdf;
    private final FontSet set;
    private final FontFile file;

    Supplier(PDDocument pdf, FontSet set, FontFile file) {
      super(null);
      this.pdf = pdf;
      this.set = set;
      this.file = file;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, set.parsed(file), true);
      } catch (IOException damaged) {
        throw new UncheckedIOException(file.family(), damaged);
      }
    }
  }
}
