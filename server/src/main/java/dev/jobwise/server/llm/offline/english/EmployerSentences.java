package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Nouns;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Shorthand;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what an English ad says about the employer: what it is. */
final class EmployerSentences {

  private static final int MAX_LENGTH = 400;
  private static final int LEAST_NAME = 5;

  /** What employers call themselves: others would not say it after them. */
  private static final Pattern PRAISE =
      Pattern.compile(
          "^(?:(?:\\p{L}{2,12}['’]s |world |market |industry )?+"
              + "(?:leading|largest|biggest|premier|foremost|top|best|fastest[- ]growing|fast[- ]growing"
              + "|rapidly growing|dynamic|innovative|renowned|exciting|vibrant|world[- ]class"
              + "|world[- ]leading|market[- ]leading|industry[- ]leading|award[- ]winning"
              + "|highly|very|successful|progressive|unique),? (?:and )?){1,4}");

  /** Where a sentence continues with another subject or another verb. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)(?:,? and (?:we|our|are)|, we| where you| who are| that are| with over"
              + "|, (?:offering|empowering|providing|helping|speciali[sz]ing|serving)) ");

  private static final List<String> EMPLOYER = EnglishLines.LISTS.lines("employer cues");
  private static final Set<String> NO_EMPLOYER = EnglishLines.LISTS.words("no employer");
  private static final Set<String> CLAUSE_VERBS = EnglishLines.LISTS.words("verbs of a clause");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "where");
  private static final int MOST_OF_EMPLOYER = 14;

  private EmployerSentences() {}

  /** Reads what a sentence says about the employer. */
  static Optional<String> read(String sentence, String company) {
    String tidy = LineEdits.tidy(Prose.cut(sentence, MAX_LENGTH));
    String text = EnglishLines.bare(Shorthand.spelledOut(tidy));
    if (Prose.talksToModel(text)) {
      return Optional.empty();
    }
    return Optional.ofNullable(employer(text, company));
  }

  private static String employer(String text, String company) {
    List<String> cues = new ArrayList<>(EMPLOYER);
    if (!company.isEmpty()) {
      List.of(" is a", " is an", " is the").forEach(is -> cues.add(company + is));
      String first = company.split(" ", 2)[0];
      if (first.length() >= LEAST_NAME && !first.equals(LowerCase.of(first))) {
        List.of(" is a", " is an").forEach(is -> cues.add(first + is));
      }
    }
    String rest = EnglishLines.after(text, cues);
    if (rest == null) {
      return null;
    }
    String before = text.substring(0, text.length() - rest.length()).strip();
    String article = before.substring(before.lastIndexOf(' ') + 1);
    String plain = PRAISE.matcher(rest).replaceFirst("");
    String phrase = EnglishLines.reworded(withoutCount(brief(GOES_ON.split(plain, 2)[0])));
    boolean praise = Words.of(phrase).stream().anyMatch(NO_EMPLOYER::contains);
    return phrase.isEmpty() || praise || Prose.countWords(phrase) < 3
        ? null
        : plain.equals(rest) ? LowerCase.of(article) + " " + phrase : Prose.withArticle(phrase);
  }

  /** A number of the employer's would read like the applicant's: "a practice with three vets". */
  private static String withoutCount(String phrase) {
    int with = phrase.indexOf(" with ");
    boolean counts = with > 0 && Nouns.hasNumber(phrase.substring(with));
    return counts ? phrase.substring(0, with) : phrase;
  }

  /** Returns a phrase that is short and has no second clause: "… and many of our team have …". */
  private static String brief(String phrase) {
    String text = EnglishLines.bare(phrase);
    return isLong(text) || hasClause(text) ? "" : text;
  }

  /** Whether it has a verb that a clause of its own must have. */
  private static boolean hasClause(String phrase) {
    List<String> words = Words.of(phrase);
    int relative = (int) words.stream().takeWhile(word -> !RELATIVE.contains(word)).count();
    return words.stream().limit(relative).skip(1).anyMatch(CLAUSE_VERBS::contains);
  }

  private static boolean isLong(String phrase) {
    return Prose.countWords(phrase) > MOST_OF_EMPLOYER;
  }
}
