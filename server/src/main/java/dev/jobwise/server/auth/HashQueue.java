package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_CALLER_GONE;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_SIGN_INS;

import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Passwords that wait to be hashed. Addresses take turns, and none may hold more than half of the
 * places; its newest tasks keep them. A newcomer to a full queue takes a place from the address
 * that has the most. A flood therefore delays its own address, and others only by the hash in
 * progress. Thread-safe.
 */
final class HashQueue {

  /** The time to finish a full queue on a busy machine. */
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final int places;

  /** By address, in the order of their turns; no queue is empty. */
  private final Map<String, Deque<Task>> waiting = new LinkedHashMap<>();

  private int size;
  private boolean closed;

  /**
   * @param failed gets the reason if the work will not be done
   */
  record Task(Client client, Runnable work, Consumer<AppException> failed) {}

  /**
   * @param places how many may wait
   */
  HashQueue(int places) {
    this.places = places;
  }

  /** Does work, turn by turn, until the queue is closed and empty. */
  void work() {
    for (Task task = take(); task != null; task = take()) {
      if (task.client().isGone()) {
        task.failed().accept(gone());
      } else {
        task.work().run();
      }
    }
  }

  /** Lets the task wait for its turn, or fails it or another one. */
  void add(Task task) {
    List<Task> left = new ArrayList<>();
    Task refused;
    synchronized (this) {
      if (mostOf(task.client()) || size >= places) {
        removeGone(left);
      }
      refused = closed ? task : displaced(task);
      if (refused != task) {
        waiting.computeIfAbsent(task.client().address(), first -> new ArrayDeque<>()).add(task);
        size++;
        notify();
      }
    }
    left.forEach(lost -> lost.failed().accept(gone()));
    if (refused != null) {
      refused.failed().accept(tooMany());
    }
  }

  /** How many wait for their turn. */
  synchronized int size() {
    return size;
  }

  /** Takes no more tasks; those that wait are still done. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Null once the queue is closed and empty. */
  private synchronized Task take() {
    while (size == 0) {
      if (closed) {
        return null;
      }
      try {
        wait();
      } catch (InterruptedException nobodyElseHasThisThread) {
        return null;
      }
    }
    String address = waiting.keySet().iterator().next();
    Deque<Task> tasks = waiting.remove(address);
    Task task = tasks.remove();
    size--;
    if (!tasks.isEmpty()) {
      waiting.put(address, tasks); // behind the others
    }
    return task;
  }

  private boolean mostOf(Client client) {
    Deque<Task> own = waiting.get(client.address());
    return own != null && own.size() >= Math.max(1, places / 2);
  }

  /**
   * The task that makes room for this one: null if there is room, and this task itself if no other
   * must. From its own address, it is the task that has waited longest, because that client most
   * likely has given up or disconnected.
   */
  private Task displaced(Task task) {
    if (mostOf(task.client())) {
      size--;
      return waiting.get(task.client().address()).removeFirst();
    }
    if (size < places) {
      return null;
    }
    Deque<Task> most =
        waiting.values().stream().max(Comparator.comparingInt(Deque::size)).orElseThrow();
    Deque<Task> own = waiting.get(task.client().address());
    if (most.size() <= (own == null ? 1 : own.size() + 1)) {
      return task;
    }
    size--;
    return most.removeLast();
  }

  private void removeGone(List<Task> left) {
    waiting
        .values()
        .forEach(tasks -> tasks.removeIf(task -> task.client().isGone() && left.add(task)));
    waiting.values().removeIf(Deque::isEmpty);
    size -= left.size();
  }

  /** The client has disconnected, so nobody sees this error. */
  static AppException gone() {
    return AppException.of(REASON_CALLER_GONE);
  }

  /** The error for work that finds the queue full. */
  private static AppException tooMany() {
    return AppException.of(REASON_TOO_MANY_SIGN_INS).retryAfter(RETRY_AFTER);
  }
}
