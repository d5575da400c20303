package dev.jobwise.server.llm.offline.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Decides what each paragraph of a letter says. */
final class LetterPlan {

  private static final int FILLERS = 4;
  private static final int APART = 2;

  private LetterPlan() {}

  /** Returns the points of each paragraph, for exactly the requested number of paragraphs. */
  static List<List<Point>> of(Phrasing wording, int paragraphs, Extent extent) {
    Opening opening = new Opening(wording);
    List<List<Point>> middle = new ArrayList<>();
    WorkLists works = new WorkLists(wording, extent, opening);
    List<Point> lists = works.all();
    for (Point list : lists) {
      middle.add(new ArrayList<>(List.of(list)));
    }
    List<Point> first = opening.first();
    first.removeIf(Point::isEmpty);
    Qualifications has = new Qualifications(wording, told(List.of(first)), told(middle));
    first.add(has.asked());
    first.removeIf(Point::isEmpty);
    Point qualifications = has.list();
    if (!qualifications.isEmpty()) {
      middle.add(new ArrayList<>(List.of(qualifications)));
    }
    if (middle.size() > paragraphs - 2 && !lists.isEmpty()) {
      // Rather than two lists in one paragraph, the first one follows the opening.
      first.addAll(middle.remove(0));
    }
    fit(middle, paragraphs - 2, wording);
    List<List<Point>> letter = new ArrayList<>();
    letter.add(first);
    letter.addAll(middle);
    letter.add(opening.last());
    return letter;
  }

  /** Returns what the paragraphs say, in their first wordings. */
  private static String told(List<List<Point>> paragraphs) {
    return paragraphs.stream()
        .flatMap(List::stream)
        .map(point -> point.plain().get(0))
        .collect(Collectors.joining(" "));
  }

  /** Reaches a number of paragraphs: merges neighbours, divides the longest, or adds fillers. */
  private static void fit(List<List<Point>> middle, int count, Phrasing wording) {
    while (middle.size() > count) {
      int at = shortestPair(middle);
      List<Point> next = middle.remove(at + 1);
      middle.get(at).addAll(next);
    }
    for (int filler = 0; middle.size() < count; ) {
      List<Point> longest =
          middle.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
      if (longest.size() > 1) {
        divide(middle, longest);
      } else {
        middle.add(new ArrayList<>(List.of(wording.say("filler." + filler++ % FILLERS))));
      }
    }
  }

  private static void divide(List<List<Point>> middle, List<Point> longest) {
    int at = middle.indexOf(longest);
    int half = (longest.size() + 1) / 2;
    middle.set(at, new ArrayList<>(longest.subList(0, half)));
    middle.add(at + 1, new ArrayList<>(longest.subList(half, longest.size())));
  }

  private static int shortestPair(List<List<Point>> paragraphs) {
    int best = 0;
    for (int i = 1; i + 1 < paragraphs.size(); i++) {
      if (size(paragraphs, i) < size(paragraphs, best)) {
        best = i;
      }
    }
    return best;
  }

  /** Jobs are told together rather than with what comes last, the qualifications. */
  private static int size(List<List<Point>> paragraphs, int pair) {
    boolean last = pair + 2 == paragraphs.size();
    return paragraphs.get(pair).size() + paragraphs.get(pair + 1).size() + (last ? APART : 0);
  }
}
