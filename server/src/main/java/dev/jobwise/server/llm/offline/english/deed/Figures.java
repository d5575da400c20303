package dev.jobwise.server.llm.offline.english.deed;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Conjugation;
import dev.jobwise.server.llm.offline.english.syntax.Nouns;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds a verb to the figures of lines without one: "OEE from 61% to 78%" becomes "raised OEE from
 * …", "First time fix rate 91%" becomes "have a first time fix rate of 91%".
 */
public final class Figures {

  private static final String SUBJECT = "((?:\\p{L}\\d{1,3} )?\\p{L}[^0-9,.:]{2,40}?)";
  private static final String FIGURE =
      "([£$€]?)(\\d+(?:\\.\\d+)?)(\\S*+(?: (?!to )\\p{Ll}{3,8}(?= to |$))?)";
  private static final Pattern MOVED =
      Pattern.compile(
          SUBJECT
              + " (up|down)(?: by)? ([£$€]?\\d\\S*+)( points?| percent)?"
              + "(?: \\([^)]*+\\))?(?: (?:in|within|over|since|on|after) [^,]{1,30})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM_TO =
      Pattern.compile(SUBJECT + " from " + FIGURE + " to " + FIGURE + "( .{1,60})?");

  /** "Waiting time 9 days to 4" */
  private static final Pattern TO =
      Pattern.compile(SUBJECT + " ([£$€]?\\d[^ ,]{0,8}(?: \\p{Ll}{1,8})? to [£$€]?\\d.*)");

  /** "$4M sales in 2023, up from $2M" */
  private static final Pattern GROWN =
      Pattern.compile(
          "([£$€]?\\d\\S{0,8}+) (\\p{Ll}{3,15}(?: \\p{Ll}{3,15})?)( in (?:19|20)\\d\\d)?,? "
              + "(up|down) from ([£$€]?\\d\\S{0,8}+)");

  private static final Pattern SIGNED =
      Pattern.compile(SUBJECT + " ([-−–+])(\\d[\\d.,]*+%)(?: (?:after|in|since|with) .{1,60})?");
  private static final String UNIT = "(?:hour|day|night|shift|week|month|quarter|year)";
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:(?:about|around|over|up to) )?+\\d[\\d,.+–-]{0,15}+ (?:[\\p{L}-]{1,20} ){1,4}"
              + "((?:a|per|each|every) "
              + UNIT
              + ")(?: (?:to|for|with|in|at|on|across|from) .{1,60})?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OUTCOME =
      Pattern.compile(
          "(\\p{Ll}{3,14}) (?:(\\p{L}[^0-9£$€,.:;()]{1,40}?) (?:by|from|to) )?"
              + "(?:[£$€]?\\d|half )(?:[^,;:()]|,(?=\\d)){0,40}");

  /** "No-shows dropped from 20% to 11%" is told as what somebody reached. */
  private static final Pattern WENT_FROM =
      Pattern.compile(
          " (?:climbed|declined|decreased|dropped|fell|improved|increased|jumped|rose|shrank|went)"
              + " (?=from )");

  private static final Pattern DIRECTION_FROM = Pattern.compile(" (?:down|up) from ");
  private static final Pattern DIRECTION_TO = Pattern.compile(" (?:down|up) to ");
  private static final Pattern PER = Pattern.compile(" a (" + UNIT + ")");

  private static final Set<String> VALUES = EnglishLines.LISTS.words("values of one thing");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "my");
  private static final int MAX_SUBJECT_WORDS = 4;

  private Figures() {}

  /** Returns the verb phrase; empty for other lines. */
  static Optional<String> moved(String line) {
    Matcher moved = MOVED.matcher(line);
    if (moved.matches() && !Records.hasVerb(moved.group(1))) {
      boolean up = moved.group(2).equalsIgnoreCase("up");
      String unit = moved.group(4) == null ? "" : moved.group(4);
      return Optional.of(
          (up ? "raised " : "reduced ") + subject(moved.group(1)) + " by " + moved.group(3) + unit);
    }
    Matcher signed = SIGNED.matcher(line);
    if (signed.matches() && !Records.hasVerb(signed.group(1))) {
      boolean up = signed.group(2).equals("+");
      return Optional.of(
          (up ? "raised " : "reduced ") + subject(signed.group(1)) + " by " + signed.group(3));
    }
    line = WENT_FROM.matcher(line).replaceFirst(" ");
    line = DIRECTION_FROM.matcher(line).replaceFirst(" from ");
    line = line.contains(" from ") ? DIRECTION_TO.matcher(line).replaceFirst(" to ") : line;
    Matcher bare = TO.matcher(line);
    String valued = bare.matches() ? lastWord(LowerCase.of(bare.group(1))) : "";
    boolean value = VALUES.contains(valued) || !valued.isEmpty() && Nouns.isMass(valued);
    line = value ? bare.replaceFirst("$1 from $2") : line;
    Matcher between = FROM_TO.matcher(line);
    if (between.matches() && !Records.hasVerb(between.group(1))) {
      boolean up = Double.parseDouble(between.group(3)) < Double.parseDouble(between.group(6));
      String subject = subject(line);
      boolean name = subject.equals(line) && Character.isUpperCase(line.charAt(0));
      return Optional.of((!up ? "reduced " : name ? "took " : "raised ") + subject);
    }
    return Optional.empty();
  }

  /** "$4M sales in 2023, up from $2M" as what somebody did; empty for other lines. */
  static Optional<String> grown(String line) {
    Matcher grown = GROWN.matcher(line);
    if (!grown.matches()) {
      return Optional.empty();
    }
    String year = grown.group(3) == null ? "" : grown.group(3);
    String change = grown.group(4).equalsIgnoreCase("up") ? "Raised " : "Reduced ";
    return Optional.of(
        change + grown.group(2) + " from " + grown.group(5) + " to " + grown.group(1) + year);
  }

  /**
   * Divides a line into a deed and what it brought about, as that follows the deed: ", raising
   * sales by 9%" for "…, sales up 9%"; empty if there is no such end, or if it is not safe.
   */
  static Optional<List<String>> outcome(String line) {
    for (String before : List.of(", ", " which ", " that ")) {
      int at = line.lastIndexOf(before);
      Optional<String> end =
          at <= 0 ? Optional.empty() : outcome(before, line.substring(at + before.length()));
      if (end.isPresent()) {
        return Optional.of(List.of(line.substring(0, at), end.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> outcome(String before, String part) {
    Optional<String> kept = before.equals(", ") ? Records.kept(part) : Optional.empty();
    if (kept.isPresent()) {
      return kept.map(record -> " with " + record);
    }
    boolean relative = !before.equals(", ");
    Verbs.Known head = Verbs.find(part.split(" ", 2)[0]);
    String told =
        head != null
            ? part
            : moved(part).map(it -> Conjugation.convert(it, Form.PAST, Form.GERUND)).orElse("");
    Matcher outcome = OUTCOME.matcher(told);
    Verbs.Known verb = outcome.matches() ? Verbs.find(outcome.group(1)) : null;
    boolean safe =
        verb != null
            && verb.form() == (relative ? Form.PAST : Form.GERUND)
            && Stream.of(told.split(" ")).allMatch(EnglishLines::isWritten)
            && (outcome.group(2) == null
                || Prose.countWords(outcome.group(2)) <= MAX_SUBJECT_WORDS);
    if (!safe) {
      return Optional.empty();
    }
    String rest = told.substring(outcome.end(1) + 1);
    return Optional.of(
        before + outcome.group(1) + " " + (outcome.group(2) == null ? rest : subject(rest)));
  }

  /** Returns how much work there is: "80 calls per day"; empty for other lines. */
  static Optional<String> count(String line) {
    Matcher count = COUNT.matcher(line.split(" (?:and|\\+) ", 2)[0]);
    return count.matches()
        ? Optional.of(PER.matcher(count.group()).replaceFirst(" per $1"))
        : Optional.empty();
  }

  /** Whether a part of a line tells a change in figures: "costs down by 5%", "saved £18k". */
  public static boolean isTold(String part) {
    boolean changed = Records.CHANGES.contains(LowerCase.of(part.split(" ", 2)[0]));
    return moved(part).isPresent() || changed && part.chars().anyMatch(Character::isDigit);
  }

  /** "the open rate": with an article before what has one value at a place. */
  private static String subject(String line) {
    String lowered = Prose.lowered(line);
    String[] words = lowered.split(" ");
    boolean name = words.length > 1 && words[1].equals("from") && Nouns.isUnknown(words[0]);
    if (name) {
      return line; // "Instagram from 2,000 to 9,000 followers"
    }
    for (int i = 0; i < Math.min(MAX_SUBJECT_WORDS, words.length); i++) {
      boolean small = words[i].equals(LowerCase.of(words[i]));
      if (!small || i == 0 && ARTICLES.contains(words[i])) {
        return lowered;
      }
      boolean last = i + 1 < words.length && words[i + 1].equals("from");
      if (i > 0 && (VALUES.contains(words[i]) || last && Nouns.isCountable(words[i]))) {
        return "the " + lowered;
      }
    }
    return lowered;
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
