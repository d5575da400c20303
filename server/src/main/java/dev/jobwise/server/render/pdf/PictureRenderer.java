package dev.jobwise.server.render.pdf;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;

/** Makes a picture (PNG) of a document's first page. */
public final class PictureRenderer implements Renderer {

  private final Renderer pdf;
  private final boolean watermark;

  /**
   * @param pdf renders the page
   * @param watermark whether a word across the page says that it is a preview
   */
  public PictureRenderer(Renderer pdf, boolean watermark) {
    this.pdf = pdf;
    this.watermark = watermark;
  }

  @Override
  public Rendered render(Document document, String templateId, RenderOptions options) {
    Rendered file = pdf.render(document, templateId, options);
    byte[] picture = watermark ? PagePicture.preview(file.bytes()) : PagePicture.of(file.bytes());
    return new Rendered(picture, file.pages(), file.words());
  }
}
