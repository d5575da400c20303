package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of the applicant as an item of a list: whole and in the applicant's words, which a rule
 * that makes sentences of them would bend. Only signs, spaces and the first letter are tidied.
 */
final class OwnLine {

  private static final int MAX_LINES = 24;

  /**
   * The start of a sentence by somebody who uses no capitals: after a whole word and a full stop.
   */
  private static final String LOWER_CASE_START =
      "(?<=\\p{L}{4}\\.)(?<!(?:incl|excl|approx|dept|mgmt|govt)\\.) (?=\\p{Ll})";

  /** "…, Handled returns": the start of a sentence behind a comma. */
  private static final String CAPITAL_START = ", (?=\\p{Lu}\\p{Ll}{2,15}ed )";

  /** What is longer is no line but a paragraph. */
  private static final int LONGEST = 280;

  private static final int LEAST_WORDS = 3;

  /** "Winterdienst, Telefondienst", "Einkommensteuererklärungen": length tells as much as words. */
  private static final int LEAST_CHARS = 18;

  /** What resumes put before a list of tasks says nothing under a lead of the letter. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?i:(?:my |main |key |daily )?(?:duties|responsibilities|tasks)(?: (?:include|included|including|were|are))?|aufgaben|tätigkeiten|missions|tâches|funciones|tareas): ");

  /** "40 patients" tells as much; "2019 Leeds" does not. */
  private static final Pattern COUNT = Pattern.compile("(?!(?:19|20)\\d\\d )\\d{1,7} \\p{L}{4}");

  private static final List<String> NO_DEEDS = WorkLine.LISTS.lines("no deeds");

  private static final Pattern SMILE = Pattern.compile(" ?[:;]-?[()D](?!\\S)");

  private static final Pattern SPACED_COLON = Pattern.compile("[^\\h]\\h: ");

  /** What stands behind a verb and not behind "Reports". */
  private static final Set<String> OBJECT = Set.of("a", "an", "the", "all", "our", "my", "each");

  private static final String END_SIGNS = ".;,:-–—|/ ";

  private OwnLine() {}

  /** The lines of an experience, as they are in the profile. */
  static List<String> all(JsonNode node) {
    List<String> lines = new ArrayList<>(Facts.texts(node, "achievements"));
    for (String sentence : SentenceSpan.texts(Facts.text(node, "text"))) {
      lines.addAll(List.of(sentence.split(LOWER_CASE_START + "|" + CAPITAL_START)));
    }
    if (lines.size() > 1 && LineEdits.isShouted(String.join(" ", lines))) {
      // Among others in capitals, a line of few words is shouted too.
      lines.replaceAll(line -> LineEdits.quietened(line, List.of()));
    }
    return lines.subList(0, Math.min(MAX_LINES, lines.size()));
  }

  /**
   * Tidies a line.
   *
   * @param spellings names to be spelled as they are here
   * @param english whether the letter is in English
   * @return empty if the line tells nothing by itself, such as a heading
   */
  static Optional<String> of(String raw, List<String> spellings, boolean english) {
    String line = LineEdits.tidy(SMILE.matcher(raw).replaceAll(""), english);
    // "Montage : 180 barrières" keeps the space of its language.
    line = SPACED_COLON.matcher(raw).find() && !english ? line.replace(": ", " : ") : line;
    line = LABEL.matcher(line).replaceFirst("");
    boolean heading = line.endsWith(":");
    line = LineEdits.respelled(LineEdits.unshouted(line, spellings), spellings);
    line = english ? inFirstPerson(line) : line;
    line = Prose.capitalised(withoutEnd(line.replace("->", "→").replace(" | ", ", ")));
    int words = Prose.countWords(line);
    boolean counts = words > 1 && COUNT.matcher(line).lookingAt();
    boolean whole = words >= LEAST_WORDS || line.length() >= LEAST_CHARS || counts;
    String lower = LowerCase.of(line);
    boolean deed = NO_DEEDS.stream().noneMatch(lower::contains);
    boolean telling = whole && deed && !Prose.talksToModel(line);
    return heading || !telling || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
  }

  /** "Keeps the log" is told of another person: the applicant keeps it. */
  private static String inFirstPerson(String line) {
    String[] words = line.split(" ", 3);
    Known verb = words.length < 3 || !OBJECT.contains(words[1]) ? null : Verbs.find(words[0]);
    return verb == null || verb.form() != Form.THIRD
        ? line
        : verb.base() + line.substring(words[0].length());
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && END_SIGNS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean stop = end < line.length() && line.charAt(end) == '.';
    String stopped = stop ? line.substring(0, end + 1) : "";
    return stop && LineEdits.endsWithAbbreviation(stopped) ? stopped : line.substring(0, end);
  }
}
