package dev.jobwise.server.extract.worker;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;

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
    Watch watch = new Watch(process, rest);
    try {
      return process.read(file);
    } catch (IOException gone) {
      process.close();
      ending = true;
      if (watch.isUnfair()) {
        throw new Busy();
      }
      throw new Unreadable(Problem.TOO_COMPLEX);
    } finally {
      ending |= watch.stop();
    }
  }

  /**
   * Ends a process when a file has taken its time. One that got no processor in it has more: on a
   * busy machine, another would take far longer to start.
   */
  private final class Watch {

    private final WorkerProcess reading;
    private final Duration time;
    private final Duration before;
    private Future<?> timer;
    private boolean starved;
    private boolean ended;
    private boolean stopped;

    Watch(WorkerProcess reading, Duration rest) {
      this.reading = reading;
      this.time = rest.compareTo(Deadlines.MAX_READING) < 0 ? rest : Deadlines.MAX_READING;
      this.before = reading.processorTime().orElse(Duration.ZERO);
      this.timer = deadlines.in(time, this::late);
    }

    private synchronized void late() {
      Duration used = reading.processorTime().map(now -> now.minus(before)).orElse(time);
      if (stopped) {
        return;
      }
      if (!starved && used.compareTo(Deadlines.MIN_READING) < 0) {
        starved = true;
        timer = deadlines.in(Deadlines.MAX_START, this::late);
      } else {
        ended = true;
        reading.close();
      }
    }

    /**
     * Whether the file did not get all of its time, or of the processor: it may be an honest one.
     */
    synchronized boolean isUnfair() {
      return starved || ended && time.compareTo(Deadlines.MAX_READING) < 0;
    }

    /** Returns whether it has ended the process. */
    synchronized boolean stop() {
      stopped = true;
      timer.cancel(false);
      return ended;
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
