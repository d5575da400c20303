package dev.jobwise.server.render.pdf;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;

/** Makes PNG files of first pages, marked as previews. */
public final class PreviewRenderer implements Renderer {

  private final PdfRenderer pdf;

  /**
   * @param pdf renders the page
   */
  public PreviewRenderer(PdfRenderer pdf) {
    this.pdf = pdf;
  }

  @Override
  public Rendered render(Document document, String templateId, RenderOptions options) {
    Rendered pages = pdf.render(document, templateId, options);
    return new Rendered(PagePicture.preview(pages.bytes()), null, pages.words());
  }
}
