package dev.jobwise.server.sample;

import com.google.protobuf.Message;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.body.Form;
import dev.jobwise.server.transport.body.Uploads;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.error.EarlyErrors;
import dev.jobwise.server.transport.json.JsonMarshaller;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * {@code POST /api/v1/samples/upload} and {@code …/import}: multipart forms, which cannot be
 * transcoded.
 */
public final class SampleHttpService implements HttpService {

  private static final String FILE_FIELD = "file";

  private final int maxFileBytes;
  private final Storing storing;

  /** Stores what a form holds. What it does not hold is null. */
  private interface Storing {
    CompletionStage<? extends Message> store(
        Caller caller, String documentType, String filename, byte[] content);
  }

  private SampleHttpService(int maxFileBytes, Storing storing) {
    this.maxFileBytes = maxFileBytes;
    this.storing = storing;
  }

  /** Returns the routes with their services. */
  public static List<Endpoint> endpoints(Samples samples, SampleImports imports) {
    return List.of(
        Endpoint.of(
            HttpMethod.POST,
            "/api/v1/samples/upload",
            new SampleHttpService(
                Samples.MAX_FILE_BYTES,
                (caller, type, name, content) ->
                    CompletableFuture.completedFuture(
                        SampleMessages.sample(samples.upload(caller, type, name, content))))),
        Endpoint.of(
            HttpMethod.POST,
            "/api/v1/samples/import",
            new SampleHttpService(
                SampleImports.MAX_FILE_BYTES,
                (caller, type, name, content) ->
                    imports
                        .importFile(caller, type, name, content)
                        .thenApply(SampleMessages::imported))));
  }

  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) {
    Caller caller = Callers.current();
    return HttpResponse.of(
        Uploads.read(ctx, request, FILE_FIELD, maxFileBytes)
            .thenComposeAsync(form -> store(caller, form), ctx.blockingTaskExecutor())
            .thenApply(SampleHttpService::created)
            .exceptionally(failure -> EarlyErrors.of(ctx, failure)));
  }

  private CompletionStage<? extends Message> store(Caller caller, Form form) {
    Form.File file = form.files().get(FILE_FIELD);
    return storing.store(
        caller,
        form.fields().get("document_type"),
        file == null ? null : file.name(),
        file == null ? null : file.content());
  }

  private static HttpResponse created(Message sample) {
    return HttpResponse.of(HttpStatus.CREATED, MediaType.JSON_UTF_8, JsonMarshaller.json(sample));
  }
}
