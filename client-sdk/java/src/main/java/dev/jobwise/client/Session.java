package dev.jobwise.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.LoginResponse;
import dev.jobwise.auth.v1.RefreshTokenRequest;
import dev.jobwise.auth.v1.RefreshTokenResponse;
import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.client.error.JobWiseException;
import io.grpc.CallCredentials;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.Context;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attaches the user's access token to every call that needs one, and renews it: shortly before it
 * expires, or when the server refuses it, because a laptop's clock stands still while it sleeps.
 * All calls that need a new token at the same time wait for one renewal.
 */
final class Session implements ClientInterceptor {

  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  /** Longer than the time between sending a call here and checking its token there. */
  private static final long MARGIN_NANOS = TimeUnit.SECONDS.toNanos(60);

  /** All calls wait for it, so it must not wait for a server that is gone. */
  private static final long RENEWAL_SECONDS = 10;

  private static final Pattern EXPIRY = Pattern.compile("\"exp\":([0-9]{1,10})");

  private final Channel channel;
  private LoginRequest credentials;
  private Tokens tokens;
  private long renewAtNanos;
  private CompletableFuture<String> renewal;

  /**
   * @param channel without tokens
   * @param credentials to sign in with when there is no session; null if there are none
   */
  Session(Channel channel, LoginRequest credentials) {
    this.channel = channel;
    this.credentials = credentials;
  }

  void use(Tokens fresh) {
    use(fresh, fresh.getExpiresIn());
  }

  /**
   * Uses tokens of a former run. Their access token has lived for an unknown part of its hour, and
   * only it says when it ends.
   */
  void resume(Tokens kept) {
    long secondsLeft = expiry(kept.getAccessToken()) - Instant.now().getEpochSecond();
    use(kept, Math.min(kept.getExpiresIn(), secondsLeft));
  }

  private synchronized void use(Tokens valid, long seconds) {
    tokens = valid;
    renewAtNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds) - MARGIN_NANOS;
  }

  /** In seconds since 1970; far in the future if the token does not tell. */
  private static long expiry(String accessToken) {
    String[] parts = accessToken.split("\\.");
    try {
      String claims =
          parts.length < 2 ? "" : new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
      Matcher expiry = EXPIRY.matcher(claims);
      return expiry.find() ? Long.parseLong(expiry.group(1)) : Integer.MAX_VALUE;
    } catch (IllegalArgumentException noJwt) {
      return Integer.MAX_VALUE;
    }
  }

  /**
   * Signs in with the next password from now on, if the replaced one was that of the credentials.
   */
  synchronized void passwordChanged(String replaced, String next) {
    if (credentials != null && credentials.getPassword().equals(replaced)) {
      credentials = credentials.toBuilder().setPassword(next).build();
    }
  }

  private synchronized LoginRequest credentials() {
    return credentials;
  }

  synchronized void forget() {
    tokens = null;
  }

  /** The tokens as they are, expired or not; null if there are none. */
  synchronized Tokens tokens() {
    return tokens;
  }

  /** A valid access token. */
  CompletableFuture<String> accessToken() {
    Tokens last;
    CompletableFuture<String> mine;
    synchronized (this) {
      if (tokens != null && System.nanoTime() - renewAtNanos < 0) {
        return CompletableFuture.completedFuture(tokens.getAccessToken());
      }
      if (renewal != null) {
        return renewal;
      }
      last = tokens;
      mine = new CompletableFuture<>();
      renewal = mine;
    }
    CompletableFuture.completedFuture(last)
        .thenCompose(this::renew)
        .whenComplete((fresh, failure) -> end(mine, last, fresh, failure));
    return mine;
  }

  private void end(CompletableFuture<String> mine, Tokens last, Tokens fresh, Throwable failure) {
    synchronized (this) {
      renewal = null;
      // Somebody may have signed in meanwhile.
      if (failure == null && tokens == last) {
        use(fresh);
      }
    }
    if (failure == null) {
      mine.complete(fresh.getAccessToken());
    } else {
      mine.completeExceptionally(
          failure instanceof CompletionException ? failure.getCause() : failure);
    }
  }

  private CompletableFuture<Tokens> renew(Tokens last) {
    if (last == null) {
      return signIn();
    }
    RefreshTokenRequest request =
        RefreshTokenRequest.newBuilder().setRefreshToken(last.getRefreshToken()).build();
    CompletableFuture<Tokens> refreshed =
        call(AuthServiceGrpc.getRefreshTokenMethod(), request)
            .thenApply(RefreshTokenResponse::getTokens);
    return credentials() == null
        ? refreshed
        : refreshed.exceptionallyCompose(
            failure ->
                Status.fromThrowable(failure).getCode() == Status.Code.UNAUTHENTICATED
                    ? signIn()
                    : CompletableFuture.failedFuture(failure));
  }

  private CompletableFuture<Tokens> signIn() {
    LoginRequest known = credentials();
    if (known == null) {
      return CompletableFuture.failedFuture(
          Status.UNAUTHENTICATED
              .withDescription("call register or login first")
              .asRuntimeException());
    }
    return call(AuthServiceGrpc.getLoginMethod(), known).thenApply(LoginResponse::getTokens);
  }

  private <Q, A> CompletableFuture<A> call(MethodDescriptor<Q, A> method, Q request) {
    CompletableFuture<A> answer = new CompletableFuture<>();
    CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(RENEWAL_SECONDS, TimeUnit.SECONDS);
    StreamObserver<A> observer =
        new StreamObserver<>() {
          @Override
          public void onNext(A message) {
            answer.complete(message);
          }

          @Override
          public void onError(Throwable failure) {
            Status status = Status.fromThrowable(failure);
            // The call that waits for this has a deadline of its own, which is not over.
            answer.completeExceptionally(
                status.getCode() == Status.Code.DEADLINE_EXCEEDED
                    ? Status.UNAVAILABLE
                        .withDescription("the server did not renew the session in time")
                        .withCause(failure)
                        .asRuntimeException()
                    : failure);
          }

          @Override
          public void onCompleted() {}
        };
    // All calls wait for it, so it must not end with the one that happened to begin it.
    Context.ROOT.run(
        () -> ClientCalls.asyncUnaryCall(channel.newCall(method, options), request, observer));
    return answer;
  }

  /** Lets nobody use this token any more. */
  private synchronized void expire(String accessToken) {
    if (tokens != null && tokens.getAccessToken().equals(accessToken)) {
      renewAtNanos = System.nanoTime();
    }
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    if (Contract.isPublic(method)) {
      return next.newCall(method, options);
    }
    Token token = new Token();
    return new SimpleForwardingClientCall<>(
        next.newCall(method, options.withCallCredentials(token))) {
      @Override
      public void start(Listener<A> listener, Metadata headers) {
        super.start(
            new SimpleForwardingClientCallListener<>(listener) {
              @Override
              public void onClose(Status status, Metadata trailers) {
                if (status.getCode() == Status.Code.UNAUTHENTICATED
                    && Retries.isForItsToken(
                        JobWiseException.of(status.asRuntimeException(trailers)))) {
                  expire(token.used);
                }
                super.onClose(status, trailers);
              }
            },
            headers);
      }
    };
  }

  /** The token of one call, which knows what it was. */
  private final class Token extends CallCredentials {

    private volatile String used;

    @Override
    public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier call) {
      accessToken()
          .whenComplete(
              (token, failure) -> {
                if (failure != null) {
                  // The cause holds what the server said of the renewal.
                  call.fail(Status.fromThrowable(failure).withCause(failure));
                  return;
                }
                used = token;
                Metadata headers = new Metadata();
                headers.put(AUTHORIZATION, "Bearer " + token);
                call.apply(headers);
              });
    }
  }
}
