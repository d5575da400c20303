package dev.jobwise.server.transport.connection;

import static dev.jobwise.server.testing.Http2Bytes.CONTINUATION;
import static dev.jobwise.server.testing.Http2Bytes.DATA;
import static dev.jobwise.server.testing.Http2Bytes.END_HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.END_STREAM;
import static dev.jobwise.server.testing.Http2Bytes.GOAWAY;
import static dev.jobwise.server.testing.Http2Bytes.HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.PING;
import static dev.jobwise.server.testing.Http2Bytes.PRIORITY;
import static dev.jobwise.server.testing.Http2Bytes.RST_STREAM;
import static dev.jobwise.server.testing.Http2Bytes.SETTINGS;
import static dev.jobwise.server.testing.Http2Bytes.WINDOW_UPDATE;
import static dev.jobwise.server.testing.Http2Bytes.concat;
import static dev.jobwise.server.testing.Http2Bytes.frame;
import static dev.jobwise.server.testing.Http2Bytes.get;
import static dev.jobwise.server.testing.Http2Bytes.headers;
import static dev.jobwise.server.testing.Http2Bytes.literal;
import static dev.jobwise.server.testing.Http2Bytes.number;
import static dev.jobwise.server.testing.Http2Bytes.start;
import static dev.jobwise.server.testing.Http2Bytes.times;
import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Route;
import dev.jobwise.server.testing.RawConnection;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.RunningServer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** HTTP/2 connections on which there is more to do than what was asked are ended. */
@Slow
class Http2GuardWireTest {

  /** More than any honest client makes of one kind, and few enough to be sent in a second. */
  private static final int FLOOD = 20_000;

  /** The answer to a ping. */
  private static final String PONG = "\0\0\u0008\u0006\1\0\0\0\0\0\0\0\0\0\0\0\0";

  private static RunningServer running;

  @BeforeAll
  static void startServer() {
    running =
        new RunningServer(
            List.of(new FakeAuthService()),
            List.of(
                new Endpoint(
                    Route.builder().methods(HttpMethod.GET, HttpMethod.POST).path("/never").build(),
                    (ctx, request) -> HttpResponse.of(new CompletableFuture<HttpResponse>()),
                    ctx -> CompletableFuture.completedFuture(RunningServer.CALLER))));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  static List<Arguments> floods() {
    byte[] open = frame(HEADERS, END_HEADERS, 1, headers("POST", "/never"));
    byte[] begun = frame(HEADERS, 0, 1, headers("POST", "/never"));
    return List.of(
        flood("ping", frame(PING, 0, 0, new byte[8])),
        flood("ping ack", frame(PING, 1, 0, new byte[8])),
        flood("settings", frame(SETTINGS, 0, 0)),
        flood(
            "settings with values",
            frame(SETTINGS, 0, 0, (byte) 0, (byte) 4, (byte) 0, (byte) 0, (byte) 127, (byte) 0)),
        flood("priority of streams that are not there", frame(PRIORITY, 0, 3, new byte[5])),
        flood("frames of no known type", frame(0x42, 0, 0)),
        flood("large frames of no known type", frame(0x42, 0, 0, new byte[1000])),
        flood("window of the connection", number(WINDOW_UPDATE, 0, 1)),
        flood("window of a stream", open, number(WINDOW_UPDATE, 1, 1)),
        flood("window that overflows", open, number(WINDOW_UPDATE, 1, Integer.MAX_VALUE)),
        flood("window of nothing", open, number(WINDOW_UPDATE, 1, 0)),
        flood("empty data", open, frame(DATA, 0, 1)),
        flood("padding alone", open, frame(DATA, 8, 1, (byte) 1, (byte) 0)),
        flood("bytes one by one", open, frame(DATA, 0, 1, (byte) 'a')),
        flood("empty continuations", begun, frame(CONTINUATION, 0, 1)),
        flood("continuations", begun, frame(CONTINUATION, 0, 1, new byte[] {0, 1, 'a', 1, 'b'})),
        flood("data after the end", get(1, "/never"), frame(DATA, 0, 1, new byte[100])),
        streams("rapid reset", id -> concat(get(id, "/never"), number(RST_STREAM, id, 8))),
        streams(
            "reset after an error of the window",
            id ->
                concat(
                    frame(HEADERS, END_HEADERS, id, headers("POST", "/never")),
                    number(WINDOW_UPDATE, id, Integer.MAX_VALUE))),
        streams(
            "reset after no window", id -> concat(get(id, "/never"), number(WINDOW_UPDATE, id, 0))),
        streams(
            "priority on itself",
            id ->
                concat(
                    get(id, "/never"),
                    frame(
                        PRIORITY,
                        0,
                        id,
                        (byte) 0,
                        (byte) 0,
                        (byte) (id >> 8),
                        (byte) id,
                        (byte) 1))),
        streams("streams without end", id -> get(id, "/never")),
        streams(
            "heads that are too large", id -> frame(HEADERS, END_HEADERS, id, new byte[16_000])));
  }

  private static Arguments flood(String name, byte[] repeated) {
    return flood(name, new byte[0], repeated);
  }

  private static Arguments flood(String name, byte[] first, byte[] repeated) {
    return Arguments.of(name, concat(first, times(FLOOD, repeated)));
  }

  private static Arguments streams(String name, IntFunction<byte[]> of) {
    byte[][] all = new byte[3000][];
    for (int i = 0; i < all.length; i++) {
      all[i] = of.apply(2 * i + 1);
    }
    return Arguments.of(name, concat(all));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("floods")
  void flood_endsTheConnection(String name, byte[] flood) {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send(concat(start(), frame(SETTINGS, 1, 0), flood));
      // Fails unless the server ends it.
      connection.readToEnd();
    }
    assertThat(running.get("/health").status().code()).isEqualTo(200);
  }

  @Test
  void end_isToldAsSuch() {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send(concat(start(), times(1100, frame(PING, 0, 0, new byte[8]))));
      assertThat(connection.readToEnd())
          .endsWith("\0\0\u0008\u0007\0\0\0\0\0\u007f\u00ff\u00ff\u00ff\0\0\0\u000b");
    }
  }

  @Test
  void acknowledgedAnswers_costNothing() {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send(start());
      for (int i = 0; i < 2000; i++) {
        int stream = 2 * i + 1;
        connection.send(
            concat(
                get(stream, "/health"),
                number(WINDOW_UPDATE, 0, 22),
                number(WINDOW_UPDATE, stream, 22)));
        assertThat(connection.readUntil("development\"}"))
            .as("answer " + i)
            .endsWith("development\"}");
      }
    }
  }

  /** As clients send many calls with an expired token: nothing waits for an answer. */
  @Test
  void callsRefusedBeforeTheirMessageCame_costNothing() {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send(start());
      for (int round = 0; round < 10; round++) {
        byte[][] calls = new byte[100][];
        byte[][] messages = new byte[100][];
        for (int i = 0; i < calls.length; i++) {
          int stream = 2 * (round * calls.length + i) + 1;
          calls[i] = frame(HEADERS, END_HEADERS, stream, callWithoutToken());
          messages[i] =
              concat(frame(DATA, 0, stream, new byte[5]), frame(DATA, END_STREAM, stream));
        }
        connection.send(concat(concat(calls), concat(messages), frame(PING, 0, 0, new byte[8])));
        assertThat(connection.readUntil(PONG)).as("round " + round).endsWith(PONG);
      }
    }
  }

  private static byte[] callWithoutToken() {
    var block = new ByteArrayOutputStream();
    block.writeBytes(headers("POST", "/jobwise.auth.v1.AuthService/GetCurrentUser"));
    literal(block, "content-type", "application/grpc");
    literal(block, "te", "trailers");
    return block.toByteArray();
  }

  @Test
  void streams_areAHundredAtATime() {
    try (RawConnection connection = new RawConnection(running.server.port())) {
      connection.send(start());
      for (int i = 0; i < 101; i++) {
        connection.send(get(2 * i + 1, "/never"));
      }
      String refused = "\0\0\4\3\0\0\0\0\u00c9\0\0\0\u0007";
      assertThat(connection.readUntil(refused)).endsWith(refused);
      connection.send(frame(PING, 0, 0, new byte[8]));
      assertThat(connection.readUntil(PONG)).endsWith(PONG);
      connection.send(frame(GOAWAY, 0, 0, new byte[8]));
    }
  }
}
