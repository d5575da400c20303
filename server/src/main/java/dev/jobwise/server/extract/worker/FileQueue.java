package dev.jobwise.server.extract.worker;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
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

  /** A task and whose it is. */
  record Turn<T>(Object owner, T task) {}

  synchronized void add(Object owner, T task) {
    waiting.computeIfAbsent(owner, who -> new ArrayDeque<>()).add(task);
    size++;
    notifyAll();
  }

  /** Waits for a task whose owner has none at work. Call {@link #done} when it is finished. */
  synchronized Turn<T> take() throws InterruptedException {
    while (true) {
      Iterator<Map.Entry<Object, Queue<T>>> owners = waiting.entrySet().iterator();
      while (owners.hasNext()) {
        Map.Entry<Object, Queue<T>> next = owners.next();
        if (atWork.add(next.getKey())) {
          owners.remove();
          T task = next.getValue().remove();
          size--;
          if (!next.getValue().isEmpty()) {
            waiting.put(next.getKey(), next.getValue());
          }
          return new Turn<>(next.getKey(), task);
        }
      }
      wait();
    }
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
