package dev.jobwise.server.llm.offline.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A statement of a letter in one or two sentences, with several wordings.
 *
 * @param plain the wordings for any voice
 * @param voiced the wordings that only a sample's voice calls for
 */
record Point(List<String> plain, List<String> voiced) {

  /** The empty statement. */
  static final Point NONE = new Point(List.of(), List.of());

  Point {
    plain = List.copyOf(plain);
    voiced = List.copyOf(voiced);
  }

  boolean isEmpty() {
    return plain.isEmpty();
  }

  /** Returns all wordings, the plain ones first. */
  List<String> all() {
    List<String> all = new ArrayList<>(plain);
    all.addAll(voiced);
    return all;
  }

  /** Returns the wordings of both, as alternatives. */
  Point or(Point other) {
    List<String> more = new ArrayList<>(plain);
    more.addAll(other.plain);
    List<String> moreVoiced = new ArrayList<>(voiced);
    moreVoiced.addAll(other.voiced);
    return new Point(more, moreVoiced);
  }

  /** Combines each wording with each wording of the next point. */
  Point with(Point next) {
    return new Point(
        List.of(),
        all().stream().flatMap(one -> next.all().stream().map(two -> one + " " + two)).toList());
  }

  /** Returns all wordings as voiced ones. */
  Point onlyVoiced() {
    return new Point(List.of(), all());
  }

  Point each(UnaryOperator<String> change) {
    return new Point(plain.stream().map(change).toList(), voiced.stream().map(change).toList());
  }
}
