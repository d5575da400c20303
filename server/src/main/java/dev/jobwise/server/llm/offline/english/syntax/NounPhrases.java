package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lines of a resume that have no verb: "Case manager for 18 students", "Medication rounds",
 * "Ordering service in Kotlin".
 */
public final class NounPhrases {

  private static final Set<String> BEHIND = EnglishLines.LISTS.words("behind a noun phrase");
  private static final Set<String> ROLES = EnglishLines.LISTS.words("roles beside people");
  private static final Set<String> SOLE = EnglishLines.LISTS.words("roles of one");

  private static final Set<String> RATES =
      Set.of("hourly", "daily", "nightly", "weekly", "monthly", "quarterly", "yearly", "early");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> PRODUCTS = EnglishLines.LISTS.words("products to work on");
  private static final Set<String> MASS = EnglishLines.LISTS.words("work without number");
  private static final Set<String> NO_ACTIVITY = EnglishLines.LISTS.words("no activity");
  private static final Set<String> SERVED = EnglishLines.LISTS.words("people served");
  private static final Set<String> NO_WORK = EnglishLines.LISTS.words("no work");
  private static final List<String> VERB_ENDINGS = List.of("ize", "ise", "ify", "ate");
  private static final int MOST_BEFORE_HEAD = 4;
  private static final int LEAST_LETTERS = 3;
  private static final int LEAST_WORDS = 3;

  private NounPhrases() {}

  /** Whether a word may be the verb of a clause: "who clean", "which cut", "when needed". */
  static boolean isFinite(String word) {
    boolean verb = Verbs.find(word) != null || List.of("go", "went", "had").contains(word);
    return verb || word.endsWith("ed") || Nouns.goesOn(word);
  }

  /** Whether a word in lower case says how often something is done. */
  public static boolean isRate(String word) {
    return RATES.contains(word);
  }

  /** Whether a word says what somebody is, beside those that name an occupation. */
  public static boolean isRole(String word) {
    String bare = LowerCase.of(EnglishLines.bare(word));
    return People.isPerson(bare) || ROLES.contains(bare);
  }

  /** Returns a product that somebody worked on, with the article that it needs. */
  public static Optional<String> product(String line) {
    String[] words = line.split(" ");
    int head = head(words);
    String noun = head < 0 ? "" : LowerCase.of(EnglishLines.bare(words[head]));
    boolean plural = noun.endsWith("s") && PRODUCTS.contains(noun.substring(0, noun.length() - 1));
    boolean known = plural || PRODUCTS.contains(noun);
    if (!known
        || words[head].endsWith(",")
        || head + 1 == words.length
        || Nouns.isJoint(words[head + 1])
        || !isNominal(words, head)) {
      return Optional.empty();
    }
    String phrase = Prose.lowered(line);
    boolean article = ARTICLES.contains(LowerCase.of(words[0]));
    return Optional.of(plural || article ? phrase : Prose.withArticle(phrase));
  }

  /** Returns a phrase about work whose head is in the plural or has no number. */
  public static Optional<String> activity(String line) {
    String[] words = line.split(" ", 3);
    if (SOLE.contains(LowerCase.of(words[0]))) {
      return Optional.empty(); // "Lead recruitment"
    }
    boolean adverb = words[0].endsWith("ly") && !RATES.contains(LowerCase.of(words[0]));
    if (words.length > 2 && adverb && !Verbs.isBase(words[0])) {
      String rest = line.substring(words[0].length() + 1);
      return activity(rest).map(phrase -> LowerCase.of(words[0]) + " " + phrase);
    }
    boolean shared = words.length > 2 && Nouns.isJoint(words[1]) && Verbs.find(words[0]) == null;
    return shared // "statutory and planned visits"
        ? plain(words[2]).map(phrase -> Prose.lowered(words[0]) + " and " + words[2])
        : plain(line);
  }

  private static Optional<String> plain(String line) {
    String[] words = line.split(" ");
    int head = head(words);
    if (head < 0 || words.length < 2 || !isNominal(words, head)) {
      return Optional.empty();
    }
    String noun = LowerCase.of(EnglishLines.bare(words[head]));
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
    boolean work =
        plural
            || MASS.contains(noun)
            || Nominal.isWork(LowerCase.of(line))
            || EnglishLines.isAbstract(noun) && head > 0;
    work &= !noun.equals("work"); // "my work includes site work"
    boolean rated = isRate(LowerCase.of(words[0])); // not "weekly report", "daily check stock"
    work &= !rated || plural || EnglishLines.isAbstract(noun) || noun.endsWith("ing");
    boolean taught = // "patient education"
        noun.equals("education") && head > 0 && SERVED.contains(LowerCase.of(words[head - 1]));
    return work && !NO_WORK.contains(noun) && (taught || !NO_ACTIVITY.contains(noun))
        ? Optional.of(Prose.lowered(withArticles(words, head)))
        : Optional.empty();
  }

  /** Adds the articles that are missing behind the head: "tests with the sales team". */
  private static String withArticles(String[] words, int head) {
    List<String> all = List.of(words);
    if (head + 1 < words.length && words[head + 1].equals("of")) {
      return articled(String.join(" ", all));
    }
    String behind = String.join(" ", all.subList(head + 1, words.length));
    return String.join(" ", all.subList(0, head + 1))
        + (behind.isEmpty() ? "" : " " + articled(behind));
  }

  /**
   * Returns a phrase about work that begins with a noun of action or a gerund, with its article.
   */
  public static Optional<String> work(String phrase) {
    String[] words = phrase.split(" ");
    String first = LowerCase.of(EnglishLines.bare(words[0]));
    boolean noun = EnglishLines.isAbstract(first);
    Verbs.Known known = Verbs.find(first);
    boolean gerund = known != null && known.form() == Verbs.Form.GERUND;
    if (!noun && !gerund || words.length < LEAST_WORDS || NO_ACTIVITY.contains(first)) {
      return Optional.empty();
    }
    boolean of = false;
    for (int i = 1; i < words.length; i++) {
      String word = LowerCase.of(EnglishLines.bare(words[i]));
      of |= Set.of("of", "for", "with", "to", "in", "on").contains(word);
      Verbs.Known verb = Verbs.find(word);
      boolean finite =
          verb != null
              && (verb.form() == Verbs.Form.PAST
                  || verb.form() == Verbs.Form.THIRD && verb.often());
      boolean person = People.isPerson(word);
      if (!of && !gerund && finite || word.equals("was") || word.equals("were") || !of && person) {
        return Optional.empty();
      }
    }
    if (!of && !gerund) {
      return Optional.empty();
    }
    boolean article = !gerund && EnglishLines.bare(words[1]).equals("of") && !first.endsWith("ing");
    String full = (article ? "the " : "") + Prose.lowered(phrase);
    return Optional.of(articled(full));
  }

  /** Adds the articles that a phrase lacks as the object of a verb. */
  private static String articled(String phrase) {
    return Articles.added("do " + phrase).substring("do ".length());
  }

  /** Whether nothing up to the head may be a verb, and no finite verb follows. */
  private static boolean isNominal(String[] words, int head) {
    for (int i = 0; i < words.length; i++) {
      String word = LowerCase.of(EnglishLines.bare(words[i]));
      Verbs.Known known = Verbs.find(word);
      boolean past = known != null && known.form() == Verbs.Form.PAST;
      boolean finite = known != null && known.form() == Verbs.Form.THIRD && known.often();
      boolean joined = i > 0 && words[i - 1].equals("and");
      boolean base = known != null && known.form() == Verbs.Form.BASE && known.often();
      finite |= joined && base;
      boolean digits = word.chars().anyMatch(Character::isDigit);
      boolean sure = known != null && !(head == 1 && isNounAtHead(known, words));
      boolean verbal = i == 0 && (sure || digits || VERB_ENDINGS.stream().anyMatch(word::endsWith));
      if (verbal || past && i <= head || finite || NO_WORK.contains(word) && i <= head) {
        return false;
      }
    }
    return !isRole(words[head]);
  }

  /** "Model monitoring": a word that may be a verb, before one that can't be its object. */
  private static boolean isNounAtHead(Verbs.Known known, String[] words) {
    return known.form() == Verbs.Form.BASE
        && !known.often()
        && (isDoing(LowerCase.of(EnglishLines.bare(words[1])))
            || EnglishLines.isAbstract(EnglishLines.bare(words[1]))
                && !Verbs.startsObject(words[1]));
  }

  /** "Code reviews": the plural of what one does. */
  private static boolean isDoing(String noun) {
    Verbs.Known known = Verbs.find(noun);
    return known != null && known.form() == Verbs.Form.THIRD && !known.often();
  }

  /** Returns the index of the noun that ends the first noun phrase; -1 if it is not near. */
  private static int head(String[] words) {
    int end = 0;
    while (end < words.length && end <= MOST_BEFORE_HEAD && !ends(words, end)) {
      end++;
    }
    boolean near = end <= MOST_BEFORE_HEAD && end < words.length;
    boolean word = near && EnglishLines.bare(words[end]).length() >= LEAST_LETTERS;
    String first = LowerCase.of(words[0]);
    return word && (!BEHIND.contains(first) || RATES.contains(first)) ? end : -1;
  }

  private static boolean ends(String[] words, int at) {
    if (at + 1 == words.length || words[at].endsWith(",")) {
      return true;
    }
    String next = words[at + 1];
    Verbs.Known known = Verbs.find(next);
    boolean telling = // "a model saving £1m"
        known != null
            && known.form() == Verbs.Form.GERUND
            && at + 2 < words.length
            && !words[at + 2].isEmpty()
            && !Character.isLetter(words[at + 2].charAt(0));
    return telling
        || next.startsWith("(")
        || Character.isDigit(next.charAt(0))
        || BEHIND.contains(LowerCase.of(EnglishLines.bare(next)));
  }
}
