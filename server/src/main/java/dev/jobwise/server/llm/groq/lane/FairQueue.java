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
 * A queue in which users take turns. The calls of one user keep their order, so who asks for many
 * letters delays others by one at a time. Not thread-safe.
 */
final class FairQueue<T> {

  private final ToIntFunction<T> userId;

  /** The next user is the first key. */
  private final Map<Integer, Deque<Waiting<T>>> byUser = new LinkedHashMap<>();

  private int size;

  /**
   * @param userId whose a call is
   */
  FairQueue(ToIntFunction<T> userId) {
    this.userId = userId;
  }

  /** A call with the position that it was told last. */
  static final class Waiting<T> {
    private final T call;
    private int told;

    private Waiting(T call) {
      this.call = call;
    }

    T call() {
      return call;
    }

    /** Whether it has been told no position yet. */
    boolean isNew() {
      return told == 0;
    }

    /** Whether this position is news. */
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

  /** The next call; null if none waits. */
  T first() {
    return isEmpty() ? null : byUser.values().iterator().next().peek().call;
  }

  /** Takes out the next call; its user becomes the last in turn. */
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

  /** Whether the call was there. */
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

  /** All that wait, in the order of their turns. */
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
