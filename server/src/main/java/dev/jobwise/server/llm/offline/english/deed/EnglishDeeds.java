package dev.jobwise.server.llm.offline.english.deed;

import dev.jobwise.server.llm.offline.english.syntax.Commas;
import dev.jobwise.server.llm.offline.english.syntax.Conjugation;
import dev.jobwise.server.llm.offline.english.syntax.NounPhrases;
import dev.jobwise.server.llm.offline.english.syntax.SureEnglish;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.english.text.LineEdits;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Shorthand;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;
import java.util.Optional;

/** Reads lines of an English resume as deeds. */
public final class EnglishDeeds {

  private static final int LEAST_WORDS = 2;
  private static final int MOST_WORDS = 26;
  private static final int WORDS_WANTED = 20;
  private static final List<String> STATES =
      List.of("I am", "I was", "I have", "I also", "I'm", "I've");
  private static final List<String> PAST = List.of("had ", "was ", "went ");
  private static final List<String> SUBJECTS = EnglishLines.LISTS.lines("subjects");

  private EnglishDeeds() {}

  /** Reads the deed of a line; empty if it can't be expressed in correct grammar. */
  public static Optional<Deed> read(String line, boolean current, List<String> spellings) {
    String tidy = LineEdits.unshouted(LineEdits.tidy(Prose.cut(line, 600)), spellings);
    String ours = tidy.replace(" our ", " the "); // The applicant's employer is not the reader.
    String full = Shorthand.spelledOut(LineEdits.respelled(ours, spellings));
    String bare = EnglishLines.withoutLabel(full);
    String label = full.substring(0, full.length() - bare.length());
    Verbs.Known head = label.isEmpty() ? null : Verbs.atHead(label);
    boolean verb = head != null && (head.often() || head.form() == Verbs.Form.PAST);
    String said = verb ? EnglishLines.bare(label) : EnglishLines.beforeColon(bare);
    String told = Commas.written(said);
    if (label.chars().anyMatch(Character::isDigit) && Records.standing(told, current).isPresent()) {
      return Optional.empty(); // "Audit 2023: no findings" was so once.
    }
    String dated =
        EnglishLines.bare(Records.reached(told).or(() -> Figures.grown(told)).orElse(told));
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
                    .filter(deed -> deed.kind() == Kind.ACT || parts.get(1).startsWith(" with "))
                    .flatMap(deed -> SureEnglish.of(deed).filter(sure -> isWhole(deed, sure)))
                    .map(deed -> deed.with(deed.rest() + parts.get(1))));
  }

  /** Whether nothing was cut from the end of a deed. */
  private static boolean isWhole(Deed deed, Deed sure) {
    String all = deed.rest();
    return sure.rest().endsWith(all.substring(all.lastIndexOf(' ') + 1));
  }

  private static Optional<Deed> single(String line, boolean current, String text) {
    Optional<String> standing = Records.standing(text, current);
    if (standing.isPresent()) {
      boolean past = PAST.stream().anyMatch(standing.get()::startsWith);
      return Optional.of(new Deed(Kind.ACT, current && !past, "", standing.get(), line));
    }
    String duty = EnglishLines.after(text, DeedClause.RESPONSIBLE);
    Optional<String> list =
        Commas.nouns(duty == null ? text : duty, part -> !NounPhrases.namesPerson(part))
            .filter(EnglishDeeds::isSound)
            .or(() -> Figures.count(text));
    if (list.isPresent()) {
      return Optional.of(new Deed(Kind.SCOPE, current, "", list.get(), line));
    }
    String verbs = Commas.orderly(withoutSubject(text));
    String clause = withoutSubject(EnglishLines.shortened(verbs, WORDS_WANTED));
    return isSound(clause)
        ? Optional.ofNullable(new DeedClause(line, current, clause).deed())
        : Optional.empty();
  }

  private static boolean isSound(String text) {
    return EnglishLines.isSound(text, LEAST_WORDS, MOST_WORDS);
  }

  private static String withoutSubject(String text) {
    String rest = EnglishLines.after(text, SUBJECTS);
    boolean state = text.startsWith("I was ") || text.startsWith("I am ");
    boolean states =
        rest != null && (!state || EnglishLines.after(rest, DeedClause.RESPONSIBLE) != null);
    return states ? rest : text;
  }
}
