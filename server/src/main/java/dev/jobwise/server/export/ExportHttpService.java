package dev.jobwise.server.export;

import static dev.jobwise.errors.v1.Reason.REASON_EXPORT_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_PREVIEW_NOT_FOUND;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.TokenVerifier;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.caller.Authentication;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.error.EarlyErrors;
import dev.jobwise.server.transport.json.JsonMarshaller;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Downloads over HTTP: the counterparts of the methods that send a file in chunks, which can't be
 * transcoded.
 */
public final class ExportHttpService {

  private static final String EXPORT_ID = "export_id";
  private static final String PREVIEW_FILE = "preview_file";
  private static final String TEMPLATE_ID = "template_id";
  private static final String TOKEN = "token";
  private static final String PNG = ".png";

  private final StoredFiles files;
  private final TemplateFiles templates;
  private final DownloadTokens tokens;
  private final TokenVerifier verifier;

  private ExportHttpService(
      StoredFiles files, TemplateFiles templates, DownloadTokens tokens, TokenVerifier verifier) {
    this.files = files;
    this.templates = templates;
    this.tokens = tokens;
    this.verifier = verifier;
  }

  /** The four routes with their services. */
  public static List<Endpoint> endpoints(
      StoredFiles files, TemplateFiles templates, DownloadTokens tokens, TokenVerifier verifier) {
    ExportHttpService service = new ExportHttpService(files, templates, tokens, verifier);
    String template = "/api/v1/exports/templates/{" + TEMPLATE_ID + "}/";
    return List.of(
        Endpoint.file(
            ExportMessages.FILES + "{" + EXPORT_ID + "}/download",
            service::download,
            ctx -> service.caller(ctx, ctx.pathParam(EXPORT_ID), REASON_EXPORT_NOT_FOUND)),
        Endpoint.file(
            ExportMessages.PREVIEWS + "{" + PREVIEW_FILE + "}",
            service::preview,
            ctx -> service.caller(ctx, previewId(ctx), REASON_PREVIEW_NOT_FOUND)),
        Endpoint.file(template + "preview.png", service::templatePreview, null),
        Endpoint.file(template + "sample.pdf", service::templateSample, null));
  }

  private HttpResponse download(ServiceRequestContext ctx, HttpRequest request) {
    Caller caller = Callers.current();
    String id = ctx.pathParam(EXPORT_ID);
    if (ctx.queryParam(TOKEN) == null && acceptsJson(request)) {
      String address = Clients.serverAddress(ctx);
      return answer(
          ctx,
          () ->
              HttpResponse.of(
                  HttpStatus.OK,
                  MediaType.JSON_UTF_8,
                  JsonMarshaller.json(DownloadMessages.link(files, tokens, caller, id, address))));
    }
    return answer(
        ctx, () -> DownloadMessages.response(ctx, files.open(caller.userId(), id), false));
  }

  /** Apps ask for a link this way; what accepts anything gets the file. */
  private static boolean acceptsJson(HttpRequest request) {
    return request.headers().accept().stream()
        .anyMatch(
            type ->
                type.nameWithoutParameters().equals("application/json")
                    && type.qualityFactor() > 0);
  }

  private HttpResponse preview(ServiceRequestContext ctx, HttpRequest request) {
    Caller caller = Callers.current();
    String id = previewId(ctx);
    return answer(
        ctx, () -> DownloadMessages.response(ctx, files.openPreview(caller.userId(), id), true));
  }

  /** Empty for a file that is no image. */
  private static String previewId(ServiceRequestContext ctx) {
    String file = ctx.pathParam(PREVIEW_FILE);
    return file.endsWith(PNG) ? file.substring(0, file.length() - PNG.length()) : "";
  }

  private HttpResponse templatePreview(ServiceRequestContext ctx, HttpRequest request) {
    String id = ctx.pathParam(TEMPLATE_ID);
    return answer(ctx, () -> DownloadMessages.response(ctx, templates.preview(id), true));
  }

  private HttpResponse templateSample(ServiceRequestContext ctx, HttpRequest request) {
    String id = ctx.pathParam(TEMPLATE_ID);
    return answer(ctx, () -> DownloadMessages.response(ctx, templates.sample(id), true));
  }

  private static HttpResponse answer(ServiceRequestContext ctx, Supplier<HttpResponse> work) {
    return HttpResponse.of(
        CompletableFuture.supplyAsync(work, ctx.blockingTaskExecutor())
            .exceptionally(failure -> EarlyErrors.of(ctx, failure)));
  }

  /**
   * A browser's links can't send headers, so these routes also take a narrow token in their URL.
   */
  private CompletableFuture<Caller> caller(
      ServiceRequestContext ctx, String fileId, Reason unknown) {
    String token = ctx.queryParam(TOKEN);
    if (token == null) {
      return Authentication.caller(ctx, verifier);
    }
    OptionalInt user = tokens.verify(token, fileId);
    return user.isPresent()
        ? CompletableFuture.completedFuture(new Caller(user.getAsInt(), ""))
        : CompletableFuture.failedFuture(AppException.of(unknown));
  }
}
