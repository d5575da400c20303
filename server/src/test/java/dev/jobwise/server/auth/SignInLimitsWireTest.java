package dev.jobwise.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.rpc.RetryInfo;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.server.Wiring;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.StatusProto;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The limits of signing in, at the wire of a server behind a proxy, by the default settings. */
@Slow
class SignInLimitsWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static Wiring server;

  @BeforeAll
  static void start() {
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put("JOBWISE_TRUSTED_PROXIES", "127.0.0.1, ::1");
    server = Wiring.start(Settings.read(environment));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void wrongPasswords_are429_untilTheWaitIsOver_andTheOwnerGetsIn() throws Exception {
    String email = jobwise.newUser().account().getEmail(); // from 127.0.0.1
    for (int i = 0; i < 5; i++) {
      Rest.Answer wrong = login("203.0.113.5", email, "wrong");
      assertThat(wrong.detail()).isEqualTo("Invalid email or password");
    }

    Rest.Answer refused = login("203.0.113.5", email, TestUser.PASSWORD);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.detail()).isEqualTo("Too many failed sign-ins. Please try again later.");
    assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 6);
    assertThat(login("203.0.113.6", email, TestUser.PASSWORD).status()).isEqualTo(200);
    assertThat(login("127.0.0.1", email, TestUser.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void grpc_toldWhenToTryAgain() throws Exception {
    ManagedChannel channel =
        NettyChannelBuilder.forAddress("127.0.0.1", server.port()).usePlaintext().build();
    LoginRequest wrong =
        LoginRequest.newBuilder().setEmail("nobody@grpc.example").setPassword("wrong").build();
    StatusRuntimeException failure = null;
    for (int i = 0; i < 6; i++) {
      failure =
          catchThrowableOfType(
              StatusRuntimeException.class,
              () -> AuthServiceGrpc.newBlockingStub(channel).login(wrong));
    }
    channel.shutdownNow();

    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
    RetryInfo retry = StatusProto.fromThrowable(failure).getDetails(1).unpack(RetryInfo.class);
    assertThat(retry.getRetryDelay().getSeconds()).isBetween(1L, 6L);
  }

  @Test
  void forgottenPasswords_areLimitedByAddress() {
    for (int i = 0; i < 30; i++) {
      assertThat(forgot("203.0.113.7", i).status()).isEqualTo(200);
    }
    assertThat(forgot("203.0.113.7", 31).status()).isEqualTo(429);
    assertThat(forgot("203.0.113.8", 31).status()).isEqualTo(200);
  }

  private static Rest.Answer forgot(String from, int number) {
    String body = "{\"email\": \"nobody-%d@example.com\"}".formatted(number);
    return post(from, "/auth/forgot-password", body);
  }

  private static Rest.Answer login(String from, String email, String password) {
    String body = "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password);
    return post(from, "/auth/login", body);
  }

  private static Rest.Answer post(String from, String path, String body) {
    return new Rest(server.port(), null)
        .with("forwarded", "for=" + from)
        .send("POST", path, BodyPublishers.ofString(body));
  }
}
