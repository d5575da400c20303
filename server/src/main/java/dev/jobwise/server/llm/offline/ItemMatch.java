package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.keyword.Demand;
import dev.jobwise.server.llm.offline.english.text.NameCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import java.util.Comparator;
import java.util.List;

/**
 * An experience or project, and how well it answers a job.
 *
 * @param matches the keywords of the job that it has, highest weight first
 * @param score 0 to 1
 */
record ItemMatch(
    String id, String label, List<String> matches, double score, boolean current, String start) {

  /** Best first; equals by current before former, then by the later start. */
  static final Comparator<ItemMatch> ORDER =
      Comparator.comparingDouble((ItemMatch item) -> Math.round(item.score() * 100))
          .reversed()
          .thenComparing(ItemMatch::current, Comparator.reverseOrder())
          .thenComparing(ItemMatch::start, Comparator.reverseOrder())
          .thenComparing(ItemMatch::id);

  static ItemMatch of(JsonNode item, Demand demand) {
    String text =
        Facts.text(item, "text") + "\n" + String.join("\n", Facts.texts(item, "achievements"));
    Demand.Fit fit =
        demand.fit(
            Facts.text(item, "title") + "\n" + Facts.text(item, "name"),
            Facts.texts(item, "technologies"),
            text);
    return new ItemMatch(
        Facts.text(item, "id"),
        label(item),
        fit.named().stream().map(keyword -> Prose.name(keyword, 60)).toList(),
        fit.score(),
        item.path("is_current").asBoolean(false),
        Facts.text(item, "start_date"));
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
