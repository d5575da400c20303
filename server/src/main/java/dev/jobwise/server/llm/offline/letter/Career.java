package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

  /** Returns the first years of work that the summary tells. */
  static Optional<String> years(String profile, Grammar grammar) {
    return SentenceSpan.texts(profile.split("\n", 2)[0]).stream()
        .limit(MOST_OF_SUMMARY)
        .flatMap(sentence -> grammar.years(sentence).stream())
        .findFirst();
  }

  /** Whether an ad asks for some years of work. */
  static boolean asksYears(String ad) {
    return YEARS.matcher(ad).find();
  }

  /** Whether one of the jobs was what a title names. */
  static boolean isOfTrade(String title, List<Work> works) {
    return works.stream().anyMatch(work -> Relevance.shared(title, work.title()) > 0);
  }
}
