package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.LineEdits;
import dev.jobwise.server.llm.offline.english.Prose;
import dev.jobwise.server.llm.offline.english.Words;
import java.util.List;
import java.util.Set;

/** Makes a requirement of an ad fit to stand in a sentence after "you ask for". */
final class Requirement {

  private static final int MAX_WORDS = 12;

  /** First words that have a capital only because they come first. */
  private static final Set<String> ORDINARY =
      Set.of(
          ("a ability advanced an at basic current deep experience excellent familiarity fluency"
                  + " good hands-on infrastructure interest knowledge minimum outstanding over passion practical previous"
                  + " proficiency proven solid some strong the thorough understanding valid"
                  + " willingness years several confidence exposure demonstrated extensive")
              .split(" "));

  private static final Set<String> NEED_THE = Set.of("ability", "willingness");

  private static final List<String> LEADS =
      List.of(
          "must have ",
          "must possess ",
          "you have ",
          "you must have ",
          "required: ",
          "requires ",
          "we require ",
          "we are looking for ",
          "looking for ",
          "candidates should have ",
          "you should have ",
          "must be ",
          "should have ");

  private Requirement() {}

  /** Papers that one has or has not: a word in common with the profile does not show which. */
  private static boolean isDocument(String lower) {
    return lower.contains("licen")
        || lower.contains("degree")
        || lower.contains("clearance")
        || lower.contains("diploma")
        || lower.contains("visa ");
  }

  /** Without bullet and full stop, short; empty where it is no noun to stand in a sentence. */
  static String quotable(String raw) {
    String line = LineEdits.tidy(Prose.cut(raw, 400));
    String lower = LowerCase.of(line);
    for (String lead : LEADS) {
      if (lower.startsWith(lead)) {
        line = line.substring(lead.length());
        break;
      }
    }
    String text = Prose.name(line, 100);
    while (text.endsWith(".")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    boolean sayable =
        Prose.countWords(text) <= MAX_WORDS
            && !text.contains(". ")
            && text.chars().noneMatch(c -> ":;()".indexOf(c) >= 0 || Character.isDigit(c))
            && !Words.holds(text, "years")
            && !text.contains("://")
            && !isDocument(lower)
            && !Prose.talksToModel(raw);
    if (!sayable || text.isEmpty()) {
      return "";
    }
    String first = text.split(" ", 2)[0];
    String small = LowerCase.of(first);
    boolean ordinary = ORDINARY.contains(small) || SkillWords.areOrdinary(small);
    if (!ordinary) {
      return "";
    }
    String article = NEED_THE.contains(small) ? "the " : "";
    return article + Prose.lowered(text);
  }
}
