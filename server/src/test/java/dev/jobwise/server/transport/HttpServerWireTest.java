package dev.jobwise.server.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.CheckEmailRequest;
import dev.jobwise.auth.v1.GetCurrentUserRequest;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.LogoutRequest;
import dev.jobwise.errors.v1.ErrorAnswer;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.Reasons;
import dev.jobwise.server.testing.Slow;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.StatusProto;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Slow
class HttpServerWireTest {

  private static final FakeAuthService AUTH = new FakeAuthService();
  private static RunningServer running;

  @BeforeAll
  static void start() {
    running = new RunningServer(List.of(AUTH), List.of());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void rest_knowsTheCaller() {
    AggregatedHttpResponse response = running.get("/api/v1/auth/me");
    assertThat(response.status().code()).isEqualTo(200);
    assertThat(response.contentUtf8()).contains("\"id\":7");
  }

  @Test
  void grpc_knowsTheCaller() {
    var stub = running.withToken(AuthServiceGrpc.newBlockingStub(running.channel));
    assertThat(stub.getCurrentUser(GetCurrentUserRequest.getDefaultInstance()).getUser().getId())
        .isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic YTpi", "Bearer", "Bearer  ", "good"})
  void noToken_isNotAuthenticated(String header) {
    AggregatedHttpResponse response =
        running.send(
            RequestHeaders.builder(HttpMethod.GET, "/api/v1/auth/me").set("authorization", header),
            "");
    assertThat(response.status().code()).isEqualTo(401);
    assertThat(response.contentUtf8())
        .isEqualTo("{\"detail\":\"Not authenticated\",\"reason\":\"NOT_AUTHENTICATED\"}");
    assertThat(response.headers().get("www-authenticate")).isEqualTo("Bearer");
  }

  @Test
  void badToken_isRefusedOnRest() {
    AggregatedHttpResponse response =
        running.send(
            RequestHeaders.builder(HttpMethod.GET, "/api/v1/auth/me")
                .set("authorization", "bearer stale"),
            "");
    assertThat(response.status().code()).isEqualTo(401);
    assertThat(response.contentUtf8())
        .isEqualTo("{\"detail\":\"Could not validate credentials\",\"reason\":\"INVALID_TOKEN\"}");
  }

  @Test
  void noToken_isRefusedOnGrpc() throws Exception {
    var stub = AuthServiceGrpc.newBlockingStub(running.channel);
    StatusRuntimeException failure =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> stub.getCurrentUser(GetCurrentUserRequest.getDefaultInstance()));
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
    assertThat(failure.getStatus().getDescription()).isEqualTo("Not authenticated");
    ErrorInfo info = info(failure);
    assertThat(info.getDomain()).isEqualTo("jobwise");
    assertThat(info.getReason()).isEqualTo("NOT_AUTHENTICATED");
    assertThat(info.getMetadataMap()).containsEntry("http_status", "401");
  }

  @Test
  void publicMethod_needsNoToken() {
    var stub = AuthServiceGrpc.newBlockingStub(running.channel);
    CheckEmailRequest request = CheckEmailRequest.newBuilder().setEmail("a@b.c").build();
    assertThat(stub.checkEmail(request).getAvailable()).isTrue();
  }

  @Test
  void limit_saysWhenToComeBack() throws Exception {
    AggregatedHttpResponse rest =
        running.post("/api/v1/auth/login", "{\"email\":\"a@b.c\",\"password\":\"12345678\"}");
    assertThat(rest.status().code()).isEqualTo(429);
    assertThat(rest.headers().get("retry-after")).isEqualTo("3");

    var stub = AuthServiceGrpc.newBlockingStub(running.channel);
    LoginRequest request = LoginRequest.newBuilder().setEmail("a@b.c").setPassword("x").build();
    StatusRuntimeException failure =
        catchThrowableOfType(StatusRuntimeException.class, () -> stub.login(request));
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
    var details = StatusProto.fromThrowable(failure);
    assertThat(details.getDetails(1).unpack(RetryInfo.class).getRetryDelay().getSeconds())
        .isEqualTo(2);
    assertThat(info(failure).getMetadataMap()).containsEntry("scope", "login");
  }

  @ParameterizedTest
  @MethodSource("dev.jobwise.server.common.error.Reasons#all")
  void everyReason_looksAsTheCatalogueSays(Reason reason) throws Exception {
    AUTH.failure.set(AppException.retold(reason, "100% \u00e4"));
    ErrorAnswer answer = Reasons.answer(reason);
    String name = Reasons.wireName(reason);

    AggregatedHttpResponse rest = running.post("/api/v1/auth/logout", "");
    assertThat(rest.status().code()).isEqualTo(answer.getStatus());
    assertThat(rest.contentUtf8())
        .startsWith("{\"detail\":\"100% \u00e4\",\"reason\":\"" + name + "\"");

    var stub = running.withToken(AuthServiceGrpc.newBlockingStub(running.channel));
    StatusRuntimeException failure =
        catchThrowableOfType(
            StatusRuntimeException.class, () -> stub.logout(LogoutRequest.getDefaultInstance()));
    assertThat(failure.getStatus().getCode().value()).isEqualTo(answer.getCodeValue());
    assertThat(failure.getStatus().getDescription()).isEqualTo("100% \u00e4");
    assertThat(info(failure).getReason()).isEqualTo(name);
  }

  @Test
  void bug_tellsNothing() throws Exception {
    AUTH.failure.set(new IllegalStateException("secret"));
    AggregatedHttpResponse rest = running.post("/api/v1/auth/logout", "");
    assertThat(rest.status().code()).isEqualTo(500);
    assertThat(rest.contentUtf8())
        .isEqualTo("{\"detail\":\"Internal server error\",\"reason\":\"INTERNAL\"}");

    var stub = running.withToken(AuthServiceGrpc.newBlockingStub(running.channel));
    StatusRuntimeException failure =
        catchThrowableOfType(
            StatusRuntimeException.class, () -> stub.logout(LogoutRequest.getDefaultInstance()));
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
    assertThat(failure.getStatus().getDescription()).isEqualTo("Internal server error");
    assertThat(info(failure).getReason()).isEqualTo("INTERNAL");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/v1/nothing,404,Not Found,NOT_FOUND",
    "GET,/api/v1/auth/me/,404,Not Found,NOT_FOUND",
    "DELETE,/api/v1/auth/me,405,Method Not Allowed,METHOD_NOT_ALLOWED",
  })
  void unknownRoute_isJsonWithoutToken(
      HttpMethod method, String path, int status, String detail, String reason) {
    AggregatedHttpResponse response = running.send(RequestHeaders.builder(method, path), "");
    assertThat(response.status().code()).isEqualTo(status);
    assertThat(response.contentUtf8())
        .isEqualTo("{\"detail\":\"%s\",\"reason\":\"%s\"}".formatted(detail, reason));
    assertThat(response.headers().get("allow")).isEqualTo(status == 405 ? "GET" : null);
  }

  @Test
  void health_followsTheDatabase() {
    var stub = HealthGrpc.newBlockingStub(running.channel);
    HealthCheckRequest server = HealthCheckRequest.getDefaultInstance();
    HealthCheckRequest auth =
        HealthCheckRequest.newBuilder().setService("jobwise.auth.v1.AuthService").build();
    try {
      AggregatedHttpResponse healthy = running.get("/health");
      assertThat(healthy.status().code()).isEqualTo(200);
      assertThat(healthy.contentUtf8())
          .isEqualTo("{\"status\": \"healthy\", \"version\": \"development\"}");
      assertThat(stub.check(server).getStatus()).isEqualTo(ServingStatus.SERVING);
      assertThat(stub.check(auth).getStatus()).isEqualTo(ServingStatus.SERVING);

      running.database.set(false);
      AggregatedHttpResponse unhealthy = running.get("/health");
      assertThat(unhealthy.status().code()).isEqualTo(503);
      assertThat(unhealthy.contentUtf8())
          .isEqualTo("{\"status\": \"unhealthy\", \"version\": \"development\"}");
      assertThat(stub.check(server).getStatus()).isEqualTo(ServingStatus.NOT_SERVING);
      assertThat(stub.check(auth).getStatus()).isEqualTo(ServingStatus.NOT_SERVING);
    } finally {
      running.database.set(true);
      running.get("/health");
    }
  }

  @Test
  void reflection_listsTheServices() throws Exception {
    CompletableFuture<ServerReflectionResponse> answer = new CompletableFuture<>();
    StreamObserver<ServerReflectionRequest> requests =
        ServerReflectionGrpc.newStub(running.channel)
            .serverReflectionInfo(
                new StreamObserver<>() {
                  @Override
                  public void onNext(ServerReflectionResponse response) {
                    answer.complete(response);
                  }

                  @Override
                  public void onError(Throwable failure) {
                    answer.completeExceptionally(failure);
                  }

                  @Override
                  public void onCompleted() {}
                });
    requests.onNext(ServerReflectionRequest.newBuilder().setListServices("").build());
    var services =
        answer.get(10, TimeUnit.SECONDS).getListServicesResponse().getServiceList().stream()
            .map(service -> service.getName())
            .toList();
    requests.onCompleted();
    assertThat(services).contains("jobwise.auth.v1.AuthService", "grpc.health.v1.Health");
  }

  @Test
  void documents_areThere() {
    assertThat(running.get("/docs/grpc/specification.json").contentUtf8())
        .contains("jobwise.auth.v1.AuthService");
  }

  private static ErrorInfo info(StatusRuntimeException failure) throws Exception {
    return StatusProto.fromThrowable(failure).getDetails(0).unpack(ErrorInfo.class);
  }
}
