package dev.jobwise.server.llm.offline.grammar;

/**
 * What somebody did or does, as parts of a sentence. Only what is certain to be correct grammar
 * becomes a deed.
 *
 * @param kind the kind of its parts
 * @param present whether it is in the present tense
 * @param verb the finite verb, if the language may put it before "I"; otherwise empty
 * @param rest the rest of the clause without its subject
 * @param source the line of the resume
 */
public record Deed(Kind kind, boolean present, String verb, String rest, String source) {

  /** The kinds of deeds. */
  public enum Kind {
    /** Something that one does: "I" and the rest. */
    ACT,
    /** A noun phrase that says what the work is about. */
    SCOPE,
    /** A noun phrase that says what a project is. */
    THING
  }

  /** Returns the deed with another clause. */
  public Deed with(String otherRest) {
    return new Deed(kind, present, verb, otherRest, source);
  }

  /** Whether the line has a figure. */
  public boolean isMeasured() {
    return source.chars().anyMatch(Character::isDigit);
  }

  /** Whether two deeds can share a subject. */
  public boolean joins(Deed other) {
    boolean sameKind = kind != Kind.THING && kind == other.kind && present == other.present;
    return sameKind && (kind == Kind.SCOPE || verb.equals(other.verb));
  }
}
