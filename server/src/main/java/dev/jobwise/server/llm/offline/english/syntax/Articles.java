package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Restores articles that lines of a resume omit: "saved owner $900", "train team of 7". */
public final class Articles {

  /** "3-bed", "24/7" */
  private static final Pattern COMPOUND = Pattern.compile("\\d{1,3}[-/].{1,12}");

  private static final Set<String> COUNTABLE = EnglishLines.LISTS.words("countable");
  private static final Set<String> PRODUCTS = EnglishLines.LISTS.words("products");
  private static final Set<String> ONE = EnglishLines.LISTS.words("one of its kind");
  private static final Set<String> EVENTS = EnglishLines.LISTS.words("events");
  private static final Set<String> UNIQUE = EnglishLines.LISTS.words("unique");
  private static final Set<String> GROUPS = EnglishLines.LISTS.words("groups");
  private static final Set<String> NO_ARTICLE = EnglishLines.LISTS.words("no article before");
  private static final Set<String> UNCOUNTED = EnglishLines.LISTS.words("nouns without number");
  private static final Set<String> AFTER_DEFINITE = EnglishLines.LISTS.words("behind a noun");
  private static final Set<String> AFTER = EnglishLines.LISTS.words("behind a noun phrase");

  private static final Set<String> IDIOMS =
      EnglishLines.LISTS.words("no article behind a preposition");

  /** Before these, a noun phrase can begin. */
  private static final Set<String> BEFORE = EnglishLines.LISTS.words("before a noun phrase");

  private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "over");
  private static final Set<String> RATES =
      Set.of("weekly", "monthly", "quarterly", "yearly", "family");
  private static final Set<String> MAKING = EnglishLines.LISTS.words("verbs that make");
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "my", "your", "our");
  private static final int MOST_MODIFIERS = 3;

  private Articles() {}

  /** Adds the articles that a phrase needs; its first word is a verb. */
  public static String added(String phrase) {
    String[] words = owned(phrase).split(" ");
    for (int i = 1; i < words.length; i++) {
      int start = isBareNoun(words, i) ? start(words, i) : 0;
      if (start > 0) {
        boolean the = UNIQUE.contains(words[start]) || needsThe(words, start, i);
        words[start] = the ? "the " + words[start] : Prose.withArticle(words[start]);
      }
    }
    String counted = String.join(" ", words);
    return counted.equals(phrase) ? definite(phrase) : counted;
  }

  /** Whether a word is a singular noun that ends its phrase: "budget" but not "budget meetings". */
  private static boolean isBareNoun(String[] words, int at) {
    String word = EnglishLines.bare(words[at]);
    boolean chief = words[at].equals(words[at].toUpperCase(Locale.ROOT));
    boolean noun =
        chief && ONE.contains(LowerCase.of(word))
            || PRODUCTS.contains(word)
            || COUNTABLE.contains(word)
            || ONE.contains(word)
            || isTold(words, at)
            || People.isPerson(word) && isBehindAs(words, at);
    boolean ends = words[at].endsWith(",") || at + 1 == words.length || endsBefore(words, at + 1);
    boolean shared =
        at + 3 < words.length && words[at + 1].equals("and") && isCompound(words, at + 2);
    boolean inOrder = word.equals("order") && at + 1 < words.length && words[at + 1].equals("to");
    boolean fields =
        at + 3 == words.length && words[at + 1].equals("and") && !COUNTABLE.contains(words[at + 2]);
    return noun && ends && !shared && !fields && !inOrder; // "with product and marketing"
  }

  /** "visited clients in own homes": whose they are. */
  private static String owned(String phrase) {
    int own = phrase.indexOf(" own ");
    String before = own < 0 ? "" : phrase.substring(0, own);
    if (own < 0 || !BEFORE.contains(before.substring(before.lastIndexOf(' ') + 1))) {
      return phrase;
    }
    boolean others = Words.of(before).stream().skip(1).anyMatch(word -> word.endsWith("s"));
    return before + (others ? " their" : " my") + phrase.substring(own);
  }

  /** "incident and activity reports": the noun behind "and" has several words and no article. */
  private static boolean isCompound(String[] words, int at) {
    int head = at;
    while (head + 1 < words.length && !words[head].endsWith(",") && !endsBefore(words, head + 1)) {
      head++;
    }
    String noun = EnglishLines.bare(words[head]);
    return head > at
        && !Character.isDigit(words[at].charAt(0))
        && !DETERMINERS.contains(words[at])
        && Verbs.find(words[at]) == null
        && !COUNTABLE.contains(noun)
        && !ONE.contains(noun);
  }

  private static boolean endsBefore(String[] words, int next) {
    String word = words[next];
    return AFTER.contains(LowerCase.of(EnglishLines.bare(word)))
        || !Character.isLetter(word.charAt(0));
  }

  /** Returns where the phrase of a noun begins; 0 if it has an article, or if that is unclear. */
  private static int start(String[] words, int noun) {
    int start = noun;
    while (start > 1 && noun - start <= MOST_MODIFIERS && !BEFORE.contains(words[start - 1])) {
      if (isSecondVerb(words, start - 1) || start == 2 && PARTICLES.contains(words[1])) {
        return start;
      }
      boolean model =
          start > 2
              && words[start - 1].chars().allMatch(Character::isDigit)
              && Character.isUpperCase(words[start - 2].charAt(0)); // "Magento 2 store"
      if (!model && !mayModify(words[start - 1])) {
        return 0;
      }
      start--;
    }
    if (start < noun && words[start - 1].equals("to") && Verbs.isBase(words[start])) {
      return start + 1; // "to track inventory"
    }
    boolean verb =
        start == noun && words[start - 1].equals("and") && Verbs.find(words[noun]) != null;
    boolean idiom = start == noun && start > 1 && IDIOMS.contains(EnglishLines.bare(words[noun]));
    boolean joined = start > 1 && words[start - 1].equals("and") && !hasArticle(words, start - 1);
    return noun - start > MOST_MODIFIERS || verb || idiom || joined ? 0 : start;
  }

  /** "schedule and train team": the noun phrase begins behind the verb. */
  private static boolean isSecondVerb(String[] words, int at) {
    Verbs.Known first = Verbs.find(words[0]);
    Verbs.Known known = Verbs.find(words[at]);
    return at > 1
        && words[at - 1].equals("and")
        && first != null
        && known != null
        && known.form() == first.form();
  }

  private static boolean mayModify(String word) {
    Verbs.Known known = Verbs.find(word);
    boolean gerund = known != null && known.form() == Verbs.Form.GERUND;
    boolean sum = word.length() > 1 && "$£€".indexOf(word.charAt(0)) >= 0;
    boolean compound = Character.isDigit(word.charAt(0)) && COMPOUND.matcher(word).matches();
    boolean ordinal = Character.isDigit(word.charAt(0)) && Nouns.isOrdinal(word);
    return (sum || compound || ordinal || Character.isLetter(word.charAt(0)))
        && !NO_ARTICLE.contains(LowerCase.of(word))
        && (!word.endsWith("ly") || RATES.contains(word))
        && !word.endsWith("'s")
        && !word.endsWith("’s")
        && !word.endsWith(",")
        && !AFTER.contains(word)
        && !gerund;
  }

  /** Whether the phrase before "and" has been given an article. */
  private static boolean hasArticle(String[] words, int and) {
    for (int i = and - 1; i >= 1 && i >= and - MOST_MODIFIERS; i--) {
      if (words[i].startsWith("the ") || words[i].startsWith("a ") || words[i].startsWith("an ")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is what there is one of; otherwise "a" or "an" fits. */
  private static boolean needsThe(String[] words, int start, int noun) {
    String word = EnglishLines.bare(words[noun]);
    String next = noun + 1 < words.length ? words[noun + 1] : "";
    boolean group = GROUPS.contains(word) && next.equals("of");
    boolean tool = words[start - 1].equals("using");
    boolean made = tool || MAKING.contains(words[0]) && start < MOST_MODIFIERS;
    return !group && !made && (ONE.contains(LowerCase.of(word)) || isTold(words, noun));
  }

  /** "led the response to an outage": the words behind an event tell which one it is. */
  private static boolean isTold(String[] words, int at) {
    String next = at + 1 < words.length ? words[at + 1] : "";
    return EVENTS.contains(EnglishLines.bare(words[at]))
        && Set.of("of", "to", "from").contains(next);
  }

  private static boolean isBehindAs(String[] words, int at) {
    return words[at - 1].equals("as") || at > 1 && words[at - 2].equals("as");
  }

  /** Adds "the" to the object of the verb if the words after it define it. */
  private static String definite(String phrase) {
    String[] words = phrase.split(" ");
    for (int i = 1; i + 1 < Math.min(4, words.length); i++) {
      String word = words[i];
      boolean plain = word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
      if (!plain
          || word.endsWith("s")
          || word.endsWith("ly")
          || NO_ARTICLE.contains(word)
          || UNCOUNTED.contains(word)
          || Verbs.find(word) != null && i == 1 && Verbs.find(word).often()) {
        return phrase;
      }
      if (AFTER_DEFINITE.contains(LowerCase.of(words[i + 1]))) {
        words[0] += " the";
        return String.join(" ", words);
      }
    }
    return phrase;
  }
}
