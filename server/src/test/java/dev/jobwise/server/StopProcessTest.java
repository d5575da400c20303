package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.ServerProcess;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM ends a server whose database hangs, and its database with it. */
@Timeout(120)
@Slow
class StopProcessTest {

  /** More than there are threads and connections. */
  private static final int REQUESTS = 60;

  @TempDir private Path data;

  private final ExecutorService clients = Executors.newCachedThreadPool();
  private ServerProcess server;
  private ProcessHandle database;

  @BeforeEach
  void start() throws IOException {
    TestDatabase.shareProgram(data);
    server =
        ServerProcess.start(
            Map.of(
                "JOBWISE_PORT", "0",
                "JOBWISE_DATA_DIR", data.toString(),
                "JOBWISE_DRAIN_SECONDS", "1"),
            Redirect.INHERIT);
    database = ServerProcess.database(data);
  }

  @AfterEach
  void kill() throws InterruptedException {
    clients.shutdownNow();
    server.kill();
    database.destroyForcibly();
  }

  @Test
  void serverWhoseDatabaseHangs_ends() throws Exception {
    Rest rest = new Rest(server.port(), null);
    signal("STOP");
    for (int i = 0; i < REQUESTS; i++) {
      clients.submit(() -> rest.post("/auth/refresh", "{\"refresh_token\": \"x\"}"));
    }

    server.stop();

    assertThat(server.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(server.process().exitValue()).isEqualTo(143);
    database.onExit().get(10, TimeUnit.SECONDS);
  }

  private void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(database.pid())).start().waitFor();
  }
}
