package dev.jobwise.server.transport.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.RunningServer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Slow
class UploadsWireTest {

  private static final int MAX = 1000;
  private static final String PATH = "/upload";

  private static final AtomicReference<Form> LAST = new AtomicReference<>();
  private static RunningServer running;

  @BeforeAll
  static void start() {
    var endpoint =
        Endpoint.of(
            HttpMethod.POST,
            PATH,
            (ctx, request) -> {
              CompletableFuture<HttpResponse> answer =
                  Uploads.read(ctx, request, "file", MAX)
                      .thenApply(
                          form -> {
                            LAST.set(form);
                            return HttpResponse.of(200);
                          });
              return HttpResponse.of(answer);
            });
    running = new RunningServer(List.of(), List.of(endpoint));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void endpoint_needsAToken() {
    var headers = RequestHeaders.builder(HttpMethod.POST, PATH);
    assertThat(running.send(headers, "").status().code()).isEqualTo(401);
  }

  @Test
  void fieldsAndFile_inEitherOrder() {
    for (String body : List.of(field() + file("x"), file("x") + field())) {
      send(body + "--b--\r\n");
      assertThat(LAST.get().fields()).isEqualTo(Map.of("document_type", "resume"));
      assertThat(file().name()).isEqualTo("a.txt");
      assertThat(file().content()).asString().isEqualTo("x");
    }
  }

  @Test
  void filename_isReadWithoutItsEscapes() {
    send(
        "--b\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"a\\\"b\\\\c.txt\"\r\n\r\n"
            + "x\r\n"
            + "--b--\r\n");

    assertThat(file().name()).isEqualTo("a\"b\\c.txt");
  }

  @Test
  void largeFile_isReadToItsEndAndCut() {
    send(file("y".repeat(MAX)) + "--b--\r\n");
    assertThat(file().content()).hasSize(MAX);
    AggregatedHttpResponse response = send(file("y".repeat(20_000_000)) + field() + "--b--\r\n");
    assertThat(response.status().code()).isEqualTo(200);
    assertThat(file().content()).hasSize(MAX + 1);
    assertThat(LAST.get().fields()).containsEntry("document_type", "resume");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "multipart/form-data", "application/json"})
  void noForm_holdsNoFile(String type) {
    var headers = running.headers(HttpMethod.POST, PATH).contentType(MediaType.parse(type));
    running.send(headers, "{\"file\":\"x\"}");
    assertThat(LAST.get().files()).isEmpty();
    assertThat(LAST.get().fields()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--b", "garbage", "--b\r\nContent-Disposition: form-data\r\n\r\nx"})
  void malformedForm_holdsNoFile(String body) {
    assertThat(send(body).status().code()).isEqualTo(200);
    assertThat(LAST.get().files()).isEmpty();
  }

  private static AggregatedHttpResponse send(String body) {
    LAST.set(null);
    var headers =
        running
            .headers(HttpMethod.POST, PATH)
            .contentType(MediaType.parse("multipart/form-data; boundary=b"));
    return running.send(headers, body);
  }

  private static Form.File file() {
    return LAST.get().files().get("file");
  }

  private static String field() {
    return "--b\r\nContent-Disposition: form-data; name=\"document_type\"\r\n\r\nresume\r\n";
  }

  private static String file(String content) {
    return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
        + "Content-Type: text/plain\r\n\r\n"
        + content
        + "\r\n";
  }
}
