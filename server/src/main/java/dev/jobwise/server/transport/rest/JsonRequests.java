package dev.jobwise.server.transport.rest;

import com.google.protobuf.Message;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.transport.body.BoundedBody;
import dev.jobwise.server.transport.check.MessageCheck;
import dev.jobwise.server.transport.limit.BodyLimits;
import java.util.concurrent.CompletableFuture;

/** Reads the requests of HTTP services that are not transcoded, as strictly as transcoded ones. */
public final class JsonRequests {

  private JsonRequests() {}

  /**
   * Builds the request message from body, path variables and query, and checks it by its rules.
   * Fails with the documented 413 or 422. The future completes on a blocking thread.
   *
   * @param type default instance of the message
   */
  public static <M extends Message> CompletableFuture<M> read(
      ServiceRequestContext ctx, HttpRequest request, M type) {
    return BoundedBody.read(ctx, request, BodyLimits.MAX_BODY_BYTES)
        .thenApplyAsync(
            body -> {
              RestRequest rest = RestRequest.of(ctx, body);
              @SuppressWarnings("unchecked") // ParsedRequest keeps the type.
              M message = (M) MessageCheck.check(rest.read(type.newBuilderForType()));
              return message;
            },
            ctx.blockingTaskExecutor());
  }
}
