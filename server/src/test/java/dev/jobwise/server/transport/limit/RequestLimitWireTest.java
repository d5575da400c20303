package dev.jobwise.server.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.rpc.RetryInfo;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.GetCurrentUserRequest;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.RunningServer;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests per minute, at the wire. */
@Slow
class RequestLimitWireTest {

  private static final String TEXT = "Too many requests. Please try again later.";

  private final RunningServer running =
      new RunningServer(List.of(new FakeAuthService()), List.of(), List.of(), 2);

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void userIsLimited_onRestAndGrpcTogether() throws Exception {
    assertThat(running.get("/api/v1/auth/me").status().code()).isEqualTo(200);
    var stub = running.withToken(AuthServiceGrpc.newBlockingStub(running.channel));
    stub.getCurrentUser(GetCurrentUserRequest.getDefaultInstance());

    AggregatedHttpResponse refused = running.get("/api/v1/auth/me");
    StatusRuntimeException failure =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> stub.getCurrentUser(GetCurrentUserRequest.getDefaultInstance()));

    assertThat(refused.status().code()).isEqualTo(429);
    assertThat(refused.contentUtf8())
        .isEqualTo("{\"detail\":\"" + TEXT + "\",\"reason\":\"TOO_MANY_REQUESTS\"}");
    assertThat(refused.headers().getInt("retry-after")).isBetween(1, 30);
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
    assertThat(failure.getStatus().getDescription()).isEqualTo(TEXT);
    RetryInfo retry = StatusProto.fromThrowable(failure).getDetails(1).unpack(RetryInfo.class);
    assertThat(retry.getRetryDelay().getSeconds()).isBetween(1L, 30L);
  }

  @Test
  void publicRoutes_areLimitedByAddress_apartFromUsers() {
    String register =
        "{\"email\": \"a@example.com\", \"password\": \"long enough\", \"full_name\": \"A\"}";
    var headers = RequestHeaders.builder(HttpMethod.POST, "/api/v1/auth/register");

    for (int i = 0; i < 2; i++) {
      assertThat(running.send(headers, register).status().code()).isEqualTo(201);
    }
    assertThat(running.send(headers, register).status().code()).isEqualTo(429);
    assertThat(running.get("/api/v1/auth/me").status().code()).isEqualTo(200);
  }

  @Test
  void endpointThatKnowsItsCallerOtherwise_countsByUserToo() {
    Endpoint endpoint =
        Endpoint.of(
            HttpMethod.GET,
            "/own",
            (ctx, request) -> HttpResponse.of(200),
            ctx ->
                CompletableFuture.completedFuture(
                    new Caller(Integer.parseInt(ctx.queryParam("user")), "session")));
    try (RunningServer own = new RunningServer(List.of(), List.of(endpoint), List.of(), 2)) {
      for (String user : List.of("8", "9")) {
        // All from one address, as behind a proxy.
        assertThat(own.get("/own?user=" + user).status().code()).isEqualTo(200);
        assertThat(own.get("/own?user=" + user).status().code()).isEqualTo(200);
        assertThat(own.get("/own?user=" + user).status().code()).isEqualTo(429);
      }
    }
  }

  @Test
  void probes_doNotCount() {
    var health = HealthGrpc.newBlockingStub(running.channel);

    for (int i = 0; i < 5; i++) {
      health.check(HealthCheckRequest.getDefaultInstance());
      assertThat(running.get("/health").status().code()).isEqualTo(200);
    }
  }
}
