package dev.jobwise.server.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends MariaDB processes, gently if possible. */
final class MariaDbShutdown {

  /** A clean stop took at most 0.3 s; a slow disk takes longer, and a full one forever. */
  private static final int STOP_SECONDS = 20;

  private static final Logger log = LoggerFactory.getLogger(MariaDbShutdown.class);

  private MariaDbShutdown() {}

  /**
   * Stops the MariaDB that a killed server left behind: a process called {@code mariadbd} that
   * works in a folder of this data directory. Deeper ones belong to other servers, such as the
   * demo's. Only the holder of the directory's lock may call this.
   */
  static void stopIn(Path dataDirectory) throws InterruptedException {
    List<ProcessHandle> orphans =
        ProcessHandle.allProcesses().filter(process -> isOurs(process, dataDirectory)).toList();
    for (ProcessHandle orphan : orphans) {
      log.info("Stopping the MariaDB process {} of a server that was killed", orphan.pid());
      stop(orphan);
    }
  }

  /** Whether somebody has sent it SIGSTOP: it would notice nothing before its SIGCONT. */
  private static boolean isStopped(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return stat.substring(stat.lastIndexOf(')')).startsWith(") T");
    } catch (IOException ended) {
      return false;
    }
  }

  private static boolean isOurs(ProcessHandle process, Path dataDirectory) {
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    try {
      String program = Files.readString(proc.resolve("cmdline")).split("\0", 2)[0];
      return program.endsWith("/mariadbd")
          && dataDirectory.equals(proc.resolve("cwd").toRealPath().getParent());
    } catch (IOException endedOrNotOurUsers) {
      return false;
    }
  }

  /**
   * Sends SIGTERM, so that it writes all its data. Sends SIGKILL if that takes too long or the
   * process is stopped; committed data is safe anyway.
   */
  static void stop(ProcessHandle process) throws InterruptedException {
    if (isStopped(process)) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException stuck) {
      log.warn("MariaDB process {} does not stop: killing it", process.pid());
      process.destroyForcibly();
      process.onExit().join();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
