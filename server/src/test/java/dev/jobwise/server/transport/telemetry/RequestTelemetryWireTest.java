package dev.jobwise.server.transport.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.CheckEmailRequest;
import dev.jobwise.auth.v1.ForgotPasswordRequest;
import dev.jobwise.auth.v1.ForgotPasswordResponse;
import dev.jobwise.auth.v1.GetCurrentUserRequest;
import dev.jobwise.server.testing.Await;
import dev.jobwise.server.testing.PrometheusText;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.RunningServer;
import io.grpc.ClientInterceptor;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

@Slow
class RequestTelemetryWireTest {

  private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}";

  private static final AtomicReference<String> SEEN = new AtomicReference<>();

  private static final Semaphore ARRIVED = new Semaphore(0);

  private static RunningServer running;

  @BeforeAll
  static void start() {
    Endpoint blocking =
        Endpoint.of(
            HttpMethod.GET,
            "/blocking/{id}",
            (ctx, request) ->
                HttpResponse.of(
                    CompletableFuture.supplyAsync(
                        () -> {
                          SEEN.set(MDC.get("request_id"));
                          return HttpResponse.of(200);
                        },
                        ctx.blockingTaskExecutor())));
    Endpoint silent =
        Endpoint.of(
            HttpMethod.GET,
            "/silent",
            (ctx, request) -> {
              ARRIVED.release();
              return HttpResponse.of(new CompletableFuture<HttpResponse>());
            });
    running =
        new RunningServer(
            List.of(new SilentAuthService()),
            List.of(blocking, silent),
            List.of("https://app.example.com"));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0af7651916cd43dd8448eb211c80319c",
        "a-1_b.c",
        "Root=1-67891233-abcdef012345678912345678",
        "4bf92f3577b34da6a3ce929d0e0e4736/123;o=1"
      })
  void id_isTakenFromTheCaller_ifItCanStandInALog(String id) {
    String returned = get("/health", id).headers().get("x-request-id");
    if (id.contains(";")) {
      assertThat(returned).matches(UUID);
    } else {
      assertThat(returned).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann@example.com", "Ann Lee", "", "<script>", "{}"})
  void otherId_isReplaced(String id) {
    assertThat(get("/health", id).headers().get("x-request-id")).matches(UUID);
    assertThat(get("/health", "a".repeat(65)).headers().get("x-request-id")).matches(UUID);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/auth/me, 200",
    "GET, /api/v1/nothing, 404",
    "DELETE, /api/v1/auth/me, 405",
    "POST, /api/v1/auth/login, 422",
    "GET, /health, 200",
    "GET, /docs/grpc/specification.json, 200",
    "GET, /openapi.json, 200",
  })
  void everyResponse_hasTheId(HttpMethod method, String path, int status) {
    AggregatedHttpResponse response =
        running.send(running.headers(method, path).set("x-request-id", "every-1"), "");
    assertThat(response.status().code()).isEqualTo(status);
    assertThat(response.headers().getAll("x-request-id")).containsExactly("every-1");
  }

  @Test
  void responseToABrowser_showsTheId() {
    AggregatedHttpResponse response =
        running.send(
            running
                .headers(HttpMethod.GET, "/api/v1/auth/me")
                .set("origin", "https://app.example.com"),
            "");
    assertThat(response.headers().get("access-control-expose-headers")).contains("x-request-id");
    assertThat(response.headers().get("x-request-id")).matches(UUID);
  }

  @Test
  void grpc_hasTheId_inSuccessAndFailure() {
    AtomicReference<Metadata> headers = new AtomicReference<>();
    AtomicReference<Metadata> trailers = new AtomicReference<>();
    ClientInterceptor capture = MetadataUtils.newCaptureMetadataInterceptor(headers, trailers);
    Metadata id = new Metadata();
    Metadata.Key<String> key = Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER);
    id.put(key, "grpc-1");
    var stub =
        AuthServiceGrpc.newBlockingStub(running.channel)
            .withInterceptors(capture, MetadataUtils.newAttachHeadersInterceptor(id));
    stub.checkEmail(CheckEmailRequest.newBuilder().setEmail("a@b.c").build());
    assertThat(headers.get().get(key)).isEqualTo("grpc-1");

    StatusRuntimeException refused =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> stub.getCurrentUser(GetCurrentUserRequest.getDefaultInstance()));
    assertThat(refused.getTrailers().get(key)).isEqualTo("grpc-1");
  }

  @Test
  void blockingThread_knowsTheId() {
    get("/blocking/7", "thread-1");
    assertThat(SEEN).hasValue("thread-1");
  }

  @Test
  void methods_areCounted_byNameAndStatus() {
    String method = "jobwise.auth.v1.AuthService/GetCurrentUser";
    double before = count("http", method, "200");
    double refusedBefore = count("grpc", method, "UNAUTHENTICATED");
    double okBefore = count("grpc", method, "OK");
    running.get("/api/v1/auth/me");
    running
        .withToken(AuthServiceGrpc.newBlockingStub(running.channel))
        .getCurrentUser(GetCurrentUserRequest.getDefaultInstance());
    catchThrowableOfType(
        StatusRuntimeException.class,
        () ->
            AuthServiceGrpc.newBlockingStub(running.channel)
                .getCurrentUser(GetCurrentUserRequest.getDefaultInstance()));
    awaitCount("http", method, "200", before + 1);
    awaitCount("grpc", method, "OK", okBefore + 1);
    awaitCount("grpc", method, "UNAUTHENTICATED", refusedBefore + 1);
  }

  @Test
  void clientThatLeaves_isCountedAsSuch() throws Exception {
    HttpResponse response =
        running.client().execute(running.headers(HttpMethod.GET, "/silent").build());
    ARRIVED.acquire();
    response.abort();
    awaitCount("http", "/silent", "499", 1);
  }

  /** It is no fault of the server: readers of letters leave all the time. */
  @Test
  void grpcClientThatLeaves_isCountedAsSuch() throws Exception {
    var answer =
        AuthServiceGrpc.newFutureStub(running.channel)
            .forgotPassword(ForgotPasswordRequest.newBuilder().setEmail("a@b.co").build());
    ARRIVED.acquire();
    answer.cancel(true);
    awaitCount("grpc", "jobwise.auth.v1.AuthService/ForgotPassword", "CANCELLED", 1);
  }

  @Test
  void pathWithAnId_isCountedByItsPattern() {
    get("/blocking/secret-id-1", "x");
    get("/nobody/secret-id-2", "x");
    awaitCount("http", "/blocking/:id", "200", 1);
    awaitCount("http", "unknown", "404", 1);
    assertThat(running.telemetry.scrape()).doesNotContain("secret-id");
  }

  /** The end of a request is counted just after its response has left. */
  private static void awaitCount(String protocol, String method, String status, double least) {
    Await.until(
        protocol + " " + method + " " + status, () -> count(protocol, method, status) >= least);
  }

  private static double count(String protocol, String method, String status) {
    return new PrometheusText(running.telemetry.scrape())
        .sum(
            "jobwise_requests_seconds_count",
            Map.of("protocol", protocol, "method", method, "status", status));
  }

  private static AggregatedHttpResponse get(String path, String id) {
    return running.send(
        RequestHeaders.builder(HttpMethod.GET, path)
            .set("authorization", "Bearer " + RunningServer.TOKEN)
            .set("x-request-id", id),
        "");
  }

  private static final class SilentAuthService extends FakeAuthService {

    @Override
    public void forgotPassword(
        ForgotPasswordRequest request, StreamObserver<ForgotPasswordResponse> observer) {
      ARRIVED.release();
    }
  }
}
