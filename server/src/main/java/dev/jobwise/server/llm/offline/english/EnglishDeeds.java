package dev.jobwise.server.llm.offline.english;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.llm.offline.english.Verbs.Form;
import dev.jobwise.server.llm.offline.english.Verbs.Known;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lines of an English resume as deeds. */
final class EnglishDeeds {

  private static final int LEAST_WORDS = 2;
  private static final int MOST_WORDS = 26;
  private static final int WORDS_WANTED = 20;
  private static final List<String> RESPONSIBLE = EnglishLines.LISTS.lines("responsible");
  private static final List<String> STATES =
      List.of("I am", "I was", "I have", "I also", "I'm", "I've");
  private static final List<String> SUBJECTS = EnglishLines.LISTS.lines("subjects");
  private static final List<String> DUTIES = EnglishLines.LISTS.lines("duties");
  private static final List<String> HELPED = EnglishLines.LISTS.lines("helped");
  private static final Set<String> PASSIVE = EnglishLines.LISTS.words("passive");
  private static final Set<String> TAUGHT = EnglishLines.LISTS.words("taught");
  private static final Set<String> TAUGHT_BEFORE = EnglishLines.LISTS.words("taught before");
  private static final Set<String> NO_OBJECTS = EnglishLines.LISTS.words("behind a noun phrase");
  private static final Set<String> ADJECTIVES = EnglishLines.LISTS.words("adjectives");
  private static final Set<String> AUXILIARIES = EnglishLines.LISTS.words("no verbs of work");

  private final String source;
  private final boolean current;
  private final String text;

  private EnglishDeeds(String source, boolean current, String text) {
    this.source = source;
    this.current = current;
    this.text = text;
  }

  /** Reads the deed of a line; empty if it can't be expressed in correct grammar. */
  static Optional<Deed> read(String line, boolean current, List<String> spellings) {
    String tidy = LineEdits.unshouted(LineEdits.tidy(Prose.cut(line, 600)), spellings);
    String full = Shorthand.spelledOut(LineEdits.respelled(tidy, spellings));
    String told = EnglishLines.beforeColon(EnglishLines.withoutLabel(full));
    String dated = EnglishLines.bare(Figures.reached(told).orElse(told));
    String text = Conjugation.ofParticiple(EnglishLines.withoutYears(dated));
    return withOutcome(line, current, text).or(() -> whole(line, current, text, spellings));
  }

  private static Optional<Deed> whole(
      String line, boolean current, String text, List<String> spellings) {
    int next = text.indexOf(" and I ");
    boolean state = next >= 0 && EnglishLines.after(text.substring(next + 5), STATES) != null;
    Optional<Deed> whole =
        state ? Optional.empty() : single(line, current, text.replace(" and I ", " and "));
    Optional<Deed> deed =
        whole.isPresent() || next < 0 ? whole : single(line, current, text.substring(0, next));
    return deed.map(read -> read.with(LineEdits.respelled(read.rest(), spellings)))
        .flatMap(SureEnglish::of);
  }

  /** Reads a deed and what it brought about: "Rewrote the menu, raising sales by 9%". */
  private static Optional<Deed> withOutcome(String line, boolean current, String text) {
    return Figures.outcome(text)
        .flatMap(
            parts ->
                single(line, current, parts.get(0))
                    .filter(deed -> deed.kind() == Kind.ACT)
                    .filter(deed -> SureEnglish.of(deed).filter(deed::equals).isPresent())
                    .map(deed -> deed.with(deed.rest() + parts.get(1))));
  }

  private static Optional<Deed> single(String line, boolean current, String text) {
    String duty = EnglishLines.after(text, RESPONSIBLE);
    Optional<String> list =
        Commas.nouns(duty == null ? text : duty, part -> !NounPhrases.namesPerson(part))
            .filter(EnglishDeeds::isSound)
            .or(() -> Figures.count(text));
    if (list.isPresent()) {
      return Optional.of(new Deed(Kind.SCOPE, current, "", list.get(), line));
    }
    String clause = withoutSubject(EnglishLines.shortened(Commas.orderly(text), WORDS_WANTED));
    return isSound(clause)
        ? Optional.ofNullable(new EnglishDeeds(line, current, clause).deed())
        : Optional.empty();
  }

  private static boolean isSound(String text) {
    return EnglishLines.isSound(text, LEAST_WORDS, MOST_WORDS);
  }

  private static String withoutSubject(String text) {
    String rest = EnglishLines.after(text, SUBJECTS);
    boolean state = text.startsWith("I was ") || text.startsWith("I am ");
    boolean states = rest != null && (!state || EnglishLines.after(rest, RESPONSIBLE) != null);
    return states ? rest : text;
  }

  private Deed deed() {
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
      if (head != null && head.form() == Form.GERUND) {
        return new EnglishDeeds(source, current, rest).ofGerund();
      }
      String opening = text.substring(0, text.length() - rest.length());
      String duty = LowerCase.of(opening) + Prose.lowered(rest);
      return act(current, Articles.added((current ? "am " : "was ") + duty));
    }
    Optional<String> standing = Figures.standing(text, current);
    if (standing.isPresent()) {
      return act(current && !standing.get().startsWith("had "), standing.get());
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

  private Deed ofVerb() {
    String[] words = text.split(" ", 3);
    String first = LowerCase.of(words[0]);
    if ((first.endsWith("ly") || first.equals("never"))
        && words.length > 2
        && Verbs.atHead(text.substring(first.length() + 1)) != null) {
      String verb = text.substring(first.length() + 1);
      Deed deed = new EnglishDeeds(source, current, verb).ofVerb();
      return deed == null || deed.kind() != Kind.ACT
          ? null
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
      return act(current, role.get());
    }
    Deed verbal =
        Nominal.of(text, current)
            .map(Articles::added)
            .map(phrase -> act(Verbs.isBase(phrase.split(" ", 2)[0]), phrase))
            .orElse(null);
    Known known = verbal == null ? Verbs.atHead(text) : null;
    if (verbal != null
        || isLikelyNoun(known, next) && !isSpoken() && !Conjugation.listsVerbs(text, Form.BASE)) {
      return verbal;
    }
    if (known == null) {
      return first.endsWith("ed") && !ADJECTIVES.contains(first) && Verbs.startsObject(next)
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
        && !SummarySentence.isPerson(next.substring(0, next.length() - 1))
        && !Verbs.isObjectStart(next);
  }

  private Deed ofPast() {
    Deed habit = current && Conjugation.isHabit(text) ? changed(Form.PAST, Form.BASE) : null;
    return habit != null ? habit : consistent(Form.PAST, false, text);
  }

  private Deed ofGerund() {
    String[] words = text.split(" ");
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
      return NounPhrases.role(text, current).map(role -> act(current, role)).orElse(null);
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
    return known.form() == Form.GERUND ? object : known.often() || object;
  }

  /** Makes a deed of a noun phrase with no verb: of a product, or of what the work is about. */
  private Deed ofNoun() {
    if (isSpoken()) {
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
