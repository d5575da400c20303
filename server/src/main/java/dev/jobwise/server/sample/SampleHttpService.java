package dev.jobwise.server.sample;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.transport.HttpServer.Endpoint;
import dev.jobwise.server.transport.body.Form;
import dev.jobwise.server.transport.body.Uploads;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.error.EarlyErrors;
import dev.jobwise.server.transport.json.JsonMarshaller;

/** {@code POST /api/v1/samples/upload}: a multipart form, which cannot be transcoded. */
public final class SampleHttpService implements HttpService {

  private static final String FILE_FIELD = "file";

  private final Samples samples;

  private SampleHttpService(Samples samples) {
    this.samples = samples;
  }

  /** Returns the route with its service. */
  public static Endpoint endpoint(Samples samples) {
    return Endpoint.of(HttpMethod.POST, "/api/v1/samples/upload", new SampleHttpService(samples));
  }

  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) {
    Caller caller = Callers.current();
    return HttpResponse.of(
        Uploads.read(ctx, request, FILE_FIELD, Samples.MAX_FILE_BYTES)
            .thenApplyAsync(form -> upload(caller, form), ctx.blockingTaskExecutor())
            .exceptionally(failure -> EarlyErrors.of(ctx, failure)));
  }

  private HttpResponse upload(Caller caller, Form form) {
    Form.File file = form.files().get(FILE_FIELD);
    Sample stored =
        samples.upload(
            caller,
            form.fields().get("document_type"),
            file == null ? null : file.name(),
            file == null ? null : file.content());
    return HttpResponse.of(
        HttpStatus.CREATED,
        MediaType.JSON_UTF_8,
        JsonMarshaller.json(SampleMessages.sample(stored)));
  }
}
