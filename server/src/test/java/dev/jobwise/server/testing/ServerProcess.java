package dev.jobwise.server.testing;

import dev.jobwise.server.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in its own process, to be killed or asked to stop. */
public final class ServerProcess {

  private static final Pattern READY =
      Pattern.compile("JobWise \\S+ is ready on .*:(\\d+) after .*");

  private static final Pattern METRICS = Pattern.compile("  metrics .*:(\\d+)/metrics.*");

  private final Process process;
  private final int port;
  private final int managementPort;

  private ServerProcess(Process process, int port, int managementPort) {
    this.process = process;
    this.port = port;
    this.managementPort = managementPort;
  }

  /**
   * Returns once it answers.
   *
   * @param environment all its settings
   * @param log where its log goes
   */
  public static ServerProcess start(Map<String, String> environment, Redirect log)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 24) {
      // As the launcher does: its warnings are no lines of the log.
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", // It lives only for seconds.
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(JOBWISE|LLM|GROQ|DATABASE|JWT|OTEL)_.*"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    int port = 0;
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      Matcher metrics = METRICS.matcher(line);
      if (ready.matches()) {
        port = Integer.parseInt(ready.group(1));
      }
      if (metrics.matches()) {
        Thread reader = new Thread(() -> out.lines().forEach(more -> {}));
        reader.setDaemon(true);
        reader.start();
        return new ServerProcess(process, port, Integer.parseInt(metrics.group(1)));
      }
    }
    throw new IOException("the server did not start: see its log");
  }

  /** The MariaDB of the server with this data directory. */
  public static ProcessHandle database(Path data) throws IOException {
    String pid = Files.readString(data.resolve("database/mariadb.pid")).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  public int port() {
    return port;
  }

  /** The port for metrics and probes. */
  public int managementPort() {
    return managementPort;
  }

  /** SIGTERM. */
  public void stop() {
    process.destroy();
  }

  /** SIGKILL; returns once the process is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public Process process() {
    return process;
  }
}
