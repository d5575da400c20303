package dev.jobwise.server.render.pdf;

import com.openhtmltopdf.util.XRLog;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
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
    Template template = Templates.get(templateId);
    PageContent content = PageContent.of(document);
    FontSet set = fonts.take();
    try {
      List<String> families = FontChoice.of(set, template, options, content.text());
      PageStyle style = PageStyle.of(template, document.kind(), options, families);
      try (PdfPages pages = new PdfPages(template.id(), document.kind(), content, style, set)) {
        if (!style.columns() || pages.leadIsOnOnePage()) {
          return rendered(pages, content, document);
        }
      }
      // The rest of the page would be read before the rest of the narrow column.
      PageStyle stacked = style.withoutColumns();
      try (PdfPages pages = new PdfPages(template.id(), document.kind(), content, stacked, set)) {
        return rendered(pages, content, document);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      fonts.giveBack(set);
    }
  }

  private static Rendered rendered(PdfPages pages, PageContent content, Document document)
      throws IOException {
    PDDocument pdf = pages.draw();
    byte[] bytes = PdfFile.bytes(pdf, content, document.date());
    return new Rendered(bytes, pdf.getNumberOfPages(), content.words());
  }
}
