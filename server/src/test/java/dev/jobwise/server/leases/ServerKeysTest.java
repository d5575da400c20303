package dev.jobwise.server.leases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.db.MicrosClock;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Slow
class ServerKeysTest {

  /** As that of other servers in this JVM. */
  private static final String KEY = "a secret for tests that is long enough";

  private final List<ServerKeys> servers = new ArrayList<>();

  @AfterEach
  void leave() {
    servers.forEach(ServerKeys::close);
  }

  @Test
  void serversWithOneKey_agree() {
    server(KEY).othersDiffer();
    assertThat(server(KEY).othersDiffer()).isFalse();
  }

  @Test
  void serversWithTwoKeys_areNoticedByBoth_untilOneHasGone() {
    ServerKeys one = server(KEY);
    ServerKeys other = server("x".repeat(64));
    assertThat(one.othersDiffer()).isFalse();
    assertThat(other.othersDiffer()).isTrue();
    assertThat(one.othersDiffer()).isTrue();
    other.close();
    assertThat(one.othersDiffer()).isFalse();
  }

  private ServerKeys server(String key) {
    ServerKeys server =
        new ServerKeys(TestDatabase.get(), new MicrosClock(), key.getBytes(StandardCharsets.UTF_8));
    servers.add(server);
    return server;
  }
}
