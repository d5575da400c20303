package dev.jobwise.server.transport.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.google.rpc.BadRequest;
import com.linecorp.armeria.client.grpc.GrpcClients;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.auth.AuthToken;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.AuthServiceGrpc.AuthServiceBlockingStub;
import dev.jobwise.auth.v1.GetCurrentUserRequest;
import dev.jobwise.auth.v1.RegisterRequest;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.PersonalInfoInput;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.FakeProfileService;
import dev.jobwise.server.transport.RunningServer;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Slow
class GrpcCallsWireTest {

  private static final String ORIGIN = "https://app.example";

  private static final FakeAuthService AUTH = new FakeAuthService();
  private static RunningServer running;

  @BeforeAll
  static void start() {
    running =
        new RunningServer(List.of(AUTH, new FakeProfileService()), List.of(), List.of(ORIGIN));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void badMessage_namesItsFields() throws Exception {
    RegisterRequest before = AUTH.registered.get();
    var stub = AuthServiceGrpc.newBlockingStub(running.channel);
    RegisterRequest request =
        RegisterRequest.newBuilder().setEmail("x").setPassword("12345678").build();
    StatusRuntimeException failure =
        catchThrowableOfType(StatusRuntimeException.class, () -> stub.register(request));
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(failure.getStatus().getDescription()).isEqualTo("Invalid email address");
    BadRequest details = StatusProto.fromThrowable(failure).getDetails(1).unpack(BadRequest.class);
    assertThat(details.getFieldViolationsList())
        .extracting(v -> v.getField() + ": " + v.getDescription())
        .containsExactly("email: Invalid email address", "full_name: full_name is required");
    assertThat(AUTH.registered.get()).isSameAs(before);
  }

  /** Clients take 8 KiB of headers, where errors travel, and else see no error of ours. */
  @ParameterizedTest
  @ValueSource(strings = {"k", "ü", "🚀"})
  void namesOfAnyLength_areTold(String sign) throws Exception {
    Struct.Builder fields = Struct.newBuilder();
    for (int i = 0; i < 50; i++) {
      fields.putFields(sign.repeat(5_000) + i, Value.newBuilder().setStringValue("a\0b").build());
    }
    var stub = running.withToken(ProfileServiceGrpc.newBlockingStub(running.channel));
    CreateProfileRequest request =
        CreateProfileRequest.newBuilder()
            .setPersonalInfo(PersonalInfoInput.newBuilder().setFullName("A").setEmail("a@b.co"))
            .setCustomFields(fields)
            .build();
    StatusRuntimeException failure =
        catchThrowableOfType(StatusRuntimeException.class, () -> stub.createProfile(request));
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(failure.getStatus().getDescription())
        .isEqualTo("custom_fields must not contain NUL characters");
    BadRequest details = StatusProto.fromThrowable(failure).getDetails(1).unpack(BadRequest.class);
    assertThat(details.getFieldViolations(0).getField())
        .startsWith("custom_fields." + sign)
        .endsWith("…");
  }

  @Test
  void goodMessage_isTrimmed() {
    AuthServiceGrpc.newBlockingStub(running.channel).register(register(" A "));
    assertThat(AUTH.registered.get().getFullName()).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(ints = {3_000_000, 20_000_000})
  void largeMessage_isInvalid(int length) {
    var stub = AuthServiceGrpc.newBlockingStub(running.channel);
    StatusRuntimeException failure =
        catchThrowableOfType(
            StatusRuntimeException.class, () -> stub.register(register("x".repeat(length))));
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(failure.getStatus().getDescription()).isEqualTo("Request body too large");
  }

  @Test
  void unknownMethod_isUnimplemented() {
    var headers =
        RequestHeaders.builder(HttpMethod.POST, "/jobwise.auth.v1.AuthService/Nothing")
            .contentType(MediaType.parse("application/grpc"));
    AggregatedHttpResponse response = running.send(headers, "");
    assertThat(response.status().code()).isEqualTo(200);
    assertThat(response.headers().get("grpc-status")).isEqualTo("12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gproto-web+http", "gproto-web-text+http", "gproto+http", "gjson+http"})
  void everyFormat_worksAndFailsAlike(String scheme) {
    String address = scheme + "://127.0.0.1:" + running.server.port();
    AuthServiceBlockingStub open = GrpcClients.newClient(address, AuthServiceBlockingStub.class);
    assertThat(open.register(register("A")).getTokens().getUser().getEmail()).isEqualTo("a@b.co");

    StatusRuntimeException refused =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> open.getCurrentUser(GetCurrentUserRequest.getDefaultInstance()));
    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
    assertThat(refused.getStatus().getDescription()).isEqualTo("Not authenticated");

    AuthServiceBlockingStub known =
        GrpcClients.builder(address)
            .auth(AuthToken.ofOAuth2(RunningServer.TOKEN))
            .build(AuthServiceBlockingStub.class);
    assertThat(known.getCurrentUser(GetCurrentUserRequest.getDefaultInstance()).getUser().getId())
        .isEqualTo(7);
  }

  @Test
  void knownOrigin_mayCall() {
    var preflight =
        RequestHeaders.builder(HttpMethod.OPTIONS, "/api/v1/auth/me")
            .set("origin", ORIGIN)
            .set("access-control-request-method", "GET")
            .set("access-control-request-headers", "authorization");
    AggregatedHttpResponse allowed = running.send(preflight, "");
    assertThat(allowed.status().code()).isEqualTo(200);
    assertThat(allowed.headers().get("access-control-allow-origin")).isEqualTo(ORIGIN);

    var call = RequestHeaders.builder(HttpMethod.GET, "/api/v1/auth/me").set("origin", ORIGIN);
    AggregatedHttpResponse refused = running.send(call, "");
    assertThat(refused.status().code()).isEqualTo(401);
    assertThat(refused.headers().get("access-control-allow-origin")).isEqualTo(ORIGIN);
    assertThat(refused.headers().get("access-control-expose-headers")).contains("retry-after");

    var options = RequestHeaders.builder(HttpMethod.OPTIONS, "/api/v1/auth/me");
    assertThat(running.send(options, "").status().code()).isEqualTo(405);

    preflight.set("origin", "https://other.example");
    AggregatedHttpResponse foreign = running.send(preflight, "");
    assertThat(foreign.headers().contains("access-control-allow-origin")).isFalse();
  }

  @Test
  void draining_turnsNewWorkAway() {
    try (RunningServer stopping = new RunningServer(List.of(AUTH), List.of())) {
      stopping.server.drain();
      AggregatedHttpResponse rest = stopping.get("/api/v1/auth/me");
      assertThat(rest.status().code()).isEqualTo(503);
      assertThat(rest.contentUtf8())
          .isEqualTo(
              "{\"detail\":\"The server is shutting down. Please try again.\","
                  + "\"reason\":\"DRAINING\"}");

      var stub = AuthServiceGrpc.newBlockingStub(stopping.channel);
      StatusRuntimeException failure =
          catchThrowableOfType(StatusRuntimeException.class, () -> stub.register(register("A")));
      assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
    }
  }

  private static RegisterRequest register(String name) {
    return RegisterRequest.newBuilder()
        .setEmail("a@b.co")
        .setPassword("12345678")
        .setFullName(name)
        .build();
  }
}
