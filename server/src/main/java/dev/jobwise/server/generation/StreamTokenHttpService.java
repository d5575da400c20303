package dev.jobwise.server.generation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.generation.v1.GetGenerationRequest;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Futures;
import dev.jobwise.server.common.StreamTokens;
import dev.jobwise.server.common.TokenVerifier;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.transport.caller.Authentication;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.error.EarlyErrors;
import dev.jobwise.server.transport.rest.JsonRequests;
import java.util.concurrent.CompletableFuture;

/**
 * A browser's EventSource can't send headers, so the stream of a letter also takes a token in its
 * URL. It opens only that stream.
 */
final class StreamTokenHttpService implements HttpService {

  /** The variable of the path. */
  static final String ID = "generation_id";

  private final History history;
  private final StreamTokens tokens;
  private final TokenVerifier verifier;

  StreamTokenHttpService(History history, StreamTokens tokens, TokenVerifier verifier) {
    this.history = history;
    this.tokens = tokens;
    this.verifier = verifier;
  }

  /** Issues a token. */
  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest request) {
    Caller caller = Callers.current();
    return HttpResponse.of(
        JsonRequests.read(ctx, request, GetGenerationRequest.getDefaultInstance())
            .thenApplyAsync(
                asked -> token(history.get(caller, asked.getGenerationId()), caller),
                ctx.blockingTaskExecutor())
            .exceptionally(failure -> EarlyErrors.of(ctx, failure)));
  }

  private HttpResponse token(Generation generation, Caller caller) {
    String json =
        JsonNodeFactory.instance
            .objectNode()
            .put("access_token", tokens.issue(caller, generation.id()))
            .put("expires_in", tokens.life().toSeconds())
            .toString();
    return HttpResponse.of(HttpStatus.OK, MediaType.JSON_UTF_8, json);
  }

  /** Finds the caller of a stream, by such a token or by an access token. */
  CompletableFuture<Caller> caller(ServiceRequestContext ctx) {
    String token = ctx.queryParam("access_token");
    if (token == null) {
      return Authentication.caller(ctx, verifier);
    }
    String id = ctx.pathParam(ID);
    return Futures.continuedOn(
        ctx.eventLoop(),
        CompletableFuture.supplyAsync(() -> tokens.verify(token, id), ctx.blockingTaskExecutor()));
  }
}
