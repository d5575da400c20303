package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  private static final Pattern CLAUSE = Pattern.compile(",? [-–] |[,;] ");

  private static final Set<String> PRAISE = SkillKind.FILE.words("praise", "soft");
  private static final Set<String> FAMILY = SkillKind.FILE.words("family");
  private static final Set<String> PRIVATE = SkillKind.FILE.words("private");
  private static final Set<String> NOBODY = SkillKind.FILE.words("no persons");

  /** "3 years small animal", but not "30 years old". */
  private static final Pattern YEARS =
      Pattern.compile(
          "[\\p{L}\\d]{1,12}\\+? (?:years|yrs|ans|años|anos|anni|jaar|lat|Jahre|år) (?!(?:old|ago|alt|out|off)(?!\\p{L}))\\p{L}");

  private static final Set<String> WISHES = SkillKind.FILE.words("wishes");
  private static final int LEAST_OF_ITEM = 2;
  private static final int MOST_OF_ITEM = 10;

  private SummaryClause() {}

  /** Returns the clauses without those that praise the applicant or tell of private life. */
  static List<String> all(String text, Phrasing wording) {
    return Stream.of(CLAUSE.split(text))
        .map(SummaryClause::withoutPraise)
        .filter(clause -> !praises(clause) && !wording.grammar().isOfHome(clause))
        .filter(clause -> Words.of(clause).stream().limit(1).noneMatch(FAMILY::contains))
        .filter(clause -> !isPrivate(clause, wording))
        .toList();
  }

  static String withoutEnd(String sentence) {
    return sentence.strip().replaceFirst("[.!;,]++$", "");
  }

  /** "Experienced cook" is a cook; "Keen to cook" is nobody. */
  private static String withoutPraise(String clause) {
    String bare = clause;
    while (bare.indexOf(' ') > 0 && praises(bare.substring(0, bare.indexOf(' ')))) {
      bare = bare.substring(bare.indexOf(' ') + 1);
    }
    return !bare.equals(clause) && NOBODY.contains(bare.split(" ", 2)[0]) ? clause : bare;
  }

  private static boolean praises(String text) {
    return Words.of(text).stream().anyMatch(PRAISE::contains);
  }

  /** Whether a text tells what an employer must not ask, and the ad does not speak of. */
  static boolean isPrivate(String text, Phrasing wording) {
    return Words.of(text).stream().anyMatch(PRIVATE::contains)
        && Words.of(wording.facts().adText()).stream().noneMatch(PRIVATE::contains);
  }

  /** Whether a clause is a fact that the ad speaks of, and no wish. */
  static boolean isItem(String clause, Phrasing wording) {
    int words = Prose.countWords(clause);
    return words >= LEAST_OF_ITEM
        && words <= MOST_OF_ITEM
        && !Prose.talksToModel(clause)
        && Words.of(clause).stream().noneMatch(WISHES::contains)
        && (wording.facts().relevance().names(clause) || YEARS.matcher(clause).lookingAt());
  }

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
