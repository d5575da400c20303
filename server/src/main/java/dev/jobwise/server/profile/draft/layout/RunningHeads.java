package dev.jobwise.server.profile.draft.layout;

import dev.jobwise.server.extract.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what pages repeat at the same height: names and page numbers. */
final class RunningHeads {

  /** "3", "3/4", "Page 3 of 4", "Seite 3". */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:page|seite|página|pagina|p\\.)? ?\\d{1,3}(?: ?(?:/|of|von|de|sur|van) ?\\d{1,3})?");

  private RunningHeads() {}

  /** The lines without page numbers, and without the repetitions of a head. */
  static List<Line> removed(List<Line> lines) {
    double bottom = lines.stream().mapToDouble(Line::y).max().orElse(0);
    Map<String, Set<Integer>> pages = new HashMap<>();
    lines.forEach(
        line -> pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page()));
    Set<String> seen = new HashSet<>();
    return lines.stream()
        .filter(
            line -> {
              boolean atEdge = line.y() < bottom * 0.08 || line.y() > bottom * 0.92;
              boolean repeated = atEdge && pages.get(key(line)).size() > 1;
              boolean number = atEdge && PAGE_NUMBER.matcher(line.text()).matches();
              return !number && !(repeated && !seen.add(key(line)));
            })
        .toList();
  }

  private static String key(Line line) {
    return Math.round(line.y() / 4) + " " + line.text().replaceAll("\\d{1,3}", "#");
  }
}
