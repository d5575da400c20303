package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Shorthand;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long the applicant has worked from a summary: "Florist, 6 yrs". */
final class YearsOfWork {

  private static final String NUMBERS =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
          + "|eighteen|nineteen|twenty|thirty";

  private static final Pattern YEARS =
      Patterns.of(
          "(?i)(?:^|[\\s,;(])((?:over|more than|nearly|almost|about|around) )?+(\\d{1,2}|"
              + NUMBERS
              + ")(\\+)? ?(?:years?|yrs?)\\>['’]?+(?! (?:old|ago))(.{0,80})");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?: of)?(?: [a-z-]{3,12})?(?: (?:experience|exp))?( (?:in|with|of(?! exp)|as|across|\\p{Ll}{2,20}ing) .{2,80})");

  private static final Pattern OF =
      Pattern.compile(" of (?!(?:experience|exp|work)(?!\\p{L}))(.{3,80})");

  /** With one of these words, the years may have been spent at home. */
  private static final Pattern OFF_WORK =
      Patterns.of("(?i)\\<(?:break|gap|home|mom|mum|away|out of|off|unemployed|retired)\\>");

  /** "9 years, four of them in hospitals". */
  private static final Pattern OF_THEM =
      Pattern.compile(
          ", ([\\p{L}\\d]{1,9} of (?:them|those|which) (?:in|as|at|with|on) [^,.;()]{2,50})");

  private static final int MOST_YEARS = 45;

  private static final int MOST_OF_FIELD = 9;

  private YearsOfWork() {}

  /** Returns the years of work that a summary tells: "6 years of experience in retail". */
  static Optional<String> in(String summary) {
    Matcher years = YEARS.matcher(summary);
    if (!years.find()) {
      return Optional.empty();
    }
    String number = LowerCase.of(years.group(2));
    String first = summary.substring(0, years.start());
    boolean lasting = first.endsWith(" for") || first.endsWith(" after");
    boolean worked =
        summary.contains("work")
            || lasting && People.isPersonTitle(first.replaceFirst(" (?:for|after)$", ""));
    if (lasting && !worked || OFF_WORK.matcher(summary).find()) {
      return Optional.empty();
    }
    if (Character.isDigit(number.charAt(0)) && Integer.parseInt(number) > MOST_YEARS) {
      return Optional.empty();
    }
    boolean one = number.equals("1") || number.equals("one");
    String before =
        years.group(3) != null
            ? "more than "
            : years.group(1) == null ? "" : LowerCase.of(years.group(1));
    String spent = before + (one ? "one year" : number + " years");
    String rest = clause(years.group(4));
    String field = isOf(rest) ? rest : " of experience" + field(rest);
    boolean open = field.equals(" of experience") && rest.isEmpty();
    Matcher part = OF_THEM.matcher(years.group(4)).region(rest.length(), years.group(4).length());
    return Optional.of(
        spent
            + field
            + (open ? fieldBefore(summary, years.start()) : "")
            + (part.lookingAt() ? " (" + part.group(1) + ")" : ""));
  }

  /** "IT support, three years": returns what stands before the comma, if it is no person. */
  private static String fieldBefore(String summary, int comma) {
    String first = summary.substring(0, comma).strip();
    String field = EnglishLines.bare(first);
    boolean named =
        first.endsWith(",")
            && field.indexOf(',') < 0
            && isSure("in " + field)
            && !People.isPersonTitle(field.split(" (?:with|for|in|at|and) ", 2)[0]);
    return named ? " in " + Prose.lowered(field) : "";
  }

  /** Returns what follows the years, up to the end of the clause: a list in commas is not cut. */
  private static String clause(String rest) {
    String clause =
        rest.split(
                "[.;(–]| - | and (?:I|an?) |,? (?:I|now|looking|seeking|where|who|which|when|because)(?!\\p{L})",
                2)[0];
    int comma = clause.indexOf(',');
    boolean list = comma > 0 && clause.indexOf(" and ", comma) > 0;
    return (comma < 0 || list ? clause : clause.substring(0, comma)).stripTrailing();
  }

  /** Whether it says by itself what the years were of: " of step-down and ICU experience". */
  private static boolean isOf(String rest) {
    Matcher of = OF.matcher(rest);
    return of.matches() && EnglishLines.isSound(of.group(1), 2, MOST_OF_FIELD);
  }

  /** Returns what the experience is in, as far as it is sure. */
  private static String field(String clause) {
    Matcher field = FIELD.matcher(clause);
    if (!field.matches()) {
      return "";
    }
    String named = Shorthand.spelledOut(field.group(1).strip());
    return isSure(named) ? " " + named : "";
  }

  private static boolean isSure(String named) {
    return EnglishLines.isSound(named, 2, MOST_OF_FIELD) && !named.contains("experience");
  }
}
