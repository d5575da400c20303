package dev.jobwise.server.transport.connection;

import static dev.jobwise.server.testing.Http2Bytes.END_HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.END_STREAM;
import static dev.jobwise.server.testing.Http2Bytes.HEADERS;
import static dev.jobwise.server.testing.Http2Bytes.frame;
import static dev.jobwise.server.testing.Http2Bytes.get;
import static dev.jobwise.server.testing.Http2Bytes.literal;
import static dev.jobwise.server.testing.Http2Bytes.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.RawConnection;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.RunningServer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A malformed request ends its stream, not the other requests of its connection. */
@Slow
class PseudoHeadersWireTest {

  /** RST_STREAM of stream 1 with PROTOCOL_ERROR. */
  private static final String REFUSED = "\0\0\4\3\0\0\0\0\1\0\0\0\1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":method=GET :scheme=http :authority=a",
        ":scheme=http :authority=a :path=/health",
        ":method=GET :authority=a :path=/health",
        ":method=GET :scheme=http :authority=a :path=/health :path=/docs",
        ":method=CONNECT :authority=a",
        "x=y",
      })
  void malformedRequest_endsItsStream(String headers) {
    var block = new ByteArrayOutputStream();
    for (String header : headers.split(" ")) {
      int value = header.indexOf('=') + 1;
      literal(block, header.substring(0, value - 1), header.substring(value));
    }
    try (var running = new RunningServer(List.of(new FakeAuthService()), List.of());
        var connection = new RawConnection(running.server.port())) {
      connection.send(start());
      connection.send(frame(HEADERS, END_HEADERS | END_STREAM, 1, block.toByteArray()));
      assertThat(connection.readUntil(REFUSED)).endsWith(REFUSED);

      connection.send(get(3, "/health"));
      assertThat(connection.readUntil("development\"}")).endsWith("development\"}");
    }
  }
}
