package dev.jobwise.server.transport.caller;

import static dev.jobwise.errors.v1.Reason.REASON_NOT_AUTHENTICATED;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.rpc.Code;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.Futures;
import dev.jobwise.server.common.TokenVerifier;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.rate.FailureCounts;
import dev.jobwise.server.observe.RequestScope;
import dev.jobwise.server.transport.check.CalledMethod;
import dev.jobwise.server.transport.error.EarlyErrors;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Lets only callers with a valid access token through to the service, on every protocol: gRPC,
 * gRPC-Web, REST, multipart and event streams. Methods with the {@code public_access} option and
 * gRPC's own methods (health, reflection) need no token and ignore one.
 *
 * <p>An address that has sent too many requests without a valid token gets 429, at once and with
 * growing intervals. Valid tokens still work from there. Checking the signature for this costs less
 * than the rest of the request.
 *
 * <p>It decorates each service rather than the whole server, so that an unknown path is 404 and a
 * wrong verb 405 with or without a token. Which paths exist is public anyway.
 */
public final class Authentication implements DecoratingHttpServiceFunction {

  /** Running database look-ups of tokens, one per token. */
  private static final Map<Look, CompletableFuture<Caller>> LOOKS = new ConcurrentHashMap<>();

  private static final int SCHEME_LENGTH = "Bearer ".length();

  private record Look(TokenVerifier verifier, String token) {}

  private final Function<ServiceRequestContext, CompletableFuture<Caller>> finder;
  private final FailureCounts refused;

  /**
   * @param finder finds the caller; dependents of its future run on the event loop
   * @param refused counts by address how often no caller was found
   */
  public Authentication(
      Function<ServiceRequestContext, CompletableFuture<Caller>> finder, FailureCounts refused) {
    this.finder = finder;
    this.refused = refused;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest req)
      throws Exception {
    if (isPublic(ctx)) {
      return delegate.serve(ctx, req);
    }
    CompletableFuture<HttpResponse> answer =
        finder
            .apply(ctx)
            .thenApply(
                caller -> {
                  Callers.set(ctx, caller);
                  try {
                    return delegate.serve(ctx, req);
                  } catch (Exception failure) {
                    return HttpResponse.ofFailure(failure);
                  }
                })
            .exceptionally(failure -> EarlyErrors.of(ctx, limited(ctx, failure)));
    return answer.isDone() ? answer.join() : HttpResponse.of(answer);
  }

  /** The failure, or a 429 if the address has had too many of them. */
  private Throwable limited(ServiceRequestContext ctx, Throwable failure) {
    if (!(Causes.of(failure) instanceof AppException error)
        || error.code() != Code.UNAUTHENTICATED) {
      return failure;
    }
    String address = Clients.address(ctx);
    Duration wait = refused.untilNextTry(address);
    if (!wait.isZero()) {
      return AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(wait);
    }
    refused.add(address);
    return failure;
  }

  /**
   * The caller that the {@code authorization} header proves, for services that decide themselves
   * whether they need one. Fails with the documented 401. If this takes the database, a blocking
   * thread does it; dependents of the future always run on the event loop.
   */
  public static CompletableFuture<Caller> caller(
      ServiceRequestContext ctx, TokenVerifier verifier) {
    String token = bearerToken(ctx.request().headers());
    if (token.isEmpty()) {
      return CompletableFuture.failedFuture(AppException.of(REASON_NOT_AUTHENTICATED));
    }
    try {
      Caller known = verifier.verifyAtOnce(token);
      if (known != null) {
        return CompletableFuture.completedFuture(known);
      }
    } catch (AppException forged) {
      return CompletableFuture.failedFuture(forged);
    }
    // Many requests may come with one token before the first look-up ends.
    Look key = new Look(verifier, token);
    CompletableFuture<Caller> look = new CompletableFuture<>();
    CompletableFuture<Caller> under = LOOKS.putIfAbsent(key, look);
    if (under != null) {
      return Futures.continuedOn(ctx.eventLoop(), under);
    }
    Executor blocking = RequestScope.carriedTo(ctx.blockingTaskExecutor().withoutContext());
    look.completeAsync(() -> verifier.verify(token), blocking);
    return Futures.continuedOn(
        ctx.eventLoop(), look.whenComplete((caller, failure) -> LOOKS.remove(key, look)));
  }

  /** Empty if there is no header, another scheme, or nothing after the scheme. */
  private static String bearerToken(RequestHeaders headers) {
    String header = headers.get(HttpHeaderNames.AUTHORIZATION, "");
    if (!header.regionMatches(true, 0, "Bearer ", 0, SCHEME_LENGTH)) {
      return "";
    }
    return header.substring(SCHEME_LENGTH).strip();
  }

  private static boolean isPublic(ServiceRequestContext ctx) {
    MethodDescriptor method = CalledMethod.of(ctx);
    return method != null
        && (method.getOptions().getExtension(OptionsProto.publicAccess)
            || method.getFile().getPackage().startsWith("grpc."));
  }
}
