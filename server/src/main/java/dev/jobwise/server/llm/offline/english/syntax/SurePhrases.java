package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a phrase, read noun phrase by noun phrase as far as each is surely whole. */
final class SurePhrases {

  private static final Set<String> DETERMINERS = EnglishLines.LISTS.words("determiners");
  private static final Set<String> BARE =
      EnglishLines.LISTS.words("bare behind a preposition", "no article behind a preposition");
  private static final Set<String> NO_OBJECT = EnglishLines.LISTS.words("objects not needed");
  private static final Pattern COMPOUND = Pattern.compile("\\d{1,4}[-/]\\p{L}++.*+");
  private static final Set<String> BEGINS =
      Set.of("a", "an", "the", "my", "their", "our", "each", "every", "this", "last");
  private static final Set<String> TIMES = Set.of("last", "next");
  private static final Set<String> PARTICLES = EnglishLines.LISTS.words("particles");
  static final Set<String> RELATIVE = Set.of("who", "which", "that", "where", "when", "while");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "my", "our", "your", "his", "their", "its", "every");
  private static final Set<String> COPULAS = Set.of("am", "was", "have");
  private static final Set<String> ADVERBS = EnglishLines.LISTS.words("adverbs");
  private static final Set<String> MAY_COUNT = EnglishLines.LISTS.words("numbered");

  final String[] words;
  private final Form form;
  private final boolean spoken;
  private int gap;

  SurePhrases(String phrase, boolean spoken) {
    this.words = phrase.split(" ");
    this.spoken = spoken;
    this.form = form(lower(0));
  }

  /** Returns the form of a verb at the head; the past also for an unknown one. */
  private static Form form(String word) {
    Known known = Verbs.find(word);
    return known != null ? known.form() : word.endsWith("ed") ? Form.PAST : null;
  }

  /** Returns where the last sure noun phrase ends, of the words before a limit. */
  int end(int limit) {
    int sure = afterCopula();
    int start = sure;
    boolean determined = false;
    boolean named = words.length == 1 && form == Form.GERUND; // "grouting"
    boolean verbLast = !named && form != null && Verbs.find(lower(0)) != null;
    int at = start;
    while (at < limit) {
      String word = lower(at);
      if (!EnglishLines.isWritten(words[at])) {
        return sure;
      }
      boolean verb = at > 0 && isVerbAt(at);
      boolean clause = at > 0 && RELATIVE.contains(lower(at - 1)) && NounPhrases.isFinite(word);
      if (verb || clause || isSkipped(word) && !modifies(at, limit) || isParticiple(at, limit)) {
        verbLast = verb;
        determined &= !verb;
        start = ++at;
        boolean ends = at == limit || isComma(at - 1);
        sure = !verb && ends && (!Nouns.goesOn(word) || PARTICLES.contains(word)) ? at : sure;
        continue;
      }
      int end = phraseEnd(at, limit);
      boolean told = determined(at, determined);
      boolean alone = end - at == 1 && ARTICLES.contains(word);
      boolean wrong =
          word.equals("a") && !alone && Prose.withArticle(lower(at + 1)).startsWith("an ");
      boolean bare = !told && !isWhole(at, end);
      if (alone || wrong || hidesVerb(at, end) || bare) {
        gap = bare ? at : 0;
        return sure;
      }
      for (int i = at; i < end; i++) {
        if (!EnglishLines.isWritten(words[i])) {
          return sure;
        }
      }
      determined = told;
      verbLast = false;
      sure = end;
      start = end;
      at = end;
    }
    Known last = verbLast ? Verbs.find(lower(limit - 1)) : null;
    boolean lacksObject = last != null && !NO_OBJECT.contains(last.base());
    return lacksObject ? Math.min(sure, limit - 1) : start == sure ? limit : sure;
  }

  /** Returns where the noun phrase begins that is not whole; 0 for none. */
  int gap() {
    return gap;
  }

  /** Returns where the first noun phrase may begin: behind the verb, or "am responsible". */
  private int afterCopula() {
    if (!COPULAS.contains(lower(0))) {
      return form == null && !spoken ? 0 : 1;
    }
    boolean adjective = words.length > 2 && Nouns.goesOn(lower(2)) && !isDetermined(1);
    return adjective ? 2 : 1;
  }

  private boolean determined(int at, boolean before) {
    return isDetermined(at) && !isNumber(at) || before && follows(at);
  }

  private boolean follows(int at) {
    return at > 0 && (Nouns.isJoint(words[at - 1]) || isComma(at - 1));
  }

  boolean isComma(int at) {
    return words[at].endsWith(",");
  }

  String lower(int at) {
    return LowerCase.of(EnglishLines.bare(words[at]));
  }

  boolean isVerbAt(int at) {
    Known known = Verbs.find(lower(at));
    String before = lower(at - 1);
    boolean infinitive = before.equals("to") && known != null && known.form() == Form.BASE;
    boolean unknown = known == null && form == Form.PAST && lower(at).endsWith("ed");
    boolean listed = follows(at) && (unknown || known != null && known.form() == form);
    boolean object =
        at + 1 < words.length && (!isComma(at) || form(lower(at + 1)) == form && form != null);
    boolean adverb =
        at > 1
            && before.endsWith("ly")
            && !NounPhrases.isRate(before)
            && known != null
            && known.form() == form;
    return infinitive || (listed || adverb) && (form == Form.PAST || known.often() || object);
  }

  private static boolean isSkipped(String word) {
    return Nouns.goesOn(word) && !DETERMINERS.contains(word) && !Nouns.isNumber(word)
        || word.endsWith("ly") && word.length() > 4
        || word.equals("also");
  }

  /** "plan weekly staff rotas": it belongs to the noun behind it. */
  private boolean modifies(int at, int limit) {
    boolean rate = NounPhrases.isRate(lower(at)) && at + 1 < limit && !isComma(at);
    return rate && !Nouns.goesOn(lower(at + 1)) && !isDetermined(at + 1);
  }

  static boolean isAdverb(String word) {
    return word.endsWith("ly") || ADVERBS.contains(word);
  }

  /** Returns where the noun phrase that begins here ends. */
  int phraseEnd(int from, int limit) {
    int end = from + 1;
    while (end < limit
        && !isComma(end - 1)
        && !Nouns.goesOn(lower(end))
        && (!BEGINS.contains(lower(end)) || ARTICLES.contains(lower(end - 1)))
        && !isParticiple(end, limit)) {
      end++;
    }
    return end;
  }

  /** "reporting introduced in 2022", "a team taking 900 calls": it tells of the noun before it. */
  private boolean isParticiple(int at, int limit) {
    Known known = at < 1 || at + 1 >= limit || isComma(at) ? null : Verbs.find(lower(at));
    boolean past =
        known != null
            && known.form() == Form.PAST
            && (Nouns.goesOn(lower(at + 1)) || isNumber(at + 1));
    boolean gerund = known != null && known.form() == Form.GERUND && isDetermined(at + 1);
    return past || gerund && !Nouns.goesOn(lower(at - 1));
  }

  private boolean isDetermined(int at) {
    String word = lower(at);
    return DETERMINERS.contains(word) || isNumber(at);
  }

  boolean isNumber(int at) {
    String word = words[at];
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    return Nouns.isNumber(lower(at))
        || Character.isDigit(first) && !Nouns.isOrdinal(word) && !COMPOUND.matcher(word).matches()
        || "$£€".indexOf(first) >= 0 && word.length() > 1;
  }

  /** Whether a noun phrase needs nothing before it. */
  private boolean isWhole(int from, int limit) {
    int end = limit;
    while (end - from > 1 && isAdverb(lower(end - 1))) {
      end--;
    }
    String head = lower(end - 1);
    if (isNumber(from)) {
      boolean share = words[from].endsWith("%") && Nouns.isMass(head);
      return end - from == 1
          || share
          || Nouns.isPlural(head)
          || Nouns.isName(words[end - 1])
          || sharesHead(end);
    }
    if (end - from > 1
        && !head.isEmpty()
        && Character.isDigit(head.charAt(0))
        && !Nouns.isName(words[from])) {
      return Nouns.takesNumber(lower(end - 2)); // "grade 4" but not "rate 85%"
    }
    boolean countable = Nouns.isListed(head);
    boolean fixed =
        from > 0 && end - from == 1 && BARE.contains(head) && isSkipped(lower(from - 1));
    boolean gerund = isGerund(from) && end - from > 1;
    boolean ordinal = Nouns.isOrdinal(words[from]);
    boolean rate = from > 0 && lower(from - 1).equals("per");
    boolean time = end - from == 2 && TIMES.contains(lower(from)); // "last winter"
    return Nouns.isPlural(head)
        || fixed
        || rate
        || time
        || from > 0 && isTitle(from, head)
        || ordinal
        || Nouns.isName(words[end - 1]) && !countable
        || !countable && Nouns.isMass(head)
        || end - from == 1 && !People.isPerson(head) && (sharesHead(end) || isField(end))
        || gerund && (Nouns.isPlural(head) || isDetermined(from + 1));
  }

  /** "strep and flu tests": the noun without an article behind "and" is that of both. */
  private boolean sharesHead(int end) {
    int at = end;
    while (at < words.length
        && isComma(at - 1)
        && (at + 1 == words.length || isComma(at) || Nouns.isJoint(words[at + 1]))) {
      at++;
    }
    if (at + 2 >= words.length || !Nouns.isJoint(words[at])) {
      return false;
    }
    int last = phraseEnd(at + 1, words.length);
    return last - at > 2 && !Nouns.isCountable(lower(last - 1)) && !isVerbAt(at + 1);
  }

  /** "with product and marketing": two fields of work. */
  private boolean isField(int end) {
    return end + 2 == words.length
        && words[end].equals("and")
        && !Nouns.isListed(lower(end + 1))
        && Nouns.isMass(lower(end + 1));
  }

  /** "promoted to team leader", "took over as coordinator": a title needs no article. */
  private boolean isTitle(int from, String head) {
    boolean letters = !head.isEmpty() && head.chars().allMatch(Character::isLetter);
    boolean named = letters && (People.isPersonTitle(head) || NounPhrases.isRole(head));
    String before = lower(from - 1);
    return named && (before.equals("as") || before.equals("to") && words[0].equals("was"));
  }

  /** "store recovery setting displays": a gerund may begin another phrase. */
  private boolean hidesVerb(int from, int end) {
    boolean bare = !isDetermined(from) && Nouns.isPlural(lower(end - 1));
    int last = lower(end - 1).equals("times") ? from + 1 : end;
    IntStream inner = IntStream.range(from + 1, last);
    return inner.anyMatch(i -> isStray(i))
        || bare && IntStream.range(from + 2, end - 1).anyMatch(this::isGerund);
  }

  private boolean isGerund(int at) {
    Known known = Verbs.find(lower(at));
    return known != null && known.form() == Form.GERUND;
  }

  /** "conference 900 delegates": a figure that nothing joins to the noun before it. */
  private boolean isStray(int at) {
    boolean counts = Character.isDigit(words[at].charAt(0)) && isNumber(at);
    String before = lower(at - 1);
    return counts && !Nouns.isName(words[at - 1]) && !MAY_COUNT.contains(before);
  }
}
