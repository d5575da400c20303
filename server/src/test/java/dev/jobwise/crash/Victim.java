package dev.jobwise.crash;

import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.ServerProcess;
import dev.jobwise.server.testing.StandInReply;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server with its own database in one directory, to be killed and restarted. Its model is a
 * stand-in that outlives it.
 */
final class Victim implements AutoCloseable {

  /** With this, a letter takes about two seconds. */
  private static final double TOKENS_PER_SECOND = 40;

  private final Path data;
  private final GroqStandIn model = GroqStandIn.start();
  private volatile ServerProcess server;

  Victim(Path data) throws IOException {
    this.data = data.toAbsolutePath();
    Files.createDirectories(data);
    model.forTask(ChatTask.LETTER, StandInReply.sensible().tokensPerSecond(TOKENS_PER_SECOND));
  }

  /** Returns once it answers. */
  void start() throws IOException {
    Map<String, String> environment =
        Map.of(
            "JOBWISE_PORT",
            "0",
            "JOBWISE_DATA_DIR",
            data.toString(),
            "JOBWISE_DRAIN_SECONDS",
            "1",
            "LLM_PROVIDER",
            "groq",
            "GROQ_API_KEY",
            GroqStandIn.API_KEY,
            "GROQ_BASE_URL",
            model.baseUri().toString());
    Path log = data.resolve("server.log");
    server = ServerProcess.start(environment, Redirect.appendTo(log.toFile()));
  }

  int port() {
    return server.port();
  }

  void killServer() throws InterruptedException {
    server.kill();
  }

  void killDatabase() throws IOException {
    kill(ServerProcess.database(data));
  }

  /** Kills server and database together, as when a machine dies. */
  void killBoth() throws IOException, InterruptedException {
    ProcessHandle database = ServerProcess.database(data);
    killServer();
    kill(database);
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    server.stop();
    try {
      if (!server.process().waitFor(60, TimeUnit.SECONDS)) {
        server.kill();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    model.close();
  }
}
