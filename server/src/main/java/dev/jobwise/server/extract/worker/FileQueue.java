package dev.jobwise.server.extract.worker;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Tasks of several owners, who take turns. An owner has one task at work at a time, so that one
 * with many slow files leaves the other workers to everybody else. The files that wait are in
 * memory, also those of clients that have gone, so they may only be so many.
 */
final class FileQueue<T> {

  /** What may wait for one owner: three of the largest files. */
  static final long MAX_OWN_BYTES = 16L * 1024 * 1024;

  /** What may wait for all. */
  static final long MAX_BYTES = 4 * MAX_OWN_BYTES;

  private final ToLongFunction<T> size;
  private final Map<Object, Own> waiting = new LinkedHashMap<>();
  private final Set<Object> atWork = new HashSet<>();
  private long bytes;
  private int count;

  /** How many wait for a task. */
  private int idle;

  /** What waits for one owner. */
  private final class Own {
    final Queue<T> tasks = new ArrayDeque<>();
    long bytes;
  }

  /** A task and whose it is. */
  record Turn<T>(Object owner, T task) {}

  /**
   * @param size how many bytes a task keeps in memory
   */
  FileQueue(ToLongFunction<T> size) {
    this.size = size;
  }

  /** Adds a task; returns false if too much waits already. */
  synchronized boolean add(Object owner, T task) {
    long more = size.applyAsLong(task);
    Own own = waiting.get(owner);
    if (bytes + more > MAX_BYTES || own != null && own.bytes + more > MAX_OWN_BYTES) {
      return false;
    }
    if (own == null) {
      own = new Own();
      waiting.put(owner, own);
    }
    own.tasks.add(task);
    own.bytes += more;
    bytes += more;
    count++;
    notifyAll();
    return true;
  }

  /** Waits for a task that nobody is there to take at once. */
  synchronized void awaitNeed() throws InterruptedException {
    while (idle > 0 || next() == null) {
      wait();
    }
  }

  /** Waits for a task whose owner has none at work. Call {@link #done} when it is finished. */
  synchronized Turn<T> take() throws InterruptedException {
    idle++;
    try {
      while (next() == null) {
        wait();
      }
    } finally {
      idle--;
    }
    Object owner = next();
    Own own = waiting.remove(owner);
    atWork.add(owner);
    T task = own.tasks.remove();
    left(own, task);
    if (!own.tasks.isEmpty()) {
      // Behind all others.
      waiting.put(owner, own);
    }
    return new Turn<>(owner, task);
  }

  private void left(Own own, T task) {
    long less = size.applyAsLong(task);
    own.bytes -= less;
    bytes -= less;
    count--;
  }

  /** The owner whose turn it is; null if nobody waits who has none at work. */
  private Object next() {
    return waiting.keySet().stream()
        .filter(owner -> !atWork.contains(owner))
        .findFirst()
        .orElse(null);
  }

  synchronized void done(Object owner) {
    atWork.remove(owner);
    notifyAll();
  }

  /** Takes back a task that waits; returns whether it did. */
  synchronized boolean remove(Object owner, T task) {
    Own own = waiting.get(owner);
    boolean removed = own != null && own.tasks.remove(task);
    if (removed) {
      left(own, task);
      if (own.tasks.isEmpty()) {
        waiting.remove(owner);
      }
    }
    return removed;
  }

  synchronized int size() {
    return count;
  }
}
