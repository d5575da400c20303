package dev.jobwise.server.export;

import static dev.jobwise.errors.v1.Reason.REASON_TEMPLATE_NOT_FOUND;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.Template;
import dev.jobwise.server.render.TemplateSample;
import dev.jobwise.server.render.Templates;
import dev.jobwise.server.render.pdf.PagePicture;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Pictures and samples of templates, rendered when first asked for and then kept. */
public final class TemplateFiles {

  private final Renderer pdf;
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

  public TemplateFiles(Renderer pdf) {
    this.pdf = pdf;
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
    byte[] sample = sample(templateId).content();
    return file(templateId, "preview", ExportFormat.PNG, () -> PagePicture.of(sample));
  }

  /** A PDF file of the template; fails as {@link #find}. */
  Download sample(String templateId) {
    return file(templateId, "sample", ExportFormat.PDF, () -> pdf(templateId));
  }

  private byte[] pdf(String templateId) {
    String id = find(templateId).id();
    return pdf.render(TemplateSample.resume(), id, RenderOptions.DEFAULTS).bytes();
  }

  private Download file(
      String templateId, String name, ExportFormat format, Supplier<byte[]> make) {
    String id = find(templateId).id();
    byte[] content = kept.computeIfAbsent(id + "." + format.extension(), first -> make.get());
    return new Download(id + "-" + name + "." + format.extension(), format.mediaType(), content);
  }
}
