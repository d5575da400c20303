package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences of a summary that can stand in a letter as they are. */
final class SummarySentence {

  private static final List<String> OWN = List.of("I ", "I'm ", "I've ", "I'd ", "My ");

  /** A clause before the one that has the subject: "Having run a farm, I …". */
  private static final Pattern FIRST_CLAUSE =
      Pattern.compile("(?:Having|After|As|With|Since|Because|While|Although|When|For|In) ");

  /** What somebody is aiming at, rather than what somebody is. */
  private static final Pattern AIM =
      Pattern.compile(
          "I am (?:now |currently |always )?(?:looking|seeking|hoping|keen|eager|ready|interested|drawn|moving|returning|available|free|half ?way|part ?way|studying|training|completing|working towards|enrolled|taking|doing|in my|on) ");

  /** "Can work weekends", "Used to shifts": what one can do or is, without its subject. */
  private static final Pattern AVAILABLE =
      Pattern.compile(
          "(?:(?<can>Can|Could) (?=\\p{Ll})|(?:Also )?(?:Available|Free|Based|Used to|Happ(?:y|iest)|Able to|Good (?:at|with)|Comfortable|Willing to|Familiar with|Fluent in|Open to|Graduating|Finishing) (?=[\\p{L}\\d]))");

  /** What follows a verb of which the applicant is the subject: "Volunteered at", "Ran a farm". */
  private static final Set<String> BEHIND_VERB = EnglishLines.LISTS.words("behind a verb");

  private static final Set<String> NO_DEED = EnglishLines.LISTS.words("no deed of a summary");

  /** Verbs of what somebody wants or has: "Want to learn a trade", "Don't mind nights". */
  private static final Pattern MIND =
      Pattern.compile(
          "(?:(?:Want|Wish|Prefer|Would (?:like|love|prefer)|Like(?= to | \\p{Ll}{3,15}ing )|Enjoy|Miss|Love) (?=\\p{Ll})"
              + "|(?:Hope|Plan|Know|Have|Live|Don['’]?t|Do not) "
              + "(?=(?:to|a|an|the|my|how|what|in|at|near|on|with|mind|\\p{Ll}{3,15}ing) ))");

  /** "Wants to step up": somebody who tells of oneself as of another. */
  private static final Pattern THIRD_MIND =
      Pattern.compile("(want|hope|plan|prefer)s (?=to )", Pattern.CASE_INSENSITIVE);

  /** What so many applicants aim at that it says nothing. */
  private static final List<String> STOCK = EnglishLines.LISTS.lines("stock aims");

  private static final Pattern WISH =
      Pattern.compile(
          "(?i)(?:^|[,;] |\\. |experience (?:and )?)((?:now |currently )?(?:looking (?:for|to)|seeking|hoping to|keen to|eager to|ready (?:to|for)) )([^,;]{3,160})$");

  /** Words of the family. */
  private static final Set<String> HOME = EnglishLines.LISTS.words("at home");

  /** Children, who are of the family if they are one's own, and else one's work. */
  private static final Set<String> CHILDREN = EnglishLines.LISTS.words("children");

  private static final Set<String> OWN_CHILDREN = Set.of("my", "our", "own", "home", "the");

  private static final int MIN_OWN_WORDS = 4;
  private static final int MOST_WORDS = 26;
  private static final int MOST_OF_BACKGROUND = 7;

  private SummarySentence() {}

  /**
   * Returns a sentence in the first person that says more than what somebody is, or the wish in one
   * without a subject: "RN, looking for nights" becomes "I am looking for nights".
   */
  static Optional<String> own(String summary) {
    String text = EnglishLines.bare(summary);
    String told = withSubject(text);
    boolean home = isOfHome(told) || isStock(told);
    String bare =
        told.replace(" I ", " ").replace(" I'm ", " ").replaceFirst("^I ", "").replace(": ", ", ");
    return !told.isEmpty() && !home && EnglishLines.isSound(bare, MIN_OWN_WORDS, MOST_WORDS)
        ? Optional.of(told)
        : Optional.empty();
  }

  /** Returns a sentence in the first person; empty if nothing in it can be one. */
  private static String withSubject(String text) {
    if (text.startsWith("I am ") && !AIM.matcher(text).lookingAt()) {
      return wish(text); // What somebody is says the title.
    }
    if (MIND.matcher(text).lookingAt()) {
      return "I " + Prose.lowered(text);
    }
    Matcher third = THIRD_MIND.matcher(text);
    if (third.lookingAt()) {
      return "I " + Prose.lowered(third.group(1)) + " " + text.substring(third.end());
    }
    if (OWN.stream().anyMatch(text::startsWith)
        || FIRST_CLAUSE.matcher(text).lookingAt() && text.contains(" I ")) {
      return text;
    }
    if (text.endsWith(" background") && Prose.countWords(text) <= MOST_OF_BACKGROUND) {
      return "I have " + Prose.withArticle(Prose.lowered(text));
    }
    Matcher available = AVAILABLE.matcher(text);
    if (available.lookingAt()) {
      Known verb = text.startsWith("Used to ") ? Verbs.find(text.split(" ", 4)[2]) : null;
      boolean once = verb != null && verb.form() == Form.BASE; // "Used to fix bikes"
      String subject = available.group("can") == null && !once ? "I am " : "I ";
      return subject + Prose.lowered(text);
    }
    return isDeed(text) ? "I " + Prose.lowered(text) : wish(text);
  }

  /** Whether a sentence begins with what the applicant did or does: "Ran a shop". */
  private static boolean isDeed(String text) {
    List<String> words = Words.of(text.indexOf(',') < 0 ? text : "");
    Known verb = words.size() < 2 ? null : Verbs.find(words.get(0));
    boolean past = verb == null && words.size() > 2 && words.get(0).endsWith("ed");
    if (past) { // "Wrenched through high school"
      return BEHIND_VERB.contains(words.get(1)) && !NO_DEED.contains(words.get(0));
    }
    if (isIrregularPast(verb, words)) {
      return true;
    }
    return verb != null
        && !NO_DEED.contains(words.get(0))
        && !People.isPerson(words.get(0))
        && (BEHIND_VERB.contains(words.get(1))
                && (verb.form() == Form.PAST
                    || verb.form() == Form.BASE && !words.get(1).equals("and"))
            || verb.form() == Form.BASE && Verbs.atHead(text) != null);
  }

  /** "Grew", "taught" and "ran" are nothing else, whatever follows. */
  static boolean isIrregularPast(Known verb, List<String> words) {
    String first = words.isEmpty() ? "" : words.get(0);
    return verb != null
        && words.size() > 2
        && verb.form() == Form.PAST
        && !first.endsWith("ed")
        && !first.equals(verb.base())
        && !NO_DEED.contains(first);
  }

  private static String wish(String text) {
    Matcher wish = WISH.matcher(text);
    return wish.find() ? "I am " + LowerCase.of(wish.group(1)) + wish.group(2) : "";
  }

  /** Whether a text has a phrase that so many applicants use. */
  static boolean isStock(String text) {
    String lower = LowerCase.of(text);
    return STOCK.stream().anyMatch(lower::contains);
  }

  static boolean isOfHome(String text) {
    List<String> words = Words.of(text.replaceAll("['’]s(?!\\p{L})", ""));
    boolean own = words.stream().anyMatch(OWN_CHILDREN::contains);
    return words.stream().anyMatch(HOME::contains)
        || own && words.stream().anyMatch(CHILDREN::contains);
  }
}
