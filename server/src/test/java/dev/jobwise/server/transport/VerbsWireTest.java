package dev.jobwise.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.RequestHeadersBuilder;
import dev.jobwise.server.testing.Slow;
import io.grpc.BindableService;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What 405 and {@code Allow} tell of each kind of path, with browsers from elsewhere and without.
 */
@Slow
class VerbsWireTest {

  private static RunningServer closed;
  private static RunningServer open;

  @BeforeAll
  static void start() {
    var upload =
        Endpoint.of(
            HttpMethod.POST, "/api/v1/samples/upload", (ctx, request) -> HttpResponse.of(200));
    // Its id could be "upload", but no sample has such a one.
    var sample =
        Endpoint.of(
            HttpMethod.GET, "/api/v1/samples/{sample_id}", (ctx, request) -> HttpResponse.of(200));
    var stream =
        Endpoint.of(
            HttpMethod.GET,
            "/api/v1/generations/{generation_id}/stream",
            (ctx, request) -> HttpResponse.of(200));
    var newLetter =
        Endpoint.of(
            HttpMethod.POST,
            "/api/v1/generations/cover-letter/stream",
            (ctx, request) -> HttpResponse.of(200));
    var endpoints = List.of(upload, sample, stream, newLetter);
    List<BindableService> services = List.of(new FakeAuthService(), new FakeProfileService());
    closed = new RunningServer(services, endpoints);
    open = new RunningServer(services, endpoints, List.of("http://app.test"));
  }

  @AfterAll
  static void stop() {
    closed.close();
    open.close();
  }

  @ParameterizedTest
  @CsvSource({
    "OPTIONS,/api/v1/auth/me,GET",
    "OPTIONS,/api/v1/auth/register,POST",
    "OPTIONS,/api/v1/samples/upload,POST",
    "OPTIONS,/api/v1/generations/x/stream,GET",
    "OPTIONS,/health,'GET, HEAD'",
    "OPTIONS,/openapi.json,'GET, HEAD'",
    "OPTIONS,/docs/,'GET, HEAD'",
    "OPTIONS,/docs/swagger-ui.css,'GET, HEAD'",
    "OPTIONS,/docs/grpc/,'GET, HEAD'",
    "OPTIONS,/docs,'GET, HEAD'",
    "OPTIONS,/,'GET, HEAD'",
    "OPTIONS,/jobwise.auth.v1.AuthService/Login,POST",
    "POST,/docs/,'GET, HEAD'",
    "DELETE,/docs/grpc/specification.json,'GET, HEAD'",
    "PUT,/health,'GET, HEAD'",
    "PATCH,/api/v1/samples/upload,POST",
    "PATCH,/api/v1/samples/some-id,GET",
    "GET,/jobwise.auth.v1.AuthService/Login,POST",
    "TRACE,/api/v1/auth/me,GET",
    "GET,/api/v1/generations/cover-letter/stream,POST",
    "DELETE,/api/v1/profiles/me,GET",
  })
  void wrongVerb_isToldTheRightOnes(HttpMethod method, String path, String allowed) {
    for (RunningServer server : List.of(closed, open)) {
      for (boolean fromBrowser : new boolean[] {false, true}) {
        RequestHeadersBuilder headers = RequestHeaders.builder(method, path);
        if (fromBrowser) {
          headers.set("origin", "http://app.test");
        }
        AggregatedHttpResponse response = server.send(headers, "");
        assertThat(response.contentUtf8())
            .isEqualTo("{\"detail\":\"Method Not Allowed\",\"reason\":\"METHOD_NOT_ALLOWED\"}");
        assertThat(response.status().code()).isEqualTo(405);
        assertThat(response.headers().get("allow")).isEqualTo(allowed);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/health,200,",
    "/docs/,200,",
    "/api/v1/auth/me,405,GET",
    "/api/v1/generations/x/stream,405,GET",
  })
  void head_isAnsweredWhereAllowNamesIt(String path, int status, String allowed) {
    AggregatedHttpResponse response = closed.send(closed.headers(HttpMethod.HEAD, path), "");
    assertThat(response.status().code()).isEqualTo(status);
    assertThat(response.headers().get("allow")).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"/nothing", "/api/v1/auth/me/", "/api/v1/generations"})
  void optionsOfNothing_is404(String path) {
    for (RunningServer server : List.of(closed, open)) {
      assertThat(server.send(RequestHeaders.builder(HttpMethod.OPTIONS, path), "").status().code())
          .isEqualTo(404);
    }
  }
}
