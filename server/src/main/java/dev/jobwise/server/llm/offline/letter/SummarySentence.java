package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Words;
import java.util.List;
import java.util.Set;

/** Makes the first line of a summary a sentence about oneself. */
final class SummarySentence {

  private static final Set<String> PEOPLE =
      Set.of(
          ("accountant administrator analyst architect assistant bookkeeper carer chef clerk consultant"
                  + " coordinator designer developer driver editor educator electrician engineer executive"
                  + " expert graduate instructor lawyer lead leader lecturer librarian manager marketer"
                  + " mechanic nurse operator paralegal pharmacist physician planner practitioner"
                  + " professional programmer researcher scientist secretary specialist strategist student"
                  + " supervisor teacher technician therapist translator tutor worker writer")
              .split(" "));

  private static final Set<String> AFTER =
      Set.of(
          "with",
          "who",
          "focused",
          "specializing",
          "specialising",
          "experienced",
          "passionate",
          "skilled",
          "in",
          "of",
          "from",
          "and",
          "seeking",
          "looking",
          "dedicated",
          "committed",
          "that",
          "for",
          "at");

  private static final Set<String> STOPS =
      Set.of("with", "who", "in", "of", "from", "that", "for", "at");

  private SummarySentence() {}

  /** "Registered nurse with …" becomes "I am a registered nurse with …"; empty where unsure. */
  static String of(String summary, String everything) {
    if (summary.isEmpty() || Prose.countWords(summary) < 4) {
      return "";
    }
    String lower = LowerCase.of(summary);
    if (lower.startsWith("i am ") || lower.startsWith("i have ") || lower.startsWith("i bring ")) {
      return summary;
    }
    if (lower.startsWith("a ") || lower.startsWith("an ")) {
      return isPerson(summary) ? "I am " + Prose.lowered(summary) : "";
    }
    if (!isPerson(summary)) {
      return "";
    }
    String first = summary.split("[\\s]", 2)[0];
    boolean name = !isOrdinary(first, everything) && Character.isUpperCase(first.charAt(0));
    String person = name ? summary : Prose.lowered(summary);
    return "I am " + Prose.withArticle(person);
  }

  private static boolean isPerson(String summary) {
    String[] words = summary.split("\\s+");
    for (int i = 0; i < Math.min(7, words.length - 1); i++) {
      String bare = LowerCase.of(words[i].replaceAll("[,;]$", ""));
      boolean ends = words[i].endsWith(",");
      if (PEOPLE.contains(bare) && (ends || AFTER.contains(LowerCase.of(words[i + 1])))) {
        return true;
      }
      if (ends || STOPS.contains(bare)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOrdinary(String word, String everything) {
    String small = LowerCase.of(word);
    return PEOPLE.contains(small)
        || ADJECTIVES.contains(small)
        || Words.indexOf(everything, small, 0) >= 0;
  }

  private static final List<String> ADJECTIVES =
      List.of(
          "registered",
          "certified",
          "experienced",
          "dedicated",
          "passionate",
          "recent",
          "senior",
          "junior",
          "motivated",
          "full-stack",
          "frontend",
          "backend",
          "front-end",
          "back-end",
          "software",
          "compassionate",
          "detail-oriented",
          "results-driven",
          "results-oriented",
          "chartered",
          "licensed",
          "creative",
          "seasoned",
          "skilled",
          "qualified",
          "hands-on",
          "warehouse",
          "staff",
          "primary",
          "secondary",
          "data",
          "cloud",
          "product",
          "project",
          "business",
          "sales",
          "marketing",
          "financial",
          "reliable",
          "hardworking",
          "hard-working",
          "new",
          "enthusiastic",
          "computer",
          "high",
          "elementary",
          "management",
          "operations",
          "team",
          "customer",
          "graphic",
          "mechanical",
          "electrical",
          "civil");
}
