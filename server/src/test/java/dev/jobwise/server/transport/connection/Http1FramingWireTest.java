package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import dev.jobwise.server.testing.RawConnection;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.RunningServer;
import dev.jobwise.server.transport.body.BoundedBody;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request begins and ends is the same for all who read it. */
@Slow
class Http1FramingWireTest {

  private static final AtomicInteger SERVED = new AtomicInteger();
  private static final BlockingQueue<CompletableFuture<HttpResponse>> HELD =
      new LinkedBlockingQueue<>();
  private static final String HIDDEN = "GET /count HTTP/1.1\r\nHost: a\r\n\r\n";
  private static RunningServer running;

  @BeforeAll
  static void start() {
    running =
        new RunningServer(
            List.of(),
            List.of(
                anonymous(
                    HttpMethod.GET,
                    "/count",
                    (ctx, request) -> HttpResponse.of("served " + SERVED.incrementAndGet())),
                anonymous(
                    HttpMethod.POST,
                    "/echo",
                    (ctx, request) ->
                        HttpResponse.of(
                            BoundedBody.read(ctx, request, 1_000_000)
                                .thenApply(body -> HttpResponse.of("read " + body.length)))),
                anonymous(
                    HttpMethod.GET,
                    "/held",
                    (ctx, request) -> {
                      CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
                      HELD.add(answer);
                      return HttpResponse.of(answer);
                    })));
  }

  private static Endpoint anonymous(HttpMethod method, String path, HttpService service) {
    return Endpoint.of(
        method, path, service, ctx -> CompletableFuture.completedFuture(RunningServer.CALLER));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @BeforeEach
  void reset() {
    SERVED.set(0);
    HELD.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\n\r\n100000002\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2;a=\"\r\n\"\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n",
        "Transfer-Encoding: chunked\r\n\r\n80000000\r\n",
        "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n",
        "Transfer-Encoding: chunked\r\n\r\n0x2\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n+2\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n-2\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n 2\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2 x\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2;a\rb\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2;a\nb\r\nab\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2\r\nab\n\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n0\r\nbad trailer\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n0\r\na : b\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n0\r\n\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: identity\r\n\r\n",
        "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked;q=1\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: ,chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding:\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding\t: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
        "Transfer_Encoding: chunked\r\nContent-Length: x\r\n\r\n",
        "Content-Length: 2\r\nContent-Length: 2\r\n\r\nab",
        "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc",
        "Content-Length: 2, 2\r\n\r\nab",
        "Content-Length: +2\r\n\r\nab",
        "Content-Length: -2\r\n\r\n",
        "Content-Length: 0x2\r\n\r\nab",
        "Content-Length: 2 2\r\n\r\nab",
        "Content-Length:\r\n\r\n",
        "Content-Length : 2\r\n\r\nab",
        "Content-Length: \u00a02\r\n\r\nab",
        "Host: b\r\nContent-Length: 2\r\n\r\nab",
        "Host: a\r\nContent-Length: 2\r\n\r\nab",
        "X: a\r\n folded\r\nContent-Length: 2\r\n\r\nab",
        "X: a\rb\r\nContent-Length: 2\r\n\r\nab",
        "X: a\nContent-Length: 2\r\n\r\nab",
        "X: a\u0000b\r\nContent-Length: 2\r\n\r\nab",
        "X: a\u0001b\r\nContent-Length: 2\r\n\r\nab",
        "X\u0000: a\r\nContent-Length: 2\r\n\r\nab",
        "X y: a\r\nContent-Length: 2\r\n\r\nab",
        ": a\r\nContent-Length: 2\r\n\r\nab",
        "no colon\r\nContent-Length: 2\r\n\r\nab",
      })
  void ambiguousRequest_endsTheConnection(String headers) {
    refused("POST /echo HTTP/1.1\r\nHost: a\r\n" + headers + HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /count HTTP/1.1\r\n\r\n",
        "GET /count HTTP/1.1\r\nHost: a b\r\n\r\n",
        "GET /count HTTP/1.1\r\nHost: a, b\r\n\r\n",
        "GET /count HTTP/1.1\r\nHost: a/b\r\n\r\n",
        "GET /count HTTP/1.1\r\n Host: a\r\n\r\n",
        "GET  /count HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET\t/count HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /count\tHTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /count HTTP/1.1 \r\nHost: a\r\n\r\n",
        "GET /count HTTP/1.1\nHost: a\r\n\r\n",
        "GET /count HTTP/1.1\rHost: a\r\n\r\n",
        "GET /count http/1.1\r\nHost: a\r\n\r\n",
        "GET /count HTTP/1.1x\r\nHost: a\r\n\r\n",
        "GET /count HTTP/11\r\nHost: a\r\n\r\n",
        "GET /co unt HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /co\u0000unt HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /count\r\n\r\n",
        "G@T /count HTTP/1.1\r\nHost: a\r\n\r\n",
        " GET /count HTTP/1.1\r\nHost: a\r\n\r\n",
        "\u0000GET /count HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "\n\n\n\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n",
      })
  void wrongHead_endsTheConnection(String head) {
    refused(head + HIDDEN);
  }

  /** Otherwise whoever forgot to turn TLS off would wait for the timeout of a head. */
  @Test
  void greetingOfTls_isRefusedAtOnce() {
    refused("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
  }

  private static void refused(String bytes) {
    for (int cut : new int[] {0, 1, 5, bytes.length() / 2}) {
      try (RawConnection connection = new RawConnection(running.server.port())) {
        connection.send(bytes.substring(0, cut));
        connection.send(bytes.substring(cut));
        String answer = connection.readToEnd();
        assertThat(answer).startsWith("HTTP/1.1 400 Bad Request\r\n");
        assertThat(answer)
            .contains("connection: close")
            .endsWith("{\"detail\":\"Bad Request\",\"reason\":\"BAD_REQUEST\"}");
        assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
      }
    }
    assertThat(SERVED).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 3\r\n\r\nabc",
        "content-length:3\r\n\r\nabc",
        "Content-Length: \t3 \r\n\r\nabc",
        "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        "transfer-encoding: CHUNKED\r\n\r\n1\r\na\r\n2\r\nbc\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n3;a=b;c=\"d\"\r\nabc\r\n0;x\r\nTrailer: t\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n0000003\r\nabc\r\n000\r\n\r\n",
        "X: \u00e4\u00ff\r\nEmpty:\r\nContent-Length: 3\r\n\r\nabc",
      })
  void clearRequest_isServedAndTheNextToo(String headers) {
    String both = "\r\nPOST /echo HTTP/1.1\r\nHost: a\r\n" + headers + last("/count");
    for (int cut = 0; cut <= both.length(); cut++) {
      SERVED.set(0);
      try (RawConnection connection = new RawConnection(running.server.port())) {
        connection.send(both.substring(0, cut));
        connection.send(both.substring(cut));
        String answers = connection.readToEnd();
        assertThat(answers).contains("read 3").endsWith("served 1");
      }
    }
  }

  /** Old clients send one behind a body, and nobody knows when the next request comes. */
  @Test
  void lineBreaksBetweenRequests_areSkipped_howeverTheyArrive() {
    for (int count = 1; count <= 3; count++) {
      SERVED.set(0);
      try (RawConnection connection = new RawConnection(running.server.port())) {
        String post = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc\r\n";
        connection.send(post);
        connection.readUntil("read 3");
        for (int i = 0; i < count; i++) {
          running.get("/health"); // Until then, the server has read what was sent before.
          connection.send("\r\n");
        }
        running.get("/health");
        connection.send(last("/count"));
        assertThat(connection.readToEnd()).startsWith("HTTP/1.1 200 OK").endsWith("served 1");
      }
    }
  }

  @Test
  void pipeline_isServedOneByOne() throws Exception {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      String held = "GET /held HTTP/1.1\r\nHost: a\r\n\r\n";
      connection.send(held.repeat(20));
      for (int i = 0; i < 20; i++) {
        CompletableFuture<HttpResponse> answer = HELD.poll(10, TimeUnit.SECONDS);
        assertThat(answer).isNotNull();
        running.get("/count");
        assertThat(HELD).as("requests begun before the one ahead is answered").isEmpty();
        answer.complete(HttpResponse.of("answer " + i + ";"));
        connection.readUntil("answer " + i + ";");
      }
    }
  }

  @Test
  void pipelineLongerThanIsRead_waitsInTheNetwork() throws Exception {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n");
      CompletableFuture<HttpResponse> first = HELD.poll(10, TimeUnit.SECONDS);
      String large =
          "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 50000\r\n\r\n" + "x".repeat(50_000);
      connection.send(large.repeat(8));
      connection.send(last("/count"));
      first.complete(HttpResponse.of("first"));
      String answers = connection.readToEnd();
      assertThat(answers.split("read 50000", -1)).hasSize(9);
      assertThat(answers).endsWith("served 1");
    }
  }

  @Test
  void http10_isAnsweredWithoutChunks() {
    for (String more : List.of("", "Connection: keep-alive\r\n", "Host: a\r\n")) {
      try (RawConnection connection = new RawConnection(running.server.port())) {
        connection.send("GET /docs/grpc/specification.json HTTP/1.0\r\n" + more + "\r\n" + HIDDEN);
        String answer = connection.readToEnd();
        assertThat(answer).contains(" 200 OK\r\n").endsWith("}");
        assertThat(answer.toLowerCase(Locale.ROOT))
            .contains("connection: close")
            .doesNotContain("transfer-encoding");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET http://example.com/count HTTP/1.1",
        "GET http://example.com:80/count HTTP/1.1",
        "GET https://example.com/count?a=http://b/ HTTP/1.1",
        "GET http://[::1]:8000/count HTTP/1.1",
      })
  void absoluteForm_isServedAsItsPath(String line) {
    assertThat(one(line)).contains(" 200 OK\r\n").contains("served");
  }

  @Test
  void otherForms_areRefusedInOrder() {
    assertThat(one("GET http://example.com HTTP/1.1")).contains("location: /docs/");
    assertThat(one("GET http://example.com?a=/count HTTP/1.1")).contains("location: /docs/");
    assertThat(one("OPTIONS * HTTP/1.1")).contains(" 200 ");
    assertThat(one("CONNECT example.com:443 HTTP/1.1")).containsAnyOf(" 400 ", " 405 ", " 404 ");
    assertThat(one("GET example.com:443 HTTP/1.1")).containsAnyOf(" 400 ", " 404 ");
    assertThat(one("GET * HTTP/1.1")).containsAnyOf(" 400 ", " 404 ");
    assertThat(one("BREW /count HTTP/1.1")).contains(" 405 ");
    assertThat(one("GET /count HTTP/2.0")).contains(" 505 ");
    assertThat(one("GET /" + "x".repeat(5000) + " HTTP/1.1")).contains(" 414 ");
    assertThat(one("GET /" + "x".repeat(50_000) + " HTTP/1.1")).contains(" 414 ");
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send("GET /" + "x".repeat(4000));
      running.get("/health");
      connection.send("x".repeat(10_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(connection.readToEnd()).contains(" 414 ");
    }
    assertThat(one("GET /count HTTP/1.1\r\nX: " + "x".repeat(9000))).contains(" 431 ");
    assertThat(one("GET /count HTTP/1.1\r\nX: " + "x".repeat(90_000))).contains(" 431 ");
    assertThat(one("GET /count HTTP/1.1\r\n" + "X: y\r\n".repeat(20_000))).contains(" 431 ");
  }

  @Test
  void extensionsOfChunks_areBounded() {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      connection.send(("1;" + "x".repeat(200) + "\r\na\r\n").repeat(100));
      connection.send("0\r\n\r\n" + HIDDEN);
      assertThat(connection.readToEnd()).startsWith("HTTP/1.1 400 ");
    }
    assertThat(SERVED).hasValue(0);
  }

  /** Java's own client mixes up what follows such a switch. */
  @Test
  void upgradeToHttp2_isNotHeard() {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send(
          "GET /count HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\n"
              + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAA\r\n\r\n");
      assertThat(connection.readUntil("served 1")).startsWith("HTTP/1.1 200 ");
    }
  }

  private static String one(String head) {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send(head + "\r\nHost: a\r\nConnection: close\r\n\r\n");
      return connection.readToEnd();
    }
  }

  private static String last(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  }
}
