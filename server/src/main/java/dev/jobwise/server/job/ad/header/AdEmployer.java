package dev.jobwise.server.job.ad.header;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Patterns;
import dev.jobwise.server.job.ad.section.AdSection;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which name in an ad is the employer's: that of which the most evidence is found. */
final class AdEmployer {

  private static final int MAX_NAME_LENGTH = 60;
  private static final int MAX_WORDS = 7;
  private static final int MAX_MENTIONS = 5;

  /** A name that a sentence gives outweighs a phrase of the header that nothing confirms. */
  private static final int SAID_IN_SENTENCE = 5;

  /** "Free parking": names go on with capitals. */
  private static final Pattern GOES_ON_SMALL = Pattern.compile("\\S+(?: \\p{Ll}\\S*)+");

  private static final Pattern NO_NAME =
      Patterns.of(
          "(?i)(?:we|i|you|us|it|they|he|she|who|this|that|there|wir|(?:what |who )?(?:we|you)(?:'re)?)"
              + "|(?:we're|our|your|my|this|these|every|each|all|no|an?|the|we) (?-i:\\p{Ll}).*"
              + "|(?:the|our) .*\\<(?:team|unit|department|division|ward)"
              + "|(?:the )?(?:company|team|role|job|position|candidate|school|department|firm|hospital"
              + "|client|applicant|post|work|office|business|organi[sz]ation|person|benefits?|location)s?"
              + "|.*\\<(?:sucht|zoekt|recherche|busca|solicita|cerca|hiring)"
              + "|(?:call|contact|e-?mail|send|ring|text|visit|please|click) .*"
              + "|.*\\<(?:salary|salaries|wages|rates? of pay|benefits|vacanc(?:y|ies)|opportunit(?:y|ies)"
              + "|(?:immediate|early) start)\\>.*|(?:closing|start|posting) date.*|.* (?:required|essential|preferred|guaranteed)|.*: .*|.*https?:.*|.*\\S@\\S.*");

  private AdEmployer() {}

  /**
   * The name of the employer, or null if the ad names none.
   *
   * @param said who a sentence of the ad says is seeking, or null
   */
  static String of(List<AdPhrase> names, List<AdLine> ad, String said) {
    String whole = String.join("\n", ad.stream().map(AdLine::text).toList());
    String best = said;
    int bestScore = said == null ? 0 : SAID_IN_SENTENCE;
    for (AdPhrase phrase : names) {
      int score = score(phrase, whole, said);
      if (score > bestScore) {
        best = phrase.text();
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(AdPhrase phrase, String whole, String said) {
    String text = phrase.text();
    if (!isName(text)) {
      return 0;
    }
    if (phrase.employer()) {
      return 100;
    }
    int mentions = 0;
    int at = whole.indexOf(text);
    while (at >= 0 && mentions < MAX_MENTIONS) {
      mentions++;
      at = whole.indexOf(text, at + 1);
    }
    return 1
        + mentions
        + (AdPhrase.hasLegalForm(text) ? 20 : 0)
        + (said != null && isSame(text, said) ? 10 : 0)
        + (AdPlaces.isOrganisation(text) ? 2 : 0)
        - (GOES_ON_SMALL.matcher(text).matches() ? 2 : 0)
        - (phrase.isSpecialty() ? 1 : 0)
        - (isPerson(text) ? 2 : 0);
  }

  /** The header may have the long form of the name, "Banksia Gardens Care", or the short one. */
  private static boolean isSame(String name, String said) {
    String one = LowerCase.of(name);
    String other = LowerCase.of(said).replaceFirst("^the ", "");
    return one.startsWith(other) || one.startsWith("the " + other) || other.startsWith(one);
  }

  /** "The Shop Manager", but not "Hollowell Partners". */
  static boolean isPerson(String name) {
    return AdRoles.namesOne(name);
  }

  /** Whether a phrase is written like the name of an employer. */
  static boolean isName(String text) {
    int first = text.codePointAt(0);
    boolean named =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || text.matches("\\p{Ll}+\\p{Lu}.*");
    boolean sentence = text.endsWith(".") && !AdPhrase.hasLegalForm(text);
    return named
        && !sentence
        && text.length() <= MAX_NAME_LENGTH
        && text.split(" ").length <= MAX_WORDS
        && "!?:,".indexOf(text.charAt(text.length() - 1)) < 0
        && !NO_NAME.matcher(text).matches()
        && AdSection.ofLabel(text) == null;
  }
}
