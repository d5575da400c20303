package dev.jobwise.server.llm.groq.lane;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A queue in which users take turns. The calls of one user keep their order, so a user who requests
 * many letters delays others by one at a time. Not thread-safe.
 */
final class FairQueue<T> {

  private final ToIntFunction<T> userId;

  /** The first key is the next user. */
  private final Map<Integer, Deque<Waiting<T>>> byUser = new LinkedHashMap<>();

  private int size;

  /**
   * @param userId returns the user of a call
   */
  FairQueue(ToIntFunction<T> userId) {
    this.userId = userId;
  }

  /** A call with the last position reported to it. */
  static final class Waiting<T> {
    private final T call;
    private int told;

    private Waiting(T call) {
      this.call = call;
    }

    T call() {
      return call;
    }

    /** Whether no position has been reported to it yet. */
    boolean isNew() {
      return told == 0;
    }

    /** Whether this position is new to it. */
    boolean tell(int position) {
      boolean news = told != position;
      told = position;
      return news;
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  void add(T call) {
    byUser
        .computeIfAbsent(userId.applyAsInt(call), user -> new ArrayDeque<>())
        .add(new Waiting<>(call));
    size++;
  }

  /** The next call; null if none is waiting. */
  T first() {
    return isEmpty() ? null : byUser.values().iterator().next().peek().call;
  }

  /** Removes the next call; its user becomes the last in turn. */
  T poll() {
    Map.Entry<Integer, Deque<Waiting<T>>> entry = byUser.entrySet().iterator().next();
    int user = entry.getKey();
    Deque<Waiting<T>> line = entry.getValue();
    T next = line.poll().call;
    byUser.remove(user);
    if (!line.isEmpty()) {
      byUser.put(user, line);
    }
    size--;
    return next;
  }

  /** Returns whether the call was in the queue. */
  boolean remove(T call) {
    int user = userId.applyAsInt(call);
    Deque<Waiting<T>> line = byUser.get(user);
    if (line == null || !line.removeIf(waiting -> waiting.call == call)) {
      return false;
    }
    if (line.isEmpty()) {
      byUser.remove(user);
    }
    size--;
    return true;
  }

  /** All waiting calls, in the order of their turns. */
  List<Waiting<T>> inOrder() {
    List<Waiting<T>> order = new ArrayList<>(size);
    List<Iterator<Waiting<T>>> lines = new ArrayList<>();
    byUser.values().forEach(line -> lines.add(line.iterator()));
    while (order.size() < size) {
      for (Iterator<Waiting<T>> line : lines) {
        if (line.hasNext()) {
          order.add(line.next());
        }
      }
    }
    return order;
  }
}
