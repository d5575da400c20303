package dev.jobwise.server.llm.offline.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing that a letter says, in one or two sentences.
 *
 * @param plain its wordings for anybody
 * @param voiced wordings that only a sample's voice calls for
 */
record Point(List<String> plain, List<String> voiced) {

  /** Nothing. */
  static final Point NONE = new Point(List.of(), List.of());

  Point {
    plain = List.copyOf(plain);
    voiced = List.copyOf(voiced);
  }

  boolean isEmpty() {
    return plain.isEmpty();
  }

  /** All wordings, the plain ones first. */
  List<String> all() {
    List<String> all = new ArrayList<>(plain);
    all.addAll(voiced);
    return all;
  }

  /** The wordings of both, as one choice. */
  Point or(Point other) {
    List<String> more = new ArrayList<>(plain);
    more.addAll(other.plain);
    List<String> moreVoiced = new ArrayList<>(voiced);
    moreVoiced.addAll(other.voiced);
    return new Point(more, moreVoiced);
  }

  /** Each wording with each wording of another point behind it. */
  Point with(Point next) {
    return new Point(
        List.of(),
        all().stream().flatMap(one -> next.all().stream().map(two -> one + " " + two)).toList());
  }

  /** Its wordings for voices alone. */
  Point onlyVoiced() {
    return new Point(List.of(), all());
  }

  Point each(UnaryOperator<String> change) {
    return new Point(plain.stream().map(change).toList(), voiced.stream().map(change).toList());
  }
}
