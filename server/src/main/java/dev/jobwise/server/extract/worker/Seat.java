package dev.jobwise.server.extract.worker;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** A place for one process: started when it is first needed, replaced when a file ends it. */
final class Seat implements AutoCloseable {

  private final Deadlines deadlines;
  private WorkerProcess process;

  /** Whether the process is being ended, which takes a moment in which it still counts as alive. */
  private boolean ending;

  private boolean closed;

  Seat(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * Reads a file. Call {@link #start} before.
   *
   * @param rest the time until its answer is due
   */
  Extracted read(Frames.File file, Duration rest) throws Unreadable, Busy {
    if (rest.compareTo(Deadlines.MIN_READING) < 0) {
      throw new Busy();
    }
    boolean whole = rest.compareTo(Deadlines.MAX_READING) >= 0;
    AtomicBoolean starved = new AtomicBoolean();
    WorkerProcess reading = process;
    Duration before = reading.processorTime().orElse(Duration.ZERO);
    Future<?> end =
        deadlines.in(
            whole ? Deadlines.MAX_READING : rest,
            () -> {
              Optional<Duration> used = reading.processorTime().map(now -> now.minus(before));
              starved.set(!whole || used.orElse(rest).compareTo(Deadlines.MIN_READING) < 0);
              reading.close();
            });
    try {
      return reading.read(file);
    } catch (IOException gone) {
      reading.close();
      ending = true;
      // A file that did not get all of its time, or of the processor, may be an honest one.
      if (starved.get()) {
        throw new Busy();
      }
      throw new Unreadable(Problem.TOO_COMPLEX);
    } finally {
      // What can't be cancelled has begun, or is about to set its flag.
      ending |= !end.cancel(false);
    }
  }

  /** Whether there is a process, ready or about to be. */
  synchronized boolean isTaken() {
    return process != null;
  }

  /**
   * Starts a process, unless there is one that lives, and waits until it is ready.
   *
   * @return whether it comes in place of one that has ended
   */
  boolean start() throws IOException {
    boolean replaces;
    synchronized (this) {
      if (closed || process != null && process.isAlive() && !ending) {
        return false;
      }
      replaces = process != null;
      process = WorkerProcess.start();
      ending = false;
    }
    WorkerProcess starting = process;
    Future<?> end = deadlines.in(Deadlines.MAX_READY, starting::close);
    try {
      starting.awaitReady();
    } finally {
      end.cancel(false);
    }
    return replaces;
  }

  /** Ends the process; whoever waits for it hears that it is gone. */
  @Override
  public synchronized void close() {
    closed = true;
    if (process != null) {
      process.close();
    }
  }
}
