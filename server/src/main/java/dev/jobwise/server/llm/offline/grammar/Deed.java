package dev.jobwise.server.llm.offline.grammar;

/**
 * What somebody did or does, in the parts of which a sentence is made. Only what is sure to be good
 * grammar becomes one.
 *
 * @param kind what the parts are
 * @param present whether it goes on
 * @param verb the finite verb, where the language may set it before "I"; else empty
 * @param rest everything else of the clause but its subject
 * @param source the line it was made of
 */
public record Deed(Kind kind, boolean present, String verb, String rest, String source) {

  /** How a deed is told. */
  public enum Kind {
    /** Something one does: "I" and the rest. */
    ACT,
    /** A noun phrase that says what the work is about. */
    SCOPE,
    /** A noun phrase that says what a project is. */
    THING
  }

  /** Whether it tells a figure. */
  public boolean isMeasured() {
    return source.chars().anyMatch(Character::isDigit);
  }

  /** Whether both can share one subject. */
  public boolean joins(Deed other) {
    boolean sameKind = kind != Kind.THING && kind == other.kind && present == other.present;
    return sameKind && (kind == Kind.SCOPE || verb.equals(other.verb));
  }
}
