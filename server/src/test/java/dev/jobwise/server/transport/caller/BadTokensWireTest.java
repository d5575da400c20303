package dev.jobwise.server.transport.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.GetCurrentUserRequest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.RunningServer;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many requests without a good token, from one address. */
@Slow
class BadTokensWireTest {

  private static final int MOST = 1000;

  private static final String ME = "/api/v1/auth/me";

  private final RunningServer running =
      new RunningServer(
          List.of(new FakeAuthService()),
          List.of(Endpoint.of(HttpMethod.GET, "/own", (ctx, request) -> HttpResponse.of(200))),
          List.of(),
          0,
          30,
          TrustedProxies.parse(List.of("127.0.0.0/8")));

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void areToldToWait_onAnyWire_whileGoodTokensWork() {
    var stub = AuthServiceGrpc.newBlockingStub(running.channel);
    for (int i = 0; i < 10; i++) {
      assertThat(ask(ME, null, "192.0.2.1").status().code()).isEqualTo(401);
      assertThat(ask("/own", "Bearer bad", "192.0.2.1").status().code()).isEqualTo(401);
      assertThat(ask(ME, "Bearer bad", "192.0.2.1").status().code()).isEqualTo(401);
      catchThrowableOfType(
          StatusRuntimeException.class,
          () -> stub.getCurrentUser(GetCurrentUserRequest.getDefaultInstance()));
    }

    AggregatedHttpResponse refused = refusal("192.0.2.1");

    assertThat(refused.status().code()).isEqualTo(429);
    assertThat(refused.contentUtf8()).contains("Too many requests. Please try again later.");
    assertThat(refused.headers().getInt("retry-after")).isPositive();
    assertThat(ask("/own", null, "192.0.2.1").status().code()).isEqualTo(429);
    assertThat(ask(ME, "Bearer " + RunningServer.TOKEN, "192.0.2.1").status().code())
        .isEqualTo(200);
    assertThat(ask("/own", "Bearer " + RunningServer.TOKEN, "192.0.2.1").status().code())
        .isEqualTo(200);
    // The address of the connection itself had ten, by gRPC.
    assertThat(ask(ME, null, "127.0.0.1").status().code()).isEqualTo(401);
    assertThat(ask(ME, null, "192.0.2.2").status().code()).isEqualTo(401);
  }

  @Test
  void anIpv6Client_isItsNetwork() {
    for (int i = 0; i < 30; i++) {
      assertThat(ask(ME, null, "2001:db8::" + i).status().code()).isEqualTo(401);
    }
    refusal("2001:db8::ffff:1");
    assertThat(ask(ME, null, "2001:db8:0:1::1").status().code()).isEqualTo(401);
  }

  @Test
  void grpcClients_areToldTheirStatus() {
    var stub = AuthServiceGrpc.newBlockingStub(running.channel);
    Status.Code last = Status.Code.UNAUTHENTICATED;
    for (int i = 0; i < MOST && last == Status.Code.UNAUTHENTICATED; i++) {
      last =
          catchThrowableOfType(
                  StatusRuntimeException.class,
                  () -> stub.getCurrentUser(GetCurrentUserRequest.getDefaultInstance()))
              .getStatus()
              .getCode();
    }
    assertThat(last).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
  }

  /** The first one; time goes on meanwhile, and some failures are forgotten. */
  private AggregatedHttpResponse refusal(String from) {
    for (int i = 0; i < MOST; i++) {
      AggregatedHttpResponse answer = ask(ME, "Bearer bad", from);
      if (answer.status().code() != 401) {
        return answer;
      }
    }
    throw new AssertionError("never refused");
  }

  private AggregatedHttpResponse ask(String path, String authorization, String from) {
    var headers = RequestHeaders.builder(HttpMethod.GET, path).set("x-forwarded-for", from);
    if (authorization != null) {
      headers.set("authorization", authorization);
    }
    return running.send(headers, "");
  }
}
