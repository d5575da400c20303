package dev.jobwise.server.extract.worker;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * Tasks of several owners, who take turns. An owner has one task at work at a time, so that one
 * with many slow files leaves the other workers to everybody else.
 */
final class FileQueue<T> {

  private final Map<Object, Queue<T>> waiting = new LinkedHashMap<>();
  private final Set<Object> atWork = new HashSet<>();
  private int size;

  /** How many wait for a task. */
  private int idle;

  /** A task and whose it is. */
  record Turn<T>(Object owner, T task) {}

  synchronized void add(Object owner, T task) {
    waiting.computeIfAbsent(owner, who -> new ArrayDeque<>()).add(task);
    size++;
    notifyAll();
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
    Queue<T> own = waiting.remove(owner);
    atWork.add(owner);
    size--;
    T task = own.remove();
    if (!own.isEmpty()) {
      // Behind all others.
      waiting.put(owner, own);
    }
    return new Turn<>(owner, task);
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
    Queue<T> own = waiting.get(owner);
    boolean removed = own != null && own.remove(task);
    if (removed) {
      size--;
      if (own.isEmpty()) {
        waiting.remove(owner);
      }
    }
    return removed;
  }

  synchronized int size() {
    return size;
  }
}
