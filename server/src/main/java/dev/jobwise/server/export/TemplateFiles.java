package dev.jobwise.server.export;

import static dev.jobwise.errors.v1.Reason.REASON_TEMPLATE_NOT_FOUND;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.Templates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures and samples of templates, rendered when first asked for and then kept. */
public final class TemplateFiles {

  private final Document sample;
  private final Renderer pdf;
  private final Renderer png;
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

  /**
   * @param sample the document that they show
   */
  public TemplateFiles(Document sample, Renderer pdf, Renderer png) {
    this.sample = sample;
    this.pdf = pdf;
    this.png = png;
  }

  /**
   * Finds a template by its id.
   *
   * @throws AppException {@code TEMPLATE_NOT_FOUND}
   */
  Template find(String id) {
    return Templates.find(id)
        .orElseThrow(() -> AppException.of(REASON_TEMPLATE_NOT_FOUND, id, Exports.templateIds()));
  }

  /** A picture of the template; fails as {@link #find}. */
  Download preview(String templateId) {
    return file(templateId, "preview", ExportFormat.PNG, png);
  }

  /** A PDF file of the template; fails as {@link #find}. */
  Download sample(String templateId) {
    return file(templateId, "sample", ExportFormat.PDF, pdf);
  }

  private Download file(String templateId, String name, ExportFormat format, Renderer renderer) {
    Template template = find(templateId);
    byte[] content =
        kept.computeIfAbsent(
            template.id() + "." + format.extension(),
            first -> renderer.render(sample, template.id(), RenderOptions.DEFAULTS).bytes());
    return new Download(
        template.id() + "-" + name + "." + format.extension(), format.mediaType(), content);
  }
}
