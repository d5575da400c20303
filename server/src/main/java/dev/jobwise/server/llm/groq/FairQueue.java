package dev.jobwise.server.llm.groq;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls that wait for their turn. Users take turns, and the calls of each go in the order in which
 * they came: who asks for many letters delays others by one at a time. Not thread-safe.
 */
final class FairQueue {

  /** The next user is the first key. */
  private final Map<Integer, Deque<Waiting>> byUser = new LinkedHashMap<>();

  private int size;

  /** A call with the position that it was told last. */
  static final class Waiting {
    private final Lane.Call caller;
    private int told;

    private Waiting(Lane.Call caller) {
      this.caller = caller;
    }

    Lane.Call caller() {
      return caller;
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

  void add(Lane.Call caller) {
    byUser.computeIfAbsent(caller.userId(), user -> new ArrayDeque<>()).add(new Waiting(caller));
    size++;
  }

  /** Who is next; null if nobody waits. */
  Lane.Call first() {
    return isEmpty() ? null : byUser.values().iterator().next().peek().caller;
  }

  /** Takes out who is next, whose user is the last in turn then. */
  Lane.Call poll() {
    Map.Entry<Integer, Deque<Waiting>> entry = byUser.entrySet().iterator().next();
    int user = entry.getKey();
    Deque<Waiting> line = entry.getValue();
    Lane.Call next = line.poll().caller;
    byUser.remove(user);
    if (!line.isEmpty()) {
      byUser.put(user, line);
    }
    size--;
    return next;
  }

  /** Whether the call was there. */
  boolean remove(Lane.Call caller) {
    Deque<Waiting> line = byUser.get(caller.userId());
    if (line == null || !line.removeIf(waiting -> waiting.caller == caller)) {
      return false;
    }
    if (line.isEmpty()) {
      byUser.remove(caller.userId());
    }
    size--;
    return true;
  }

  /** All who wait, in the order of their turns. */
  List<Waiting> inOrder() {
    List<Waiting> order = new ArrayList<>(size);
    List<Iterator<Waiting>> lines = new ArrayList<>();
    byUser.values().forEach(line -> lines.add(line.iterator()));
    while (order.size() < size) {
      for (Iterator<Waiting> line : lines) {
        if (line.hasNext()) {
          order.add(line.next());
        }
      }
    }
    return order;
  }
}
