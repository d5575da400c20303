package dev.jobwise.server.llm.offline.english.deed;

import dev.jobwise.server.llm.offline.english.syntax.Conjugation;
import dev.jobwise.server.llm.offline.english.syntax.Verbs;
import dev.jobwise.server.llm.offline.english.syntax.Verbs.Form;
import dev.jobwise.server.llm.offline.english.text.EnglishLines;
import dev.jobwise.server.llm.offline.grammar.Deed;
import dev.jobwise.server.llm.offline.grammar.Deed.Kind;
import java.util.List;

/** The forms in which English sentences tell a deed. */
public final class DeedForms {

  private static final List<String> OWNED = List.of("I have a ", "I have an ", "I have the ");

  private DeedForms() {}

  /** Returns a deed as a clause: "I cut costs". */
  public static String clause(Deed deed) {
    return switch (deed.kind()) {
      case ACT -> "I " + deed.rest();
      case SCOPE -> "my work " + (deed.present() ? "includes " : "included ") + deed.rest();
      case THING -> deed.rest();
    };
  }

  /** Returns the clause with "also". */
  public static String also(Deed deed) {
    String clause = clause(deed);
    boolean held = OWNED.stream().anyMatch(clause::startsWith);
    for (String start : List.of(held ? "I am " : "I have ", "I was ", "I am ", "my work ", "I ")) {
      if (clause.startsWith(start)) {
        return start + "also " + clause.substring(start.length());
      }
    }
    return clause;
  }

  /** Returns a deed as a noun phrase: "cutting costs"; empty if that is not safe. */
  public static String doing(Deed deed) {
    if (deed.kind() == Kind.SCOPE) {
      return deed.rest();
    }
    Form form = deed.present() ? Form.BASE : Form.PAST;
    boolean known = deed.kind() == Kind.ACT && Verbs.find(deed.rest().split(" ", 2)[0]) != null;
    String doing = known ? Conjugation.convert(deed.rest(), form, Form.GERUND) : deed.rest();
    return doing.equals(deed.rest()) || doing.contains(" I ") ? "" : doing;
  }

  /** Returns a deed without additions at its end. */
  public static Deed brief(Deed deed) {
    int end = EnglishLines.briefEnd(deed.rest());
    return new Deed(
        deed.kind(), deed.present(), deed.verb(), deed.rest().substring(0, end), deed.source());
  }

  /** Joins two deeds that share a subject. */
  public static Deed join(Deed first, Deed second) {
    if (first.kind() == Kind.SCOPE) {
      boolean list = first.rest().contains(" and ") || second.rest().contains(" and ");
      return new Deed(
          Kind.SCOPE,
          first.present(),
          first.verb(),
          first.rest() + (list ? " as well as " : " and ") + second.rest(),
          first.source() + " " + second.source());
    }
    return new Deed(
        Kind.ACT,
        first.present(),
        first.verb(),
        first.rest() + Conjugation.joined(first.rest(), second.rest()),
        first.source() + " " + second.source());
  }
}
