package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lines of a German resume as deeds. */
final class GermanDeeds {

  private static final Set<String> WITH_SEIN = GermanLines.LISTS.words("with sein");
  private static final Set<String> NO_PARTICIPLE = GermanLines.LISTS.words("no participle");
  private static final List<String> RESPONSIBLE = GermanLines.LISTS.lines("responsible");

  /** Prefixes of verbs whose participle has no "ge". */
  private static final List<String> WITHOUT_GE =
      List.of("be", "ver", "ent", "er", "zer", "über", "unter", "wieder", "miss", "emp");

  /** Verbs that name work as a noun: "Führen von …". */
  private static final Set<String> INFINITIVES = GermanLines.LISTS.words("work infinitives");

  private static final List<String> ROLES = GermanLines.LISTS.lines("roles");
  private static final Set<String> STRONG = GermanLines.LISTS.words("strong participles");

  private static final List<String> SEPARABLE =
      List.of("vor", "auf", "aus", "ein", "nach", "mit", "an", "ab", "zu");

  private static final Set<String> PAST_OF_HELPERS = Set.of("war", "hatte", "habe", "bin", "wurde");

  private GermanDeeds() {}

  static Optional<Deed> read(String line, boolean current, List<String> spellings) {
    String text = LineEdits.respelled(GermanLines.tidy(line), spellings);
    if (text.startsWith("Ich ") || text.startsWith("ich ")) {
      return firstPerson(line, text.substring(4), current);
    }
    if (!GermanLines.isSound(text, 2)) {
      return Optional.empty();
    }
    String lower = LowerCase.of(text);
    for (String opening : RESPONSIBLE) {
      if (lower.startsWith(opening + " ")) {
        String adjective = opening.substring(0, opening.indexOf(' '));
        String object = responsibility(text.substring(opening.length() + 1));
        return Optional.of(
            act(current, current ? "bin" : "war", "für " + object + " " + adjective, line));
      }
    }
    return done(line, text)
        .or(() -> role(line, text, current))
        .or(() -> scope(line, text, current))
        .or(() -> tasks(line, text, current));
  }

  /** "Terminvergabe und Empfang": tasks without their articles. */
  private static Optional<Deed> tasks(String line, String text, boolean current) {
    String phrase = withoutFragment(text);
    boolean done = isParticiple(phrase.substring(phrase.lastIndexOf(' ') + 1));
    return GermanTasks.in(done ? "" : phrase)
        .map(
            tasks -> {
              boolean many = tasks.size() > 1 || GermanTasks.isPlural(tasks.get(0));
              String verb =
                  many ? "gehör" + (current ? "en" : "ten") : "gehört" + (current ? "" : "e");
              String both = String.join(" und ", tasks);
              return new Deed(Kind.SCOPE, current, verb, both, line);
            });
  }

  private static String responsibility(String object) {
    return GermanNouns.isAction(object.split(" ", 2)[0]) ? "die " + object : object;
  }

  private static Optional<Deed> firstPerson(String line, String text, boolean current) {
    String[] words = text.split(" ", 2);
    boolean past = words[0].endsWith("te") || PAST_OF_HELPERS.contains(words[0]);
    boolean right = current || past;
    boolean verb = words[0].endsWith("e") || PAST_OF_HELPERS.contains(words[0]);
    boolean one =
        words.length > 1 && GermanLines.isSound(words[1], 1) && !words[1].contains(" ich ");
    return right && verb && one
        ? Optional.of(act(!past, words[0], words[1], line))
        : Optional.empty();
  }

  /** Reads "Wartungspläne erstellt", with a participle at the end. */
  private static Optional<Deed> done(String line, String text) {
    text = firstClause(text);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean list = text.contains(", ") && !text.contains(" und ");
    if (list || !isParticiple(last) || WITH_SEIN.contains(last)) {
      return Optional.empty();
    }
    String object = GermanNouns.withArticle(text, last);
    return object == null ? Optional.empty() : Optional.of(act(false, "habe", object, line));
  }

  /**
   * "Ablage eingeführt und Laufzeit verkürzt" without the second clause, which needs an article.
   */
  private static String firstClause(String text) {
    for (int and = text.indexOf(" und "); and > 0; and = text.indexOf(" und ", and + 1)) {
      String before = text.substring(0, and);
      boolean noun = Character.isUpperCase(text.charAt(and + " und ".length()));
      if (noun && isParticiple(before.substring(before.lastIndexOf(' ') + 1))) {
        return before;
      }
    }
    return text;
  }

  static boolean isParticiple(String word) {
    boolean ends = word.endsWith("t") || word.endsWith("en");
    if (!ends
        || word.length() < 5
        || !Character.isLowerCase(word.charAt(0))
        || NO_PARTICIPLE.contains(word)) {
      return false;
    }
    int ge = word.indexOf("ge");
    boolean withGe = ge >= 0 && ge <= 9 && word.length() - ge > 4;
    boolean without =
        WITHOUT_GE.stream().anyMatch(withoutPrefix(word)::startsWith) && word.endsWith("t");
    return withGe || without || word.endsWith("iert") || STRONG.contains(word);
  }

  /** "vorbereitet" is "bereitet" behind a prefix. */
  private static String withoutPrefix(String word) {
    return SEPARABLE.stream()
        .filter(word::startsWith)
        .map(prefix -> word.substring(prefix.length()))
        .findFirst()
        .orElse(word);
  }

  /**
   * "Einführung eines Berichts, Abschluss 3 Tage schneller" without what hangs behind the comma.
   */
  private static String withoutFragment(String text) {
    int comma = text.indexOf(", ");
    boolean list = comma > 0 && text.indexOf(" und ", comma) > 0;
    return comma > 0 && !list ? text.substring(0, comma) : text;
  }

  /** "Ansprechpartnerin für Wirtschaftsprüfer" says what somebody is. */
  private static Optional<Deed> role(String line, String text, boolean current) {
    String first = text.split(" ", 2)[0];
    boolean role = ROLES.stream().anyMatch(first::startsWith) && text.startsWith(first + " für ");
    return role ? Optional.of(act(current, current ? "bin" : "war", text, line)) : Optional.empty();
  }

  /** Reads "Betreuung von zwölf Patienten" or "Planung und Durchführung von …". */
  private static Optional<Deed> scope(String line, String text, boolean current) {
    String phrase = workPhrase(withoutFragment(text));
    if (phrase == null) {
      return Optional.empty();
    }
    boolean two = phrase.indexOf(" und die ") > 0 || text.split(" ")[1].equals("und");
    String verb = (two ? "gehören" : "gehört") + (current ? "" : two ? "" : "e");
    verb = two && !current ? "gehörten" : verb;
    return Optional.of(new Deed(Kind.SCOPE, current, verb, phrase, line));
  }

  /** Returns a phrase about work with its article; null if its first noun is not an activity. */
  static String workPhrase(String text) {
    String[] words = text.split(" ");
    boolean two = words.length > 3 && words[1].equals("und") && GermanNouns.isAction(words[2]);
    int next = two ? 3 : 1;
    boolean adjective = Prose.countWords(text) > 1 && GermanLines.isAdjective(words[0], words[1]);
    boolean infinitive = words.length > 2 && INFINITIVES.contains(LowerCase.of(words[0]));
    if (infinitive && words[1].equals("von")) {
      return "das " + text;
    }
    if (adjective || words.length <= next || !GermanNouns.isAction(words[0])) {
      return null;
    }
    boolean continues =
        Set.of(
                "von", "der", "des", "für", "in", "im", "bei", "an", "am", "mit", "zu", "unserer",
                "unseres", "einer", "eines", "ihrer", "aller", "neuer")
            .contains(words[next]);
    return continues && !isParticiple(words[words.length - 1]) ? "die " + text : null;
  }

  private static Deed act(boolean present, String verb, String rest, String line) {
    return new Deed(Kind.ACT, present, verb, rest, line);
  }
}
