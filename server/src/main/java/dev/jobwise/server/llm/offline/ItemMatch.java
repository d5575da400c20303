package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An experience or project with what it has in common with a job.
 *
 * @param matches keywords of the job found in it, the weightiest first
 * @param raw sum over the matches of weight times place: title 3, technologies 2, text 1
 * @param covered sum of the weights alone
 */
record ItemMatch(
    String id,
    String label,
    List<String> matches,
    double raw,
    double covered,
    boolean current,
    String start) {

  /** Best first; ties by what is current, then by the later start. */
  static final Comparator<ItemMatch> ORDER =
      Comparator.comparingDouble(ItemMatch::raw)
          .reversed()
          .thenComparing(ItemMatch::current, Comparator.reverseOrder())
          .thenComparing(ItemMatch::start, Comparator.reverseOrder())
          .thenComparing(ItemMatch::id);

  static ItemMatch of(JsonNode item, RankJob job) {
    String title = Facts.text(item, "title") + "\n" + Facts.text(item, "name");
    String technologies = String.join("\n", Facts.texts(item, "technologies"));
    String achievements = String.join("\n", Facts.texts(item, "achievements"));
    String text = Facts.text(item, "text") + "\n" + achievements;
    Map<String, Double> terms = job.terms();
    List<String> matches = new ArrayList<>();
    double raw = 0;
    double covered = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      int place = place(term.getKey(), title, technologies, text);
      if (place > 0) {
        raw += place * term.getValue();
        covered += term.getValue();
        matches.add(term.getKey());
      }
    }
    matches.retainAll(job.chosen());
    matches.sort(Comparator.comparingDouble(terms::get).reversed());
    return new ItemMatch(
        Facts.text(item, "id"),
        label(item),
        matches,
        raw,
        covered,
        item.path("is_current").asBoolean(false),
        Facts.text(item, "start_date"));
  }

  private static int place(String term, String title, String technologies, String text) {
    if (Words.holds(title, term)) {
      return 3;
    }
    if (Words.holds(technologies, term)) {
      return 2;
    }
    return Words.holds(text, term) ? 1 : 0;
  }

  private static String label(JsonNode item) {
    String name = NameCase.of(Facts.text(item, "name"), 60);
    if (!name.isEmpty()) {
      return name;
    }
    String title = NameCase.of(Facts.text(item, "title"), 60);
    String company = NameCase.of(Facts.text(item, "company"), 60);
    if (title.isEmpty() || company.isEmpty()) {
      return title + company;
    }
    return title + " at " + company;
  }
}
