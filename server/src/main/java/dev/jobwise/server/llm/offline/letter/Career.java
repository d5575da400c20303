package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.ad.Relevance;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What all jobs of an applicant together say, beside what the ad asks of a career. */
final class Career {

  private static final Pattern YEARS =
      Pattern.compile("(?i)\\d\\+? ?(?:-|–|to)? ?\\d{0,2}\\+? (?:years|yrs|jahre)(?!\\p{L})");

  private static final int MOST_OF_SUMMARY = 3;

  private Career() {}

  static List<String> titles(JsonNode facts) {
    return Facts.items(facts, "experiences").stream()
        .map(node -> Facts.text(node, "title"))
        .toList();
  }

  /** Returns the sentences of the summary, each clause behind a semicolon as one. */
  static List<String> summary(JsonNode facts) {
    String summary = Facts.text(facts.path("applicant"), "professional_summary");
    return SentenceSpan.texts(summary).stream()
        .flatMap(sentence -> Stream.of(sentence.split("; ")))
        .map(Prose::capitalised)
        .toList();
  }

  /** Returns the summary in the first line, and the lines of all jobs. */
  static String profile(JsonNode facts) {
    JsonNode applicant = facts.path("applicant");
    List<String> texts = new ArrayList<>();
    texts.add(Facts.text(applicant, "professional_summary").replaceAll("\\R", " "));
    texts.addAll(Facts.texts(applicant, "technical_skills"));
    for (JsonNode node : Facts.items(facts, "experiences")) {
      texts.addAll(Facts.texts(node, "achievements"));
      texts.add(Facts.text(node, "text"));
    }
    Facts.items(facts, "certifications").forEach(node -> texts.add(Facts.text(node, "name")));
    return String.join("\n", texts);
  }

  /**
   * Returns the first years of work that the summary tells, if their sentence says in what, or
   * names the advertised trade: "11 years in hotels" are no years of teaching.
   */
  static Optional<String> years(List<String> summary, String role, Grammar grammar) {
    return summary.stream()
        .limit(MOST_OF_SUMMARY)
        .flatMap(
            sentence ->
                grammar.years(sentence).stream()
                    .filter(years -> !isOpen(years) || Relevance.shared(sentence, role) > 0))
        .findFirst();
  }

  /** Whether years of experience are those of no field. */
  static boolean isOpen(String years) {
    return years.endsWith(" of experience");
  }

  /** Whether an ad asks for some years of work. */
  static boolean asksYears(String ad) {
    return YEARS.matcher(ad).find();
  }
}
