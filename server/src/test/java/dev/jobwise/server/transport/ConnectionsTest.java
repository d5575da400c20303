package dev.jobwise.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.RawConnection;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

  @Test
  void connectionsOfOneAddress_areBounded() {
    try (RunningServer running = new RunningServer(List.of(), List.of())) {
      List<RawConnection> open = new ArrayList<>();
      for (int i = 0; i < RunningServer.MAX_CONNECTIONS; i++) {
        RawConnection connection = new RawConnection(running.server.port());
        assertThat(health(connection)).contains("healthy");
        open.add(connection);
      }
      try (RawConnection tooMany = new RawConnection(running.server.port())) {
        assertThat(health(tooMany)).isEmpty();
      }
      assertThat(health(open.get(0))).contains("healthy");

      running.proxies.add(InetAddress.getLoopbackAddress());
      try (RawConnection proxy = new RawConnection(running.server.port())) {
        assertThat(health(proxy)).contains("healthy");
      }
      running.proxies.clear();
      open.forEach(RawConnection::close);
      String answer = "";
      while (answer.isEmpty()) {
        try (RawConnection later = new RawConnection(running.server.port())) {
          answer = health(later);
        }
      }
      assertThat(answer).contains("healthy");
    }
  }

  private static String health(RawConnection connection) {
    connection.send("GET /health HTTP/1.1\r\nHost: a\r\n\r\n");
    return connection.readUntil("\"}");
  }
}
