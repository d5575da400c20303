package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.text.DateSpans;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what pages repeat at the same height at their edges: names and page numbers. */
final class RunningHeads {

  /** "3", "3/4", "Page 3 of 4", "Seite 3". */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:page|seite|página|pagina|p\\.)? ?\\d{1,3}(?: ?(?:/|of|von|de|sur|van) ?\\d{1,3})?");

  /** The share of a page's height at its upper and lower end. */
  private static final double EDGE = 0.08;

  private final List<Line> lines;
  private final double top;
  private final double bottom;

  /** What stands largest on page 1: the name of the person. */
  private final String name;

  private final Map<String, Set<Integer>> pages = new HashMap<>();

  RunningHeads(List<Line> lines) {
    this.lines = lines;
    top = lines.stream().mapToDouble(Line::y).min().orElse(0);
    bottom = lines.stream().mapToDouble(Line::y).max().orElse(0);
    name =
        lines.stream()
            .filter(line -> line.page() == 1)
            .max(Comparator.comparingDouble(Line::fontSize))
            .map(Line::text)
            .orElse("");
    lines.forEach(
        line -> pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page()));
  }

  /** Whether a line is the number of a page, stands on another page too, or repeats the name. */
  boolean has(Line line) {
    double edge = EDGE * (bottom - top);
    boolean atTop = line.y() < top + edge && line.page() > 1; // page 1 has the name there
    if (atTop && line.text().equalsIgnoreCase(name)) {
      return true;
    }
    return (atTop || line.y() > bottom - edge)
        && (PAGE_NUMBER.matcher(line.text()).matches() || pages.get(key(line)).size() > 1);
  }

  /** The texts of repeated lines, each once. */
  List<String> texts() {
    return lines.stream()
        .filter(this::has)
        .filter(line -> !isOnFirstPage(line))
        .map(Line::text)
        .filter(text -> !PAGE_NUMBER.matcher(text).matches())
        .collect(
            Collectors.toMap(
                text -> text.replaceAll("\\d{1,3}", "#"),
                text -> text,
                (a, b) -> a,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** Whether page 1 has the same text as part of its body. */
  private boolean isOnFirstPage(Line line) {
    return lines.stream()
        .anyMatch(first -> first.page() == 1 && !has(first) && first.text().equals(line.text()));
  }

  private static String key(Line line) {
    boolean dated = !DateSpans.in(line.text()).isEmpty();
    String text = dated ? line.text() : line.text().replaceAll("\\d{1,3}", "#");
    return Math.round(line.y() / 4) + " " + text;
  }
}
