package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdRoles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the sentences of an ad who seeks, whom, and where. */
final class AdSeeking {

  /** Only the first lines tell what the ad is for. */
  private static final int FIRST_LINES = 12;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'-]{1,40}";

  /** A place as sentences name it, after a word such as "in". */
  static final String PLACE =
      "((?:\\d{5} )?" + WORD + "(?: " + WORD + "){0,2}(?:, " + WORD + "(?: " + WORD + ")?)?)";

  private static final String IS_SEEKING =
      "(?:looking (?:for|to (?:recruit|hire|appoint|find|add))|hiring|seeking|recruiting"
          + "|searching for|in search of)";
  private static final String SEEKS =
      "(?:seeks|ha(?:s|ve) an opening for|wish(?:es)? to (?:appoint|recruit)|invites? applications (?:for|from)"
          + "|suchen(?: wir)?|sucht|zoekt|recherche|recrute|cherche|busca|solicita|cerca)";

  private static final Pattern SOUGHT =
      Patterns.of(
          "(?i)\\<(?:"
              + IS_SEEKING
              + '|'
              + SEEKS
              + "|appoint|hire|recruit|seek|needs?|requires?|join (?:us|(?:our|the) [^.,;:]{1,30}?) as"
              + "|(?:requirement|opening|vacancy|opportunity|position) (?:for|of|as))"
              + "(?: (?:an?|un\\(e\\)|eine/n|une?|een|our next|our|einen?|eine|the|new|experienced|passionate|talented"
              + "|motivated|dedicated|friendly|reliable|caring|full[- ]time|part[- ]time)(?= ))*+"
              + " ([^.!?,;:(]{3,70}?)"
              + "(?= (?:to|who|for|in|at|with|on|from|that|and|für|als|zur)\\>|[.!?,;:(]|$)");

  private static final Pattern NEEDED =
      Patterns.of(
          "(?i)^([^.!?,;:]{3,60}?) (?:wanted|needed|required|gesucht)(?= (?:in|for|at|to|near)\\>"
              + "|[.!?,;:])");

  /** A sentence that seeks, rather than a title such as "Hiring Manager". */
  private static final Pattern ASKS_FOR =
      Patterns.of(
          "(?i).*\\<(?:"
              + IS_SEEKING
              + '|'
              + SEEKS
              + ") (?:an?|our|einen?|eine|une?|una?|een|un\\(e\\))(?!\\p{L}).*"
              + "|(?:looking for|seeking|in search of) .*");

  /** "The Grand Pelican, Brighton, is recruiting": who seeks, and where. */
  private static final Pattern SEEKER =
      Patterns.of(
          "(?:^|[.!?] )(?:(?:Die|Der|Das) )?((?:The )?\\p{Lu}[\\p{L}\\p{M}\\d&.' -]{1,58}?)(?:(?:, | in | near )"
              + PLACE
              + ",?)? (?:(?:is|are) (?:now |currently |always )?(?:"
              + IS_SEEKING
              + "|growing|an? equal)|"
              + SEEKS
              + "|(?:needs|requires) an?)\\>");

  /** What {@link #SEEKER} ends with; most sentences lack it, and this is soon seen. */
  private static final Pattern SEEKS_AT_ALL =
      Pattern.compile(
          " (?:" + IS_SEEKING + "|growing|equal|an equal|" + SEEKS + "|needs|requires)");

  /** A sentence that began on the line before, with the name of the employer. */
  private static final Pattern GOES_ON =
      Patterns.of("^(?:(?:is|are) (?:now |currently )?" + IS_SEEKING + '|' + SEEKS + ")\\>");

  private AdSeeking() {}

  static List<AdLine> firstLines(List<AdLine> ad) {
    return ad.subList(0, Math.min(ad.size(), FIRST_LINES));
  }

  /** The position that the ad says it wants to fill, or null. */
  static String sought(List<AdLine> ad) {
    for (AdLine line : firstLines(ad)) {
      String sought = sought(line.text());
      if (sought != null) {
        return sought;
      }
    }
    return null;
  }

  /** The position that a sentence wants to fill, or null. */
  static String sought(String sentence) {
    for (Pattern pattern : List.of(SOUGHT, NEEDED)) {
      Matcher matcher = pattern.matcher(sentence);
      while (matcher.find()) {
        if (AdRoles.namesRole(matcher.group(1))) {
          return matcher.group(1).strip();
        }
      }
    }
    return null;
  }

  /** Whether a line says in a sentence that somebody is sought. */
  static boolean asksFor(String text) {
    Matcher needed = NEEDED.matcher(text);
    return ASKS_FOR.matcher(text).matches()
        || seeker(text) != null && sought(text) != null
        || needed.find() && needed.end() + 2 < text.length() && AdRoles.namesRole(needed.group(1));
  }

  /** Who is said to seek, or null. */
  static String seeker(String sentence) {
    Matcher matcher = SEEKER.matcher(sentence);
    return SEEKS_AT_ALL.matcher(sentence).find() && matcher.find() ? matcher.group(1) : null;
  }

  /** Where somebody is said to seek, or null. */
  static String seekersTown(String sentence) {
    Matcher matcher = SEEKER.matcher(sentence);
    return SEEKS_AT_ALL.matcher(sentence).find() && matcher.find() ? matcher.group(2) : null;
  }

  /** Whether a line goes on from the name of an employer: "is looking for a". */
  static boolean goesOn(String text) {
    return GOES_ON.matcher(text).find();
  }
}
