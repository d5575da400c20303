package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a job asks for, as weighted terms.
 *
 * @param terms terms as the job spells them, with the weight of a match
 * @param chosen those of them that the job names as such, not mere words of a text
 */
record RankJob(String title, Map<String, Double> terms, Set<String> chosen) {

  // Keywords were chosen as such; single words of a requirement are only hints.
  private static final double KEYWORD = 1.0;
  private static final double MUST_HAVE = 1.6;
  private static final double NICE_TO_HAVE = 0.6;
  private static final double TITLE_WORD = 0.8;
  private static final double REQUIREMENT_WORD = 0.4;
  private static final int MAX_TERMS = 120;

  static RankJob of(JsonNode facts) {
    JsonNode job = facts.path("job");
    String must = String.join("\n", Facts.texts(job, "requirements"));
    String nice = String.join("\n", Facts.texts(job, "nice_to_have"));
    String title = Prose.name(Facts.text(job, "title"), 80);
    Map<String, Double> terms = new LinkedHashMap<>();
    List<String> keywords = Facts.texts(job, "keywords");
    for (String keyword : keywords) {
      boolean inMust = Words.holds(must, keyword) || Words.holds(title, keyword);
      boolean onlyNice = !inMust && Words.holds(nice, keyword);
      add(terms, Prose.name(keyword, 60), inMust ? MUST_HAVE : onlyNice ? NICE_TO_HAVE : KEYWORD);
    }
    Set<String> chosen = Set.copyOf(terms.keySet());
    Words.telling(Facts.text(facts, "custom_prompt")).forEach(word -> add(terms, word, KEYWORD));
    Words.telling(title).forEach(word -> add(terms, word, TITLE_WORD));
    Words.telling(must).forEach(word -> add(terms, word, REQUIREMENT_WORD));
    return new RankJob(title, terms, chosen);
  }

  private static void add(Map<String, Double> terms, String term, double weight) {
    boolean known = terms.keySet().stream().anyMatch(other -> other.equalsIgnoreCase(term));
    if (term.isBlank() || known || terms.size() == MAX_TERMS) {
      return;
    }
    terms.put(term, weight);
  }

  /** The weight of all that could be found. */
  double total() {
    return terms.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
