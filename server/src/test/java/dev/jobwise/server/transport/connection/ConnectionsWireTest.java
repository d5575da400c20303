package dev.jobwise.server.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Await;
import dev.jobwise.server.testing.RawConnection;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.RunningServer;
import dev.jobwise.server.transport.caller.TrustedProxies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Slow
class ConnectionsWireTest {

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
      open.forEach(RawConnection::close);
      Await.until(
          "there is room again",
          () -> {
            try (RawConnection later = new RawConnection(running.server.port())) {
              return health(later).contains("healthy");
            }
          });
    }
  }

  @Test
  void trustedProxies_haveAnyNumber() throws Exception {
    TrustedProxies proxies = TrustedProxies.parse(List.of("127.0.0.1"));
    try (RunningServer running =
        new RunningServer(List.of(), List.of(), List.of(), 0, 0, proxies)) {
      List<RawConnection> open = new ArrayList<>();
      for (int i = 0; i <= RunningServer.MAX_CONNECTIONS; i++) {
        open.add(new RawConnection(running.server.port()));
      }
      assertThat(health(open.get(RunningServer.MAX_CONNECTIONS))).contains("healthy");
      open.forEach(RawConnection::close);
    }
  }

  private static String health(RawConnection connection) {
    connection.send("GET /health HTTP/1.1\r\nHost: a\r\n\r\n");
    return connection.readUntil("\"}");
  }
}
