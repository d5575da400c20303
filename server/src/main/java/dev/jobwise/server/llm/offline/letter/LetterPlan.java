package dev.jobwise.server.llm.offline.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Decides what each paragraph of a letter says. */
final class LetterPlan {

  private static final int FILLERS = 4;

  private LetterPlan() {}

  /** Returns the points of each paragraph, for exactly the requested number of paragraphs. */
  static List<List<Point>> of(Phrasing wording, int paragraphs, Extent extent) {
    Opening opening = new Opening(wording);
    List<List<Point>> middle = new ArrayList<>();
    int room = paragraphs - 2;
    WorkLists works = new WorkLists(wording, extent, opening);
    List<Point> lists = works.lists(room);
    for (Point list : lists) {
      middle.add(List.of(list));
    }
    List<Point> first = opening.first();
    first.removeIf(Point::isEmpty);
    String work = told(middle);
    List<String> items = new ArrayList<>(works.items(room));
    items.addAll(opening.left(told(List.of(first)) + " " + work));
    Qualifications has = new Qualifications(wording, told(List.of(first)), work, items);
    first.add(has.asked());
    first.removeIf(Point::isEmpty);
    Point qualifications = has.list();
    if (!qualifications.isEmpty()) {
      middle.add(List.of(qualifications));
    }
    if (middle.size() > room && !lists.isEmpty()) {
      // Rather than two lists in one paragraph, the first one follows the opening.
      first.addAll(middle.remove(0));
    }
    for (int filler = 0; middle.size() < room; filler++) {
      middle.add(List.of(wording.say("filler." + filler % FILLERS)));
    }
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
}
