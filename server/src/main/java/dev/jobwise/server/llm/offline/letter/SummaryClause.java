package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a sentence of a clause of a summary, if that is sure. */
final class SummaryClause {

  /** "9 years on the road", "8 lat w hotelach", "6 Jahre Intensivstation". */
  private static final Pattern SPENT =
      Pattern.compile(
          "([\\p{L}\\d]{1,12}\\+? (?:years|yrs|summers|seasons|ans|años|anos|anni|jaar|lat|Jahre|år))"
              + "(?: ervaring)?(?: (?<where>(?:(?:on|in|at|behind|with|as|en|em|i|im|bei|als|auf|w|na|dans|comme|como|come|som|jako|\\p{L}{2,12}ing) |(?=\\p{Lu}[\\p{L}-]{3,30}(?: \\p{Lu}[\\p{L}-]{3,30})?$)).{2,90})"
              + "| (?!old|ago|alt|out|off|of|at home)[^ ].{0,90})?");

  /** What an English clause says surely: "water mills" may be work or a deed. */
  private static final Pattern SURE =
      Pattern.compile(
          "I(?:['’]m|['’]ve|['’]d| (?:am|have|want|wish|prefer|would|like|love|enjoy|miss|hope|plan|know|live|do|don|can|could|ran|grew|taught|now))(?!\\p{L})|My ");

  /** What points to something that the letter may not say: "I want to pass it on". */
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?<!\\p{L})(?:it|them|there|damit|dafür|davon|daran|dabei|farlo|farla|farne|ciò|le faire|cela|ça"
              + "|hacerlo|eso|esto|fazê-lo|isso|isto|ermee|hiermee|daarmee)(?!\\p{L})");

  private SummaryClause() {}

  /** Whether a text speaks of something that stands in another. */
  static boolean pointsElsewhere(String text) {
    return DANGLING.matcher(text).find();
  }

  /** Returns a clause as a sentence: years somewhere, or what the language can say. */
  static String said(String clause, Phrasing wording) {
    Matcher spent = SPENT.matcher(clause);
    if (spent.matches()) {
      String where = Optional.ofNullable(spent.group("where")).orElse("");
      boolean bare =
          !where.isEmpty() && Character.isUpperCase(where.charAt(0)); // "6 Jahre Intensivstation"
      return wording.word(
          "spent",
          "years",
          Prose.lowered(spent.group(1).replaceFirst("yrs$", "years")),
          "where",
          bare ? "(" + where + ")" : where);
    }
    if (pointsElsewhere(clause)) {
      return "";
    }
    String whole = Prose.capitalised(clause);
    return wording
        .grammar()
        .summary(whole)
        .filter(own -> own.length() >= whole.length())
        .filter(own -> !wording.grammar().code().equals("en") || SURE.matcher(own).lookingAt())
        .orElse("");
  }
}
