package dev.jobwise.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server must close when it stops: the last part first, because it uses the others. */
final class Parts implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Parts.class);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  /** Keeps a part in order to close it. */
  <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  /** Keeps threads, which finish their work when the server stops. */
  <T extends ExecutorService> T addThreads(T threads) {
    parts.push(
        () -> {
          threads.shutdown();
          threads.awaitTermination(5, TimeUnit.SECONDS);
        });
    return threads;
  }

  /** Numbers the threads of a pool. */
  static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> new Thread(task, name + "-" + count.incrementAndGet());
  }

  /** Closes a part, whether or not that works. */
  static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failure) {
      log.warn("A part of the server did not close", failure);
    }
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      close(parts.pop());
    }
  }
}
