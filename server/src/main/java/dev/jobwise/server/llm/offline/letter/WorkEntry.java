package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.llm.offline.english.NameCase;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Words;
import dev.jobwise.server.llm.offline.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An experience or a project, as a letter tells it.
 *
 * @param title job title, or name of the project
 * @param company employer; empty for a project
 * @param deeds what was done, the most telling for the job first
 * @param everything all its text, for finding terms
 */
record WorkEntry(
    String title,
    String company,
    boolean current,
    String start,
    List<String> technologies,
    List<Accomplishment> deeds,
    String everything) {

  private static final int MAX_DEEDS = 6;

  static WorkEntry of(JsonNode node, List<String> jobTerms, Set<String> wishes) {
    List<String> technologies =
        Facts.texts(node, "technologies").stream().map(t -> Prose.name(t, 40)).toList();
    String name = Facts.text(node, "name");
    String title = NameCase.of(name.isBlank() ? Facts.text(node, "title") : name, 60);
    String company = NameCase.of(Facts.text(node, "company"), 60);
    boolean project = node.has("name");
    boolean current = node.path("is_current").asBoolean(false);
    List<String> achievements = Facts.texts(node, "achievements");
    String text = Facts.text(node, "text");
    List<String> spellings = new ArrayList<>(technologies);
    spellings.add(company);
    Map<Accomplishment, Integer> scores = new HashMap<>();
    List<Accomplishment> deeds = new ArrayList<>();
    for (String achievement : achievements) {
      add(
          deeds,
          scores,
          Accomplishment.of(achievement, current, project, spellings),
          2,
          jobTerms,
          wishes);
    }
    for (String line : Prose.sentences(text)) {
      add(deeds, scores, Accomplishment.of(line, current, project, spellings), 0, jobTerms, wishes);
    }
    // Things first: what a project is comes before what was done for it. The sort is stable.
    deeds.sort(
        Comparator.comparing(
                (Accomplishment deed) -> deed.isThing() || project && deed.isQuote(),
                Comparator.reverseOrder())
            .thenComparing(scores::get, Comparator.reverseOrder()));
    // What can only be quoted is worth its place only where little else can be told.
    long tellable = deeds.stream().filter(deed -> !deed.isQuote()).count();
    if (tellable > 1 && !project) {
      deeds.removeIf(Accomplishment::isQuote);
    }
    String everything =
        String.join(
            "\n", title, String.join("\n", technologies), text, String.join("\n", achievements));
    return new WorkEntry(
        title,
        company,
        current,
        Facts.text(node, "start_date"),
        technologies,
        deeds.subList(0, Math.min(MAX_DEEDS, deeds.size())),
        everything);
  }

  private static void add(
      List<Accomplishment> deeds,
      Map<Accomplishment, Integer> scores,
      Accomplishment deed,
      int bonus,
      List<String> jobTerms,
      Set<String> wishes) {
    if (deed == null || deeds.stream().anyMatch(deed::repeats)) {
      return;
    }
    int score = bonus;
    score += deed.isQuote() ? -20 : 0;
    score += deed.clause().startsWith(Accomplishment.RECORD) ? -3 : 0;
    score += deed.clause().startsWith("I was ") ? -2 : 0;
    score += deed.isMeasured() ? 3 : 0;
    for (String term : jobTerms) {
      score += Words.holds(deed.source(), term) ? 2 : 0;
    }
    for (String wish : wishes) {
      score += Words.holds(deed.source(), wish) ? 6 : 0;
    }
    deeds.add(deed);
    scores.put(deed, score);
  }

  /** "as a Nurse at Mercy Hospital", as far as it is known. */
  String asRole() {
    if (title.isEmpty()) {
      return "at " + company;
    }
    String comma = title.contains(",") ? "," : "";
    return "as " + Prose.withArticle(title) + (company.isEmpty() ? "" : comma + " at " + company);
  }

  /** "at Mercy Hospital", or the title where the employer is unknown. */
  String place() {
    return company.isEmpty() ? "as " + Prose.withArticle(title) : "at " + company;
  }

  boolean isNameless() {
    return title.isEmpty() && company.isEmpty();
  }

  boolean holds(String term) {
    return Words.holds(everything, term);
  }
}
