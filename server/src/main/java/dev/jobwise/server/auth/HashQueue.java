package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_CALLER_GONE;

import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Passwords that wait to be hashed. Addresses take turns, none may have more than half of the
 * places (its newest have them), and who comes to a full queue takes the place of one whose address
 * has most. So a flood delays its own address, and others by the hash that is being made.
 * Thread-safe.
 */
final class HashQueue {

  private final int places;

  /** By address, in the order of their turns; none is empty. */
  private final Map<String, Deque<Task>> waiting = new LinkedHashMap<>();

  private int size;
  private boolean closed;

  /**
   * @param failed told why the work will not be done
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

  /** Lets the task wait for its turn, or has it or another one fail. */
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
      refused.failed().accept(Passwords.tooMany());
    }
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
   * Who makes room for the task; null if there is room, and the task itself if nobody must. Of its
   * own address it is the one that has waited longest: its client is the likeliest to have given
   * up, and perhaps has gone already, unheard.
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

  /** Nobody hears it. */
  static AppException gone() {
    return AppException.of(REASON_CALLER_GONE);
  }
}
