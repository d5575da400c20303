package dev.jobwise.server.llm.offline.english.deed;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.syntax.Articles;
import dev.jobwise.server.llm.offline.english.syntax.Conjugation;
import dev.jobwise.server.llm.offline.english.syntax.Helping;
import dev.jobwise.server.llm.offline.english.syntax.Nominal;
import dev.jobwise.server.llm.offline.english.syntax.NounPhrases;
import dev.jobwise.server.llm.offline.english.syntax.Nouns;
import dev.jobwise.server.llm.offline.english.syntax.People;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Known;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One clause of a line of an English resume, read as a deed. */
final class DeedClause {

  static final List<String> RESPONSIBLE = EnglishLines.LISTS.lines("responsible");
  private static final List<String> DUTIES = EnglishLines.LISTS.lines("duties");
  private static final List<String> HELPED = EnglishLines.LISTS.lines("helped");
  private static final Set<String> PASSIVE = EnglishLines.LISTS.words("passive");
  private static final Set<String> TAUGHT = EnglishLines.LISTS.words("taught");
  private static final Set<String> TAUGHT_BEFORE = EnglishLines.LISTS.words("taught before");
  private static final Set<String> NO_OBJECTS = EnglishLines.LISTS.words("behind a noun phrase");
  private static final Set<String> ADJECTIVES = EnglishLines.LISTS.words("adjectives");
  private static final Set<String> AUXILIARIES = EnglishLines.LISTS.words("no verbs of work");

  private static final int LEAST_PAST = 4;

  private final String source;
  private final boolean current;
  private final String text;

  DeedClause(String source, boolean current, String text) {
    this.source = source;
    this.current = current;
    this.text = text;
  }

  /** Returns the deed; null if the clause is none for sure. */
  Deed deed() {
    int infinitive = Helping.opening(text);
    if (infinitive > 0) {
      return ofHelp(infinitive);
    }
    if (isClause()) {
      String verb = LowerCase.of(text.split(" ", 2)[0]);
      Known known = Verbs.find(verb);
      boolean past = known == null ? verb.endsWith("ed") : known.form() == Form.PAST;
      boolean wrong = !past && !current || known != null && known.form() == Form.GERUND;
      return wrong ? null : act(!past, Articles.added(Prose.lowered(text)));
    }
    String rest = EnglishLines.after(text, RESPONSIBLE);
    if (rest != null) {
      Known head = Verbs.atHead(rest);
      boolean modifies = rest.contains(" duties") || rest.contains(" tasks"); // "opening duties"
      if (head != null && head.form() == Form.GERUND && !modifies) {
        return new DeedClause(source, current, rest).ofGerund();
      }
      String opening = text.substring(0, text.length() - rest.length());
      String duty = LowerCase.of(opening) + Prose.lowered(rest);
      return act(current, Articles.added((current ? "am " : "was ") + duty));
    }
    rest = EnglishLines.after(text, DUTIES);
    if (rest != null) {
      return scope(rest);
    }
    Optional<String> outcome = Figures.moved(text);
    if (outcome.isPresent()) {
      return act(false, outcome.get());
    }
    rest = EnglishLines.after(text, HELPED);
    if (rest != null && Verbs.atHead(text) == null) {
      return null;
    }
    return ofVerb();
  }

  /** "Helped install boilers": both verbs are told, and what was done is not called one's own. */
  private Deed ofHelp(int infinitive) {
    boolean habit = !LowerCase.of(text).startsWith("helped ") || Conjugation.isHabit(text);
    String helped = text.substring(text.indexOf(' '), infinitive);
    String done = Articles.added(text.substring(infinitive));
    return act(current && habit, (current && habit ? "help" : "helped") + helped + done);
  }

  private Deed ofVerb() {
    String[] words = text.split(" ", 3);
    String first = LowerCase.of(words[0]);
    if ((first.endsWith("ly") || first.equals("never"))
        && words.length > 2
        && !NounPhrases.isRate(first) // "weekly stock checks"
        && Verbs.atHead(text.substring(first.length() + 1)) != null) {
      String verb = text.substring(first.length() + 1);
      Deed deed = new DeedClause(source, current, verb).ofVerb();
      return deed == null || deed.kind() != Kind.ACT
          ? null
          : first.equals("never") && current && !deed.present()
              ? act(true, "have never " + Conjugation.participle(deed.rest()))
              : act(deed.present(), first + " " + deed.rest());
    }
    String next = LowerCase.of(words[1]);
    boolean name = Character.isUpperCase(words[1].charAt(0));
    if (PASSIVE.contains(first) && (name || first.equals("awarded") || TAUGHT_BEFORE.contains(next))
        || TAUGHT.contains(first) && TAUGHT_BEFORE.contains(next)) {
      return act(false, "was " + Prose.lowered(text));
    }
    Optional<String> role = NounPhrases.role(text, current);
    if (role.isPresent()) {
      return act(role.get().startsWith("am "), role.get());
    }
    Deed verbal =
        Nominal.of(text, current && !NounPhrases.isOnce(text))
            .map(Articles::added)
            .map(phrase -> act(Verbs.isBase(phrase.split(" ", 2)[0]), phrase))
            .orElse(null);
    Known known = verbal == null ? Verbs.atHead(text) : null;
    if (verbal != null
        || isLikelyNoun(known, next) && !isSpoken() && !Conjugation.listsVerbs(text, Form.BASE)) {
      return verbal != null || !Nouns.isKnownMass(first) ? verbal : ofNoun();
    }
    if (known == null) {
      return first.endsWith("ed")
              && first.length() > LEAST_PAST
              && !ADJECTIVES.contains(first)
              && Verbs.startsObject(next)
          ? ofPast()
          : ofNoun();
    }
    return switch (known.form()) {
      case PAST -> ofPast();
      case BASE -> current ? consistent(Form.BASE, true, text) : changed(Form.BASE, Form.PAST);
      case THIRD ->
          Nouns.goesOn(next) ? ofNoun() : changed(Form.THIRD, current ? Form.BASE : Form.PAST);
      case GERUND -> ofGerund();
    };
  }

  /** "I let flats": what stands behind "I" is a verb, also an unknown one. */
  private boolean isClause() {
    String[] words = text.split(" ", 2);
    String first = LowerCase.of(words[0]);
    return words.length > 1
        && source.startsWith("I " + words[0] + " ")
        && Verbs.atHead(text) == null
        && first.equals(words[0])
        && !first.endsWith("ly")
        && !first.endsWith("ing")
        && !AUXILIARIES.contains(first)
        && first.chars().allMatch(Character::isLetter);
  }

  /** "I clean rooms" begins with no noun. */
  private boolean isSpoken() {
    return source.startsWith("I ") || source.startsWith("i ");
  }

  /** Whether a word that is often a noun is one, because a bare plural follows: "Stock counts". */
  private static boolean isLikelyNoun(Known known, String next) {
    return known != null
        && known.form() == Form.BASE
        && !known.often()
        && next.endsWith("s")
        && !next.endsWith("ss")
        && !People.isPerson(next.substring(0, next.length() - 1))
        && !Verbs.isObjectStart(next);
  }

  private Deed ofPast() {
    Deed habit = current && Conjugation.isHabit(text) ? changed(Form.PAST, Form.BASE) : null;
    return habit != null ? habit : consistent(Form.PAST, false, text);
  }

  private Deed ofGerund() {
    String[] words = text.split(" ");
    if (Nominal.isCompound(text)) {
      return null; // "Closing checklist"
    }
    if (words.length > 2 && (words[1].equals("and") || words[1].equals("or"))) {
      Known second = Verbs.find(EnglishLines.bare(words[2]));
      boolean objects =
          words.length > 3
              && !words[3].startsWith("(")
              && !NO_OBJECTS.contains(LowerCase.of(words[3]));
      if (second == null || second.form() != Form.GERUND || !objects) {
        return scope(text);
      }
    }
    if (NounPhrases.namesPerson(text)) {
      return NounPhrases.role(text, current)
          .map(role -> act(role.startsWith("am "), role))
          .orElse(null);
    }
    Deed changed = changed(Form.GERUND, current ? Form.BASE : Form.PAST);
    return changed != null ? changed : scope(text);
  }

  /** Changes the verbs of the line to another form; null if it is unclear which words are verbs. */
  private Deed changed(Form from, Form to) {
    String converted = Conjugation.convert(text, from, to);
    return converted.equals(text) ? null : consistent(to, to == Form.BASE, converted);
  }

  /**
   * Makes a deed; null if a later verb has another form than the first: "managed the shop and train
   * staff".
   */
  private Deed consistent(Form form, boolean present, String phrase) {
    String[] words = phrase.split(" ");
    boolean gerundBefore = false;
    for (int i = 1; i < words.length; i++) {
      Known known = Verbs.find(EnglishLines.bare(words[i]));
      boolean joined =
          words[i - 1].equals("and") || words[i - 1].equals("&") || words[i - 1].equals("or");
      if (known != null && joined && known.form() != form && isVerb(known, words, i)) {
        boolean list = known.form() == Form.GERUND && gerundBefore;
        boolean sameWord = known.past().equals(known.base());
        if (!list && !sameWord) {
          return null;
        }
      }
      gerundBefore |= words[i].endsWith("ing") || words[i].endsWith("ing,");
    }
    return act(present, Articles.added(Prose.lowered(phrase)));
  }

  private static boolean isVerb(Known known, String[] words, int i) {
    boolean object =
        i + 1 < words.length
            && (known.form() == Form.BASE
                ? Verbs.isObjectStart(LowerCase.of(words[i + 1])) // "stories and process maps"
                : Verbs.startsObject(words[i + 1]));
    boolean prepared = i + 1 < words.length && Nouns.goesOn(LowerCase.of(words[i + 1]));
    return known.form() == Form.GERUND ? object && !prepared : known.often() || object;
  }

  /** Makes a deed of a noun phrase with no verb: of a product, or of what the work is about. */
  private Deed ofNoun() {
    if (isSpoken() || source.contains("->") || source.contains("→")) {
      return null; // "I have keys of 12 clients"
    }
    Optional<String> product = NounPhrases.product(text);
    if (product.isPresent()) {
      return act(current, (current ? "work on " : "worked on ") + product.get());
    }
    Deed scope = scope(text);
    return scope != null
        ? scope
        : NounPhrases.activity(text)
            .map(phrase -> new Deed(Kind.SCOPE, current, "", phrase, source))
            .orElse(null);
  }

  private Deed scope(String phrase) {
    return NounPhrases.work(phrase)
        .map(work -> new Deed(Kind.SCOPE, current, "", work, source))
        .orElse(null);
  }

  private Deed act(boolean present, String rest) {
    return new Deed(Kind.ACT, present, "", rest, source);
  }
}
