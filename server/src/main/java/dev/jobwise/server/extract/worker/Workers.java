package dev.jobwise.server.extract.worker;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes that read files, each with a thread that speaks to it. A process starts when it is
 * first needed, stays, and is replaced at once when a file ends it. A file that takes too long ends
 * the process that reads it.
 */
public final class Workers implements AutoCloseable, MeterBinder {

  private static final Logger log = LoggerFactory.getLogger(Workers.class);

  /** After a process that could not be started. */
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Deadlines deadlines = new Deadlines();
  private final FileQueue<Task> queue = new FileQueue<>(Task::bytes);
  private final List<Seat> seats = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile boolean warm;
  private volatile boolean closed;

  private static final class Task {
    final Frames.File file;
    final long due;
    final CompletableFuture<Extracted> result = new CompletableFuture<>();

    Task(Frames.File file, Duration time) {
      this.file = file;
      this.due = System.nanoTime() + time.toNanos();
    }

    /** A small file costs more than its bytes. */
    long bytes() {
      return file.content().length + 1024L;
    }

    Duration left() {
      return Duration.ofNanos(due - System.nanoTime());
    }
  }

  /**
   * @param most the most processes at a time
   */
  public Workers(int most) {
    for (int i = 1; i <= most; i++) {
      Seat seat = new Seat(deadlines);
      Thread thread = new Thread(() -> serve(seat), "extract-" + i);
      thread.setDaemon(true);
      seats.add(seat);
      threads.add(thread);
    }
    threads.forEach(Thread::start);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("jobwise.extract.waiting", queue, FileQueue::size)
        .description("Files that wait for a worker")
        .register(registry);
    FunctionCounter.builder("jobwise.extract.workers.ended", ended, AtomicInteger::get)
        .description("Processes that a file has ended")
        .register(registry);
  }

  /** Starts a process before anybody needs it. */
  public void warm() {
    read(this, Format.TXT, new byte[] {'.'});
  }

  /**
   * Reads a file. Within three seconds, or fifteen while the first process starts, the result is
   * there or fails with {@link Unreadable}, {@link Busy} or, if no process can be started, {@link
   * IOException}.
   *
   * @param owner whose file it is; the files of one owner are read one after another
   */
  public CompletableFuture<Extracted> read(Object owner, Format format, byte[] content) {
    Duration time = warm ? Deadlines.MAX_ANSWER : Deadlines.MAX_START;
    Task task = new Task(new Frames.File(format, content), time);
    if (!queue.add(owner, task)) {
      task.result.completeExceptionally(new Busy());
      return task.result;
    }
    try {
      after(
          time.minus(Deadlines.MIN_READING),
          task,
          () -> {
            if (queue.remove(owner, task)) {
              task.result.completeExceptionally(new Busy());
            }
          });
      after(
          time,
          task,
          () -> {
            queue.remove(owner, task);
            task.result.completeExceptionally(new Busy());
          });
    } catch (RejectedExecutionException stopping) {
      task.result.completeExceptionally(new Busy());
    }
    return task.result;
  }

  /** Does something after a time, unless the task has its result by then. */
  private void after(Duration time, Task task, Runnable end) {
    Future<?> timer = deadlines.in(time, end);
    // Otherwise the timer would keep the file in memory.
    task.result.whenComplete((read, failure) -> timer.cancel(false));
  }

  private void serve(Seat seat) {
    try {
      while (!closed) {
        if (isReady(seat)) {
          FileQueue.Turn<Task> turn = queue.take();
          try {
            read(seat, turn.task());
          } catch (IOException gone) {
            log.error("A process that reads files can't be started", gone);
            turn.task().result.completeExceptionally(new Busy());
          } finally {
            queue.done(turn.owner());
          }
        } else {
          // Without memory for another process, it would only fail again at once.
          Thread.sleep(RETRY.toMillis());
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until the seat is needed and its process is ready; returns false if it can't start. */
  private boolean isReady(Seat seat) throws InterruptedException {
    if (!seat.isTaken()) {
      queue.awaitNeed();
    }
    try {
      if (seat.start()) {
        ended.incrementAndGet();
      }
      warm = true;
      return true;
    } catch (IOException failure) {
      if (!closed) {
        log.error("A process that reads files can't be started", failure);
      }
      return false;
    }
  }

  private static void read(Seat seat, Task task) throws IOException {
    // Somebody else may have ended the process while nobody needed it.
    seat.start();
    try {
      task.result.complete(seat.read(task.file, task.left()));
    } catch (Unreadable | Busy answer) {
      task.result.completeExceptionally(answer);
    } catch (RuntimeException | Error fault) {
      // This thread must live on, even if the server had no memory for the answer.
      task.result.completeExceptionally(fault);
    }
  }

  /** Ends all processes. Files that are being read fail. */
  @Override
  public void close() {
    closed = true;
    threads.forEach(Thread::interrupt);
    seats.forEach(Seat::close);
    deadlines.close();
  }
}
