package dev.jobwise.server.llm.offline.english.syntax;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs of resumes and their forms. */
public final class Verbs {

  /** The form of a verb. */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    GERUND
  }

  /**
   * A word that is a form of a known verb.
   *
   * @param often false for words that are nouns just as often, such as "support"
   */
  public record Known(Form form, String base, String past, String gerund, boolean often) {}

  private static final Map<String, Known> FORMS = load();

  /** Words that show that an ambiguous word before them is a verb: "support the team". */
  private static final Set<String> OBJECT_STARTS =
      Set.of(
          ("a all an and any approximately around at both by children clients complex customers daily"
                  + " each every financial for from guests her his internal members parents pupils residents in into key large local monthly"
                  + " more multiple my new of on our out over patients people several some students"
                  + " that the their kids users visitors them these this those to two three up weekly with within")
              .split(" "));

  private static final Set<String> GROUPS = Set.of("team", "crew", "class", "group", "department");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "for", "from", "into", "with", "within", "around", "out", "over");

  /** Verbs, also used as nouns, that often stand before a preposition: "work with …". */
  private static final Set<String> BEFORE_PREPOSITION =
      EnglishLines.LISTS.words("verbs before a preposition");

  /** Verbs, also used as nouns, that are verbs if they begin a line of some words. */
  private static final Set<String> AT_HEAD =
      EnglishLines.LISTS.words("verbs rather than nouns at the head");

  private static final Set<String> NOUNS =
      EnglishLines.LISTS.words("nouns rather than verbs at the head");
  private static final Set<String> COMPOUNDS =
      Set.copyOf(EnglishLines.LISTS.lines("compounds at the head"));
  private static final int LEAST_ADJECTIVE = 5;
  private static final List<String> ADJECTIVES =
      List.of("al", "ic", "ive", "ous", "ful", "less", "able", "ible");
  private static final Set<String> AS_ADJECTIVES =
      EnglishLines.LISTS.words("nouns that end as adjectives");
  private static final Set<String> MULTIPLE = Set.of("double", "triple");

  private Verbs() {}

  /** Returns the verb that a word is a form of, in any letter case; or null. */
  public static Known find(String word) {
    return FORMS.get(LowerCase.of(word));
  }

  /**
   * Returns the verb at the start of a phrase; null if the first word may be a noun: "Support
   * tickets", "Lead engineer".
   */
  public static Known atHead(String phrase) {
    String[] words = phrase.split("\\s+", 3);
    String first = trimmed(words[0]);
    Known known = find(first);
    if (known == null || words.length < 2 || words[0].endsWith(":")) {
      return null; // "Planning: rosters for 12 nurses" has a label
    }
    boolean listed = words[0].endsWith(",");
    String next = LowerCase.of(trimmed(words[1]));
    if (known.form() == Form.PAST || known.form() == Form.GERUND) {
      return known.form() == Form.GERUND && next.equals("of") ? null : known;
    }
    if (known.often()) {
      boolean noun = next.equals("of") || COMPOUNDS.contains(LowerCase.of(first + " " + next));
      return noun ? null : known;
    }
    if (next.equals("and") || next.equals("or") || next.equals("&")) {
      return words.length > 2 && isVerbPhrase(words[2]) ? known : null;
    }
    if (NOUNS.contains(known.base()) && !isObjectStart(next)) {
      return null; // "Code team"
    }
    if (isVerbBehindAnd(phrase)) {
      return known; // "Track progress and report to parents"
    }
    if (MULTIPLE.contains(LowerCase.of(first))) {
      return null; // "double up calls"
    }
    boolean role = People.isPersonTitle(next) && !EnglishLines.isAbstract(next);
    if (role && known.base().equals("lead")) {
      return null; // "Lead welder"
    }
    if (AT_HEAD.contains(known.base())
        && !EnglishLines.isAbstract(next)
        && !PREPOSITIONS.contains(next)) {
      return known;
    }
    boolean preposition = PREPOSITIONS.contains(next) && !BEFORE_PREPOSITION.contains(known.base());
    return takesObject(next, listed) && !preposition && !next.equals("of") ? known : null;
  }

  /** Whether a verb in its base form and what it takes stand behind "and". */
  private static boolean isVerbBehindAnd(String phrase) {
    int and = phrase.indexOf(" and ");
    String[] words =
        and < 0 ? new String[0] : phrase.substring(and + " and ".length()).split(" ", 3);
    Known second = words.length < 3 ? null : find(words[0]);
    String next = second == null ? "" : LowerCase.of(words[1]);
    return second != null
        && second.form() == Form.BASE
        && (isObjectStart(next) && !PREPOSITIONS.contains(next) || next.equals("to"));
  }

  /** Whether the words after "and" are a verb and its object: "file and copy the papers". */
  private static boolean isVerbPhrase(String rest) {
    String[] words = rest.split(" ", 3);
    Known second = find(trimmed(words[0]));
    return second != null
        && (second.form() == Form.PAST
            || second.often()
            || words.length > 1 && takesObject(LowerCase.of(trimmed(words[1])), false));
  }

  /** Whether a word can begin the object of the verb before it. */
  public static boolean startsObject(String word) {
    return takesObject(LowerCase.of(trimmed(word)), false);
  }

  /** Whether a word certainly begins an object: an article, a number, a pronoun. */
  public static boolean isObjectStart(String word) {
    return OBJECT_STARTS.contains(word);
  }

  private static boolean takesObject(String next, boolean listed) {
    if (next.isEmpty()) {
      return false;
    }
    Known verb = find(next);
    return OBJECT_STARTS.contains(next)
        || GROUPS.contains(next)
        || Character.isDigit(next.charAt(0))
        || listed && verb != null
        || next.endsWith("s") && List.of("ss", "us", "is").stream().noneMatch(next::endsWith)
        || next.endsWith("men")
        || isAdjective(next)
        || next.endsWith("ly");
  }

  /** "Call critical patients": before an adjective, what may be a noun is a verb. */
  private static boolean isAdjective(String word) {
    return word.length() > LEAST_ADJECTIVE
        && ADJECTIVES.stream().anyMatch(word::endsWith)
        && !AS_ADJECTIVES.contains(word)
        && !Nouns.isListed(word);
  }

  private static String trimmed(String word) {
    return word.endsWith(",") || word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
  }

  private static Map<String, Known> load() {
    Map<String, Known> forms = new HashMap<>();
    ResourceLines.of(Verbs.class, "verbs.txt").forEach(line -> add(forms, line.strip().split(" ")));
    return Map.copyOf(forms);
  }

  private static void add(Map<String, Known> forms, String[] entry) {
    boolean often = !entry[0].endsWith("*");
    String base = often ? entry[0] : entry[0].substring(0, entry[0].length() - 1);
    String past = entry.length == 3 ? entry[1] : regularPast(base);
    String gerund = entry.length == 3 ? entry[2] : regularGerund(base);
    forms.put(third(base), new Known(Form.THIRD, base, past, gerund, often));
    forms.put(gerund, new Known(Form.GERUND, base, past, gerund, often));
    forms.put(past, new Known(Form.PAST, base, past, gerund, often));
    // If past and base are the same word ("cut", "set"), the past is the safer reading.
    forms.putIfAbsent(base, new Known(Form.BASE, base, past, gerund, often));
  }

  private static String regularPast(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String regularGerund(String base) {
    boolean silentE = base.endsWith("e") && !base.endsWith("ee");
    return (silentE ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static String third(String base) {
    if (endsConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
    return base + (hissing ? "es" : "s");
  }

  private static boolean endsConsonantY(String base) {
    return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
