package dev.jobwise.server.render.pdf;

import com.openhtmltopdf.util.XRLog;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.JdkXml;
import dev.jobwise.server.render.JsonResumeRenderer;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.render.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes PDF files. */
public final class PdfRenderer implements Renderer {

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
    return JdkXml.with(() -> file(document, templateId, options));
  }

  private Rendered file(Document document, String templateId, RenderOptions options) {
    FontSet set = fonts.take();
    try {
      Document printable = PrintableDocument.of(document);
      Template template = Templates.get(templateId);
      List<String> families = FontChoice.of(set, template, options, PageContent.text(printable));
      PageStyle style = PageStyle.of(template, document.kind(), options, families);
      try (PdfPages pages = laidOut(printable, style, set)) {
        return rendered(pages, document);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      fonts.giveBack(set);
    }
  }

  private static PdfPages laidOut(Document document, PageStyle style, FontSet fonts)
      throws IOException {
    PdfPages pages = new PdfPages(document, style, fonts, null);
    if (style.columns() && !pages.leadIsOnOnePage()) {
      // The rest of the page would be read before the rest of the narrow column.
      pages.close();
      return laidOut(document, style.withoutColumns(), fonts);
    }
    if (pages.spillALittle()) {
      PdfPages snug = new PdfPages(document, style.snugly(), fonts, null);
      if (snug.count() == 1) {
        pages.close();
        return snug;
      }
      snug.close();
    }
    if (style.columns() && pages.count() > 1) {
      PageBreak end = pages.end();
      pages.close();
      return end == null
          ? laidOut(document, style.withoutColumns(), fonts)
          : new PdfPages(document, style, fonts, end);
    }
    return pages;
  }

  private static Rendered rendered(PdfPages pages, Document document) throws IOException {
    PDDocument pdf = pages.draw();
    String text = TextRenderer.text(document);
    byte[] bytes = PdfFile.bytes(pdf, document.date(), JsonResumeRenderer.carried(document, text));
    return new Rendered(bytes, pdf.getNumberOfPages(), WhiteSpace.words(text));
  }
}
