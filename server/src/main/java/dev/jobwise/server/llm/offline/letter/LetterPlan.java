package dev.jobwise.server.llm.offline.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides what a letter says in which paragraph. */
final class LetterPlan {

  private static final int FEW_PARAGRAPHS = 3;
  private static final int FILLERS = 4;

  private LetterPlan() {}

  /** The paragraphs, each with its points; exactly as many as are asked for. */
  static List<List<Point>> of(Phrasing wording, int paragraphs, Extent extent) {
    Opening opening = new Opening(wording, extent);
    Stories stories = new Stories(wording, extent);
    List<List<Point>> letter = new ArrayList<>();
    letter.add(told(opening.first()));
    List<List<Point>> middle = new ArrayList<>();
    boolean fewer = extent == Extent.STANDARD && paragraphs <= FEW_PARAGRAPHS;
    middle.add(told(stories.main(extent.mainDeeds - (fewer ? 1 : 0))));
    middle.add(told(stories.further()));
    middle.add(told(stories.projects()));
    List<Point> qualifications = told(new Qualifications(wording).all());
    qualifications
        .subList(Math.min(extent.sentences, qualifications.size()), qualifications.size())
        .clear();
    if (qualifications.size() < 2 || extent == Extent.LONG) {
      opening.wish().ifPresent(qualifications::add);
    }
    middle.add(qualifications);
    middle.removeIf(List::isEmpty);
    fit(middle, paragraphs - 2, wording);
    letter.addAll(middle);
    letter.add(told(opening.last()));
    return letter;
  }

  private static List<Point> told(List<Point> points) {
    List<Point> told = new ArrayList<>(points);
    told.removeIf(Point::isEmpty);
    return told;
  }

  /** So many paragraphs: neighbours share one, or the longest is divided, or a filler helps. */
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

  private static int size(List<List<Point>> paragraphs, int pair) {
    return paragraphs.get(pair).size() + paragraphs.get(pair + 1).size();
  }
}
