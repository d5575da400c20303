package dev.jobwise.server.extract.worker;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Unreadable;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running worker. One file at a time. */
final class WorkerProcess implements AutoCloseable {

  /** Far more than a hundred pages need; a file that needs more ends the process. */
  static final int HEAP_MEGABYTES = 192;

  private static final Path NICE = Path.of("/usr/bin/nice");

  private final Process process;
  private final Frames frames;

  private WorkerProcess(Process process) {
    this.process = process;
    this.frames =
        new Frames(
            new BufferedInputStream(process.getInputStream()),
            new BufferedOutputStream(process.getOutputStream()));
  }

  /** Starts a process; it is ready after {@link #awaitReady}. */
  static WorkerProcess start() throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      // Requests go first.
      command.addAll(List.of(NICE.toString(), "-n", "5"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xms32m",
            "-Xmx" + HEAP_MEGABYTES + "m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            // Both would hold text of the file.
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            // PDFBox logs what it finds wrong with a file, and that is personal text.
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-cp",
            System.getProperty("java.class.path"),
            WorkerMain.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    // Secrets of the server are none of a file's business.
    builder.environment().clear();
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new WorkerProcess(builder.start());
  }

  void awaitReady() throws IOException {
    frames.awaitReady();
  }

  /**
   * Returns the lines of a file.
   *
   * @throws IOException if the process ended meanwhile
   */
  Extracted read(Frames.File file) throws IOException, Unreadable {
    frames.send(file);
    return frames.answer();
  }

  /** What the process has used of the processor, where the system tells. */
  Optional<Duration> processorTime() {
    return process.info().totalCpuDuration();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends the process at once. Whoever waits for its answer gets an {@link IOException}. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
