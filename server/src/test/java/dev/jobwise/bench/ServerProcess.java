package dev.jobwise.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./jobwise serve}, as its users run it, on a free port. */
public final class ServerProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("ready on http://127\\.0\\.0\\.1:(\\d+)");
  private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(");

  private final Process process;
  private final Path collections;
  private final int port;
  private final double readySeconds;

  private ServerProcess(Process process, Path collections, int port, double readySeconds) {
    this.process = process;
    this.collections = collections;
    this.port = port;
    this.readySeconds = readySeconds;
  }

  /** Starts it; returns once it says that it is ready. */
  public static ServerProcess start(Path data, Map<String, String> environment) throws IOException {
    Files.createDirectories(data);
    Path root = Path.of("").toAbsolutePath();
    Path collections = data.toAbsolutePath().resolve("gc.log");
    Files.deleteIfExists(collections);
    ProcessBuilder builder =
        new ProcessBuilder(root.resolve("jobwise").toString(), "serve")
            .directory(root.toFile())
            .redirectError(Redirect.appendTo(data.resolve("server.log").toFile()));
    builder.environment().put("JOBWISE_PORT", "0");
    builder.environment().put("JOBWISE_DATA_DIR", data.toAbsolutePath().toString());
    builder
        .environment()
        .merge("JOBWISE_JAVA_OPTS", "-Xlog:gc:file=" + collections, (own, log) -> own + " " + log);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        double seconds = (System.nanoTime() - start) / 1e9;
        drain(out);
        return new ServerProcess(process, collections, Integer.parseInt(ready.group(1)), seconds);
      }
    }
    throw new IOException("the server did not start: see " + data.resolve("server.log"));
  }

  /** Keeps reading, so that the server's output never blocks. */
  private static void drain(BufferedReader out) {
    Thread reader =
        new Thread(
            () -> {
              try {
                while (out.readLine() != null) {
                  // Only its ready line mattered.
                }
              } catch (IOException ended) {
                return;
              }
            });
    reader.setDaemon(true);
    reader.start();
  }

  public int port() {
    return port;
  }

  /** The id of the server itself, whose launcher waits for it. */
  public long pid() {
    return java().orElse(process.toHandle()).pid();
  }

  private Optional<ProcessHandle> java() {
    return process.children().findFirst();
  }

  /** From the launcher's first line to the ready line. */
  double readySeconds() {
    return readySeconds;
  }

  /** The current number of threads. */
  int threads() throws IOException {
    return status("Threads:");
  }

  /** The current memory of the process, in MiB. */
  public double residentMebibytes() throws IOException {
    return status("VmRSS:") / 1024.0;
  }

  private int status(String key) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The heap so far, in MiB.
   *
   * @param fullest just before a collection
   * @param live most that a collection left
   */
  public record Heap(int fullest, int live) {}

  public Heap heap() throws IOException {
    Heap heap = new Heap(0, 0);
    for (String line : Files.readAllLines(collections)) {
      Matcher found = COLLECTION.matcher(line);
      if (found.find()) {
        heap =
            new Heap(
                Math.max(heap.fullest(), Integer.parseInt(found.group(1))),
                Math.max(heap.live(), Integer.parseInt(found.group(2))));
      }
    }
    return heap;
  }

  /** Collects garbage now, so that {@link #heap} shows what is alive. */
  void collect() throws IOException, InterruptedException {
    run("jcmd", Long.toString(pid()), "GC.run");
  }

  /** The time that Java itself needs to start and end. */
  static double emptyJavaSeconds() throws IOException, InterruptedException {
    long start = System.nanoTime();
    run("java", "-version");
    return (System.nanoTime() - start) / 1e9;
  }

  private static void run(String tool, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(tool + " failed");
    }
  }

  /** Stops it as an operator does. */
  @Override
  public void close() {
    Optional<ProcessHandle> java = java();
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        java.ifPresent(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException interrupted) {
      java.ifPresent(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }
}
