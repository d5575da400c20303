package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a verb to a figure that rose or fell: "OEE from 61% to 78%" becomes "raised OEE from …". */
final class Outcome {

  private static final String SUBJECT = "(\\p{L}[^0-9,.:]{2,40}?)";
  private static final String FIGURE = "([£$€]?)(\\d+(?:\\.\\d+)?)(\\S*+)";
  private static final Pattern MOVED =
      Pattern.compile(
          SUBJECT
              + " (up|down)(?: by)? ([£$€]?\\d\\S*+)(?: \\([^)]*+\\))?(?: (?:in|within|over|since) [^,]{1,30})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM_TO =
      Pattern.compile(SUBJECT + " from " + FIGURE + " to " + FIGURE + "( .{1,60})?");

  private static final Set<String> VALUES = EnglishLines.LISTS.words("values of one thing");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "my");
  private static final int MAX_SUBJECT_WORDS = 4;

  private Outcome() {}

  /** Returns the verb phrase; empty for other lines. */
  static Optional<String> of(String line) {
    Matcher moved = MOVED.matcher(line);
    if (moved.matches() && !hasVerb(moved.group(1))) {
      boolean up = moved.group(2).equalsIgnoreCase("up");
      return Optional.of(
          (up ? "raised " : "reduced ") + subject(moved.group(1)) + " by " + moved.group(3));
    }
    line = line.replaceFirst(" (?:down|up) from ", " from ");
    line = line.contains(" from ") ? line.replaceFirst(" (?:down|up) to ", " to ") : line;
    Matcher between = FROM_TO.matcher(line);
    if (between.matches() && !hasVerb(between.group(1))) {
      boolean up = Double.parseDouble(between.group(3)) < Double.parseDouble(between.group(6));
      return Optional.of((up ? "raised " : "reduced ") + subject(line));
    }
    return Optional.empty();
  }

  /** Whether the line already has a verb: "Scaled up 40 shops". */
  private static boolean hasVerb(String subject) {
    String first = LowerCase.of(subject.split(" ", 2)[0]);
    Verbs.Known known = Verbs.find(first);
    boolean verb = known != null && (known.form() == Verbs.Form.PAST || known.often());
    return verb || first.endsWith("ed") || Prose.countWords(subject) > MAX_SUBJECT_WORDS;
  }

  /** "the open rate": with an article before what has one value at a place. */
  private static String subject(String line) {
    String lowered = Prose.lowered(line);
    String[] words = lowered.split(" ");
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
}
