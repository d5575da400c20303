package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives an advertised title the form that this applicant's own titles have. */
final class GermanTitles {

  private static final Pattern HEADING =
      Pattern.compile("^(?i:stellen(?:ausschreibung|angebot|anzeige)|gesucht|wir suchen):? ");

  /** "Haustechniker:in", "Pfleger*in", "Erzieher/-in", "Lehrer(in)", "LokführerIn". */
  private static final Pattern BOTH =
      Pattern.compile("(?<=\\p{Ll})(?:[:*_]in|/-?in|\\(-?in\\)|In)(?:nen)?(?!\\p{L})");

  private static final Pattern DEPUTY =
      Pattern.compile("^(?i:stellv|stv)\\. ?(\\p{Lu}[\\p{L}-]{2,40})");

  /** "Kochauszubildenden": a participle in a case that a position has not. */
  private static final Pattern PARTICIPLE =
      Pattern.compile("((?i:auszubildende|angestellte|beschäftigte))[nr]$");

  /** "Praktikanten": several, or a case that a position has not. */
  private static final Pattern WEAK = Pattern.compile("(?<=\\p{Ll}(?:ant|ent|ist))en(?!\\p{L})");

  private static final List<String> MASCULINE = GermanLines.LISTS.lines("endings of men");

  private static final List<String> WOMEN = List.of("frau", "dame", "mädchen", "schwester");

  private static final Pattern SMALL_ADJECTIVE =
      Pattern.compile("(?<!\\p{L})(\\p{Ll}{4,20}e)[rn]?(?= )");

  private static final Pattern PARTED = Pattern.compile(", | und | oder |/");
  private static final int LEAST = 5;
  private static final int MOST_OF_ENDING = 3;

  private GermanTitles() {}

  /** "Stellv. Leiterin" becomes "Stellvertretende Leiterin". */
  static String spelledOut(String title) {
    return DEPUTY
        .matcher(title)
        .replaceFirst(
            deputy -> "Stellvertretende" + (isMasculine(deputy.group(1)) ? "r " : " ") + "$1");
  }

  static String fitting(String title, List<String> own) {
    String text = WEAK.matcher(HEADING.matcher(title).replaceFirst("")).replaceAll("");
    text = PARTICIPLE.matcher(text).replaceFirst(isWoman(own) ? "$1" : "$1r");
    text = BOTH.matcher(text).find() ? both(text, own) : text;
    if (text.contains(" und ") || text.contains(" oder ") || text.contains("/")) {
      String one = one(text, own);
      return text.contains("/") && one.equals(text) && isWoman(own) ? feminine(text) : one;
    }
    return isWoman(own) && !text.isEmpty() ? feminine(text) : text;
  }

  private static String both(String title, List<String> own) {
    return isWoman(own)
        ? BOTH.matcher(title).replaceAll("in")
        : isMan(own) ? BOTH.matcher(title).replaceAll("") : title;
  }

  /** Of several titles the one that the applicant has; of a whole list else none. */
  private static String one(String titles, List<String> own) {
    return Stream.of(PARTED.split(titles))
        .flatMap(title -> own.stream().filter(mine -> isSame(mine, title.strip())))
        .findFirst()
        .orElse(titles.contains(",") ? "" : titles);
  }

  /** Whether two titles differ in their ending only: "Erzieherin" and "Erzieher". */
  private static boolean isSame(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int rest = shorter - MOST_OF_ENDING;
    return longer - shorter <= MOST_OF_ENDING
        && rest >= LEAST
        && one.regionMatches(true, 0, other, 0, rest);
  }

  /** "zahnmedizinische Fachangestellte" becomes "zur zahnmedizinischen Fachangestellten". */
  static String towards(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    boolean participle = last.endsWith("angestellte");
    boolean woman = participle || isWoman(last) || last.endsWith("kraft");
    String dative = SMALL_ADJECTIVE.matcher(title).replaceAll("$1n");
    return (woman ? "zur " : "zum ") + dative + (participle ? "n" : "");
  }

  static boolean isWoman(List<String> own) {
    return own.stream().flatMap(title -> Words.of(title).stream()).anyMatch(GermanTitles::isWoman);
  }

  private static boolean isMan(List<String> own) {
    return !isWoman(own)
        && own.stream()
            .flatMap(title -> Words.of(title).stream())
            .anyMatch(word -> word.length() >= LEAST && isMasculine(word));
  }

  /** "Sachbearbeiterin", "Kauffrau": a feminine ending behind one of men. */
  static boolean isWoman(String word) {
    String lower = LowerCase.of(word);
    boolean in = lower.endsWith("in") && isMasculine(lower.substring(0, lower.length() - 2));
    return in || WOMEN.stream().anyMatch(lower::endsWith);
  }

  /** Whether a word is a title by its ending. */
  static boolean isPerson(String word) {
    return isWoman(word) || isMasculine(word);
  }

  private static boolean isMasculine(String word) {
    String lower = LowerCase.of(word);
    return lower.endsWith("mann") || MASCULINE.stream().anyMatch(lower::endsWith);
  }

  private static String feminine(String title) {
    String[] words = title.split(" ");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.contains("/")) { // "Mechaniker/Mechatroniker"
        words[i] =
            Stream.of(word.split("/")).map(GermanTitles::feminine).collect(Collectors.joining("/"));
        continue;
      }
      if (i > 0 && Character.isLowerCase(word.charAt(0))) {
        break;
      }
      boolean noun = Character.isUpperCase(word.charAt(0)) && word.length() >= LEAST;
      if (noun && word.endsWith("mann")) {
        words[i] = word.substring(0, word.length() - 4) + "frau";
      } else if (noun && isMasculine(word) && !word.contains("-")) {
        words[i] = word + "in";
      } else if (i == 0 && word.endsWith("er") && words.length > 1) {
        words[i] = word.substring(0, word.length() - 1); // "Kaufmännischer Mitarbeiter"
      }
    }
    return String.join(" ", words);
  }
}
