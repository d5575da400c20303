package dev.jobwise.crash;

import dev.jobwise.server.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server with a database of its own in one directory, to be killed and started again. */
final class Victim implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("ready on http://127\\.0\\.0\\.1:(\\d+)");

  private final Path data;
  private volatile Process process;
  private volatile int port;

  Victim(Path data) throws IOException {
    this.data = data.toAbsolutePath();
    Files.createDirectories(data);
  }

  /** Returns once it answers. */
  void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve")
            .redirectError(Redirect.appendTo(data.resolve("server.log").toFile()));
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.matches("(JOBWISE|LLM|GROQ|DATABASE|JWT)_.*"));
    environment.put("JOBWISE_PORT", "0");
    environment.put("JOBWISE_DATA_DIR", data.toString());
    environment.put("JOBWISE_DRAIN_SECONDS", "1");
    process = builder.start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        port = Integer.parseInt(ready.group(1));
        Thread reader = new Thread(() -> out.lines().forEach(more -> {}));
        reader.setDaemon(true);
        reader.start();
        return;
      }
    }
    throw new IOException("the server did not start: see " + data.resolve("server.log"));
  }

  int port() {
    return port;
  }

  void killServer() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void killDatabase() throws IOException {
    String pid = Files.readString(data.resolve("database/mariadb.pid")).strip();
    ProcessHandle database = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    database.destroyForcibly();
    database.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
