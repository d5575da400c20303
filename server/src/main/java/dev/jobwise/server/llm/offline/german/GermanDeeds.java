package dev.jobwise.server.llm.offline.german;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of a German resume as deeds. */
final class GermanDeeds {

  private static final Set<String> WITH_SEIN = GermanLines.LISTS.words("with sein");
  private static final List<String> RESPONSIBLE = GermanLines.LISTS.lines("responsible");

  /** Verbs that name work as a noun: "Führen von …". */
  private static final Set<String> INFINITIVES = GermanLines.LISTS.words("work infinitives");

  private static final List<String> ROLES = GermanLines.LISTS.lines("roles");

  private static final Pattern FREE =
      Pattern.compile("(\\d{1,2}) Jahre (?:lang )?(\\p{Ll}{3,20}frei)");
  private static final Set<String> PAST_OF_HELPERS = Set.of("war", "hatte", "habe", "bin", "wurde");

  private GermanDeeds() {}

  static Optional<Deed> read(String line, boolean current, List<String> spellings) {
    String text = LineEdits.respelled(GermanLines.tidy(line), spellings);
    if (text.startsWith("Ich ") || text.startsWith("ich ")) {
      return firstPerson(line, text.substring(4), current);
    }
    if (!text.contains(" ")) {
      return GermanLines.isSound(text, 1) ? tasks(line, text, current) : Optional.empty();
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
        .or(() -> finite(line, text, current))
        .or(() -> standing(line, text, current))
        .or(() -> role(line, text, current))
        .or(() -> verbal(line, text, current))
        .or(() -> scope(line, text, current))
        .or(() -> tasks(line, text, current));
  }

  /** "Prüfte Rechnungen", "stellt Belege aus": a finite verb without its subject. */
  private static Optional<Deed> finite(String line, String text, boolean current) {
    String[] words = text.split(" ", 4);
    if (words.length > 1 && GermanNouns.isAction(GermanLines.bare(words[1]))) {
      return Optional.empty(); // "Strukturierte Einarbeitung"
    }
    if (FirstPersonLines.begins(text)) {
      return FirstPersonLines.read(line, text).filter(deed -> current);
    }
    boolean two = words.length == 4 && words[1].equals("und");
    Optional<String> second = two ? GermanVerbs.participle(words[2]) : Optional.empty();
    Optional<String> past = GermanVerbs.participle(words[0]);
    if (past.isPresent() && (!two || second.isPresent())) {
      String object = two ? words[3] : text.substring(words[0].length() + 1);
      String both = past.get() + second.map(it -> " und " + it).orElse("");
      return perfect(line, object, both);
    }
    Optional<String> first = current ? GermanVerbs.firstPerson(words[0]) : Optional.empty();
    String object = text.substring(words[0].length()).strip();
    String accusative = first.isEmpty() || two ? null : GermanNouns.withArticle(object, words[0]);
    return Optional.ofNullable(accusative).map(it -> act(true, first.get(), it, line));
  }

  private static Optional<Deed> perfect(String line, String object, String participle) {
    String last = object.substring(object.lastIndexOf(' ') + 1);
    boolean parted = GermanVerbs.isPrefix(last) && object.contains(" ");
    String rest = parted ? object.substring(0, object.length() - last.length() - 1) : object;
    String form = (parted ? last : "") + participle;
    String accusative = GermanNouns.withArticle(rest, form);
    return WITH_SEIN.contains(form) || accusative == null
        ? Optional.empty()
        : Optional.of(act(false, "habe", accusative + " " + form, line));
  }

  /** "5 Jahre unfallfrei" */
  private static Optional<Deed> standing(String line, String text, boolean current) {
    Matcher free = FREE.matcher(text);
    return current && free.matches()
        ? Optional.of(act(true, "bin", "seit " + free.group(1) + " Jahren " + free.group(2), line))
        : Optional.empty();
  }

  /** "Betreuung von Kunden" as what somebody does: "betreue Kunden". */
  private static Optional<Deed> verbal(String line, String text, boolean current) {
    Optional<VerbalNouns.Clause> clause = VerbalNouns.read(withoutFragment(text), current);
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    VerbalNouns.Clause read = clause.get();
    if (current) {
      return Optional.of(act(true, read.stem() + "e", read.rest(), line));
    }
    return GermanVerbs.participleOf(read.stem())
        .map(form -> act(false, "habe", read.object() + " " + read.prefix() + form, line));
  }

  /** "Terminvergabe und Empfang": tasks without their articles. */
  private static Optional<Deed> tasks(String line, String text, boolean current) {
    String phrase = withoutFragment(text);
    boolean done = GermanVerbs.isParticiple(phrase.substring(phrase.lastIndexOf(' ') + 1));
    return GermanTasks.in(done ? "" : phrase)
        .map(
            tasks -> {
              boolean many = GermanTasks.areMany(tasks);
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
    if (list || !GermanVerbs.isParticiple(last) || WITH_SEIN.contains(last)) {
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
      if (noun && GermanVerbs.isParticiple(before.substring(before.lastIndexOf(' ') + 1))) {
        return before;
      }
    }
    return text;
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
    boolean pair = words.length > 4 && words[1].equals("und") && words[3].equals("von");
    boolean infinitives = pair && isInfinitive(words[0]) && isInfinitive(words[2]);
    if (infinitive && words[1].equals("von") || infinitives) {
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
    return continues && !GermanVerbs.isParticiple(words[words.length - 1]) ? "die " + text : null;
  }

  /** "Rüsten", but not "Messungen" */
  private static boolean isInfinitive(String word) {
    boolean plural = GermanNouns.isAction(word.replaceFirst("e[nr]$", ""));
    return Character.isUpperCase(word.charAt(0)) && word.endsWith("en") && !plural;
  }

  private static Deed act(boolean present, String verb, String rest, String line) {
    return new Deed(Kind.ACT, present, verb, rest, line);
  }
}
