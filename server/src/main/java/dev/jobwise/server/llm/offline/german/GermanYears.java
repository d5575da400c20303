package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long the applicant has worked from a summary: "Elektriker, 9 Jahre Erfahrung". */
final class GermanYears {

  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])((?i:über|mehr als|rund|fast|gut) )?+(\\d{1,2}|(?i:zwei|drei|vier|fünf|sechs|sieben|acht"
              + "|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig))\\+? Jahren?+( (?:Berufse|E)rfahrung)?+(?<rest>.{0,80})");

  private static final Pattern FIELD = Pattern.compile("^ (?:in|im|als|mit|bei|beim) .+");

  /** "im Hotel geputzt" goes on to another clause. */
  private static final Pattern PARTICIPLE = Pattern.compile(" ge\\p{Ll}{2,16}(?:t|en)$");

  private static final int MOST_YEARS = 45;
  private static final int MOST_OF_FIELD = 7;

  private GermanYears() {}

  /** Returns "9 Jahre Erfahrung in der Instandhaltung"; empty if the years are not surely work. */
  static Optional<String> in(String summary) {
    Matcher years = YEARS.matcher(summary);
    if (!years.find()) {
      return Optional.empty();
    }
    String number = LowerCase.of(years.group(2));
    String rest = years.group("rest").split("[.,;(–/]| - | und ich ", 2)[0].stripTrailing();
    boolean field =
        FIELD.matcher(rest).matches()
            && Prose.countWords(rest) <= MOST_OF_FIELD
            && !PARTICIPLE.matcher(rest).find()
            && GermanLines.isSound(rest.strip(), 2);
    boolean told = years.group(3) != null;
    boolean old =
        Character.isDigit(number.charAt(0)) && Integer.parseInt(number) > MOST_YEARS
            || rest.startsWith(" alt");
    if (old || !told && !field) {
      return Optional.empty();
    }
    String before = years.group(1) == null ? "" : LowerCase.of(years.group(1));
    String experience = told ? years.group(3) : " Erfahrung";
    return Optional.of(before + number + " Jahre" + experience + (field ? rest : ""));
  }
}
