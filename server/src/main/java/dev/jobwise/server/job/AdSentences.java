package dev.jobwise.server.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds title, employer and place in the sentences of an ad that does not put them on top. */
final class AdSentences {

  /** Only the first lines tell what the ad is for. */
  private static final int TITLE_LINES = 6;

  private static final int LONGEST_NAME = 60;

  private static final Pattern SEEKS =
      Pattern.compile(
          "(?i)\\b(?:looking for|hiring|seeking|recruiting|searching for|suchen(?: wir)?|seeks"
              + "|appoint|need)"
              + "(?: (?:an?|our next|our|einen?|eine|the|new|experienced|passionate|talented"
              + "|motivated|dedicated|friendly|reliable|caring|full[- ]time|part[- ]time))*+"
              + " ([^.!?,;:(]{3,70}?)"
              + "(?= (?:to|who|for|in|at|with|on|that|and|für|als|zur)\\b|[.!?,;:(]|$)");

  private static final Pattern SEEKER =
      Pattern.compile(
          "(?:^|[.!?] )((?:The )?\\p{Lu}[\\p{L}\\d&.' -]{1,58}?) (?:is|are) (?:now |currently |always"
              + " )?(?:hiring|looking for|seeking|recruiting|searching for|an? equal)");

  private static final String NAME =
      "((?:the |The )?\\p{Lu}[\\p{L}\\d&.']*(?: \\p{Lu}[\\p{L}\\d&.']*){0,4})";

  private static final Pattern AT_EMPLOYER =
      Pattern.compile(
          "(?:^|[.!?] )(?:At|Join|Bei) " + NAME + "(?=,| as | we\\b| and |'s|!|\\.| in | to )");

  private static final Pattern INTRODUCES_ITSELF =
      Pattern.compile("\\b(?:[Ww]e're|[Ww]e are|[Ww]ir sind) " + NAME + "(?=,| and | und |!|\\.)");

  private static final Pattern ABOUT =
      Pattern.compile("^(?:About|Über) ((?:The |the )?\\p{Lu}[\\p{L}\\d&.' -]{1,50})$");

  private static final Pattern BASED =
      Pattern.compile(
          "\\b(?:based|located|office|offices|site|warehouse|clinic|restaurant|standort|branch|store"
              + "|shop|school|hospital|practice|studio|laboratory|lab|headquarters|hq|garage|factory"
              + "|hotel) in"
              + " (\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}(?:, \\p{Lu}[\\p{L}'-]+(?:"
              + " \\p{Lu}[\\p{L}'-]+)?)?)");

  private static final Set<String> NO_NAMES =
      Set.of(
          "we",
          "i",
          "you",
          "our",
          "our client",
          "the company",
          "us",
          "the team",
          "our team",
          "this",
          "the role",
          "the job",
          "the position",
          "you're",
          "it",
          "they",
          "he",
          "she",
          "who",
          "who we",
          "the successful candidate",
          "my client",
          "our company",
          "your team",
          "the ideal candidate",
          "the school",
          "the department",
          "the firm",
          "the hospital",
          "what we");

  private AdSentences() {}

  /** The position that the ad says it wants to fill, or null. */
  static String title(List<AdLine> ad) {
    for (AdLine line : ad.subList(0, Math.min(ad.size(), TITLE_LINES))) {
      Matcher matcher = SEEKS.matcher(line.text());
      if (matcher.find() && AdRoles.namesRole(matcher.group(1))) {
        return matcher.group(1).strip();
      }
    }
    return null;
  }

  /** Who seeks, or who the ad is about, or null. */
  static String company(List<AdLine> ad) {
    for (Pattern pattern : List.of(SEEKER, AT_EMPLOYER, INTRODUCES_ITSELF, ABOUT)) {
      for (AdLine line : ad) {
        Matcher matcher = pattern.matcher(line.text());
        if (matcher.find() && isName(matcher.group(1))) {
          return matcher.group(1);
        }
      }
    }
    return null;
  }

  /** Where the ad says that the work is done, or null. */
  static String location(List<AdLine> ad) {
    for (AdLine line : ad) {
      Matcher matcher = BASED.matcher(line.text());
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  /** Whether a phrase is written like the name of an employer. */
  static boolean isName(String text) {
    int first = text.codePointAt(0);
    boolean named =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || text.matches("\\p{Ll}+\\p{Lu}.*");
    boolean sentence = text.endsWith(".") && !AdPhrases.hasLegalForm(text);
    return named
        && !sentence
        && text.length() <= LONGEST_NAME
        && text.split(" ").length <= 7
        && "!?:".indexOf(text.charAt(text.length() - 1)) < 0
        && !NO_NAMES.contains(text.toLowerCase(Locale.ROOT))
        && AdSection.ofLabel(text) == null;
  }
}
