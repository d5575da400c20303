package dev.jobwise.server.transport.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.FakeProfileService;
import dev.jobwise.server.transport.RunningServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries as they stand on the wire. */
@Slow
class QueriesWireTest {

  private static final String REFUSED =
      "{\"detail\":\"Invalid query string\",\"reason\":\"INVALID_ARGUMENT\",\"errors\":"
          + "[{\"loc\":[\"query\"],\"msg\":\"Invalid query string\",\"type\":\"format\"}]}";

  private static RunningServer running;

  @BeforeAll
  static void start() {
    running =
        new RunningServer(List.of(new FakeAuthService(), new FakeProfileService()), List.of());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email=%00",
        "email=a%00b",
        "email=%01",
        "email=%0A",
        "email=%7F",
        "email=%C2%85",
        "x=%1F",
        "email=%",
        "email=%4",
        "email=%zz",
        "email=a%2",
        "%",
        "email=%FF",
        "email=%C3",
        "email=%C3%28",
        "email=%ED%A0%80",
        "email=%F8%88%80%80%80",
        "email=\u0001",
        "email=\u00C3",
        "email=a@b.c&email=%00"
      })
  void malformedQuery_isRefused(String query) throws Exception {
    String answer = raw("/api/v1/auth/check-email?" + query);
    assertThat(answer).startsWith("HTTP/1.1 422 ").endsWith(REFUSED);
    if (query.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      AggregatedHttpResponse http2 =
          WebClient.of("h2c://127.0.0.1:" + running.server.port())
              .blocking()
              .get("/api/v1/auth/check-email?email=%FF");
      assertThat(http2.contentUtf8()).isEqualTo(REFUSED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/auth/%00?x=%00,404",
    "/api/v1/auth/%zz,404",
    "/api/v1/nothing?x=%00,404",
    "/api/v1/auth/me?x=%00,422",
    "/api/v1/auth/check-email?email=a%40b.co,200",
    "/api/v1/auth/check-email?email=a%40b.co&y=caf%C3%A9+%F0%9F%9A%80,200",
    "/api/v1/auth/check-email?email=a@b.co&y=é🚀,200",
    "/health?%,200",
    "/docs/?%00,200",
  })
  void otherTargets_areAnsweredAsEver(String target, int status) throws Exception {
    assertThat(raw(target)).startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void nextRequestOfTheConnection_isServed() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    String host = "http://127.0.0.1:" + running.server.port();
    for (int i = 0; i < 3; i++) {
      HttpRequest bad =
          HttpRequest.newBuilder(URI.create(host + "/api/v1/auth/check-email?email=%00")).build();
      assertThat(client.send(bad, BodyHandlers.ofString()).statusCode()).isEqualTo(422);
      HttpRequest good =
          HttpRequest.newBuilder(URI.create(host + "/api/v1/auth/check-email?email=a%40b.co"))
              .build();
      assertThat(client.send(good, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void manyParameters_areForgotten() throws Exception {
    assertThat(raw("/api/v1/auth/check-email?email=a@b.co" + "&a".repeat(1_900)))
        .startsWith("HTTP/1.1 200 ");
  }

  /** The whole answer to a GET with a token, sent byte by byte at first. */
  private static String raw(String target) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.server.port())) {
      socket.setTcpNoDelay(true);
      String request =
          "GET "
              + target
              + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
              + RunningServer.TOKEN
              + "\r\n\r\n";
      boolean isLatin = target.chars().allMatch(c -> c <= 0xFF && c != 'é');
      byte[] bytes =
          request.getBytes(isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      for (int i = 0; i < 6; i++) {
        socket.getOutputStream().write(bytes[i]);
        socket.getOutputStream().flush();
      }
      socket.getOutputStream().write(bytes, 6, bytes.length - 6);
      InputStream in = socket.getInputStream();
      // Not to the end of the connection, for which the server lets the client have 3 s.
      StringBuilder answer = new StringBuilder();
      while (!isWhole(answer)) {
        answer.append((char) in.read());
      }
      return answer.toString();
    }
  }

  private static boolean isWhole(StringBuilder answer) {
    int head = answer.indexOf("\r\n\r\n");
    String name = "content-length: ";
    int length = answer.indexOf(name);
    if (head < 0 || length < 0) {
      return head >= 0;
    }
    int end = answer.indexOf("\r\n", length);
    return answer.length()
        >= head + 4 + Integer.parseInt(answer.substring(length + name.length(), end));
  }
}
