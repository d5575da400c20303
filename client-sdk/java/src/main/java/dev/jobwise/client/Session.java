package dev.jobwise.client;

import dev.jobwise.auth.v1.AuthServiceGrpc.AuthServiceBlockingStub;
import dev.jobwise.auth.v1.RefreshTokenRequest;
import dev.jobwise.auth.v1.Tokens;
import io.grpc.CallCredentials;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Attaches the user's access token to every call, and renews it shortly before it expires. */
final class Session extends CallCredentials {

  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  /** Longer than the time between sending a call here and checking its token there. */
  private static final long MARGIN_NANOS = TimeUnit.SECONDS.toNanos(60);

  /** All calls wait for it, so it must not wait for a server that is gone. */
  private static final long REFRESH_SECONDS = 10;

  private final AuthServiceBlockingStub auth;
  private Tokens tokens;
  private long renewAtNanos;

  Session(AuthServiceBlockingStub auth) {
    this.auth = auth;
  }

  synchronized void use(Tokens fresh) {
    tokens = fresh;
    renewAtNanos =
        System.nanoTime() + TimeUnit.SECONDS.toNanos(fresh.getExpiresIn()) - MARGIN_NANOS;
  }

  synchronized String accessToken() {
    if (tokens == null) {
      throw Status.UNAUTHENTICATED
          .withDescription("call register or login first")
          .asRuntimeException();
    }
    if (System.nanoTime() - renewAtNanos >= 0) {
      RefreshTokenRequest request =
          RefreshTokenRequest.newBuilder().setRefreshToken(tokens.getRefreshToken()).build();
      use(
          auth.withDeadlineAfter(REFRESH_SECONDS, TimeUnit.SECONDS)
              .refreshToken(request)
              .getTokens());
    }
    return tokens.getAccessToken();
  }

  @Override
  public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
    // Renewing the token is a call of its own, which must not wait on the channel's threads.
    executor.execute(
        () -> {
          try {
            Metadata headers = new Metadata();
            headers.put(AUTHORIZATION, "Bearer " + accessToken());
            applier.apply(headers);
          } catch (RuntimeException failure) {
            // Catches everything, because a call whose applier gets no answer waits forever.
            applier.fail(Status.fromThrowable(failure));
          }
        });
  }
}
