package dev.jobwise.server.llm;

/** What a model is asked to do, and which list of models does it. */
public enum ChatTask {
  /** Describe how a text is written. */
  STYLE(Role.RANKER),
  /** Find in a job ad what its fields are. */
  READ_AD(Role.RANKER),
  /** Find the jobs among the lines of a resume. */
  PLACE_LINES(Role.RANKER),
  /** Order experiences and projects by their worth for a job. */
  RANK(Role.RANKER),
  /** Rewrite the texts of a profile. */
  ENHANCE(Role.WRITER),
  /** Write the body of a cover letter. */
  LETTER(Role.WRITER);

  /** A configured list of models: the first that works is used. */
  public enum Role {
    /** Large models, for texts that people read. */
    WRITER,
    /** Small and fast models, for judgements. */
    RANKER
  }

  private final Role role;

  ChatTask(Role role) {
    this.role = role;
  }

  public Role role() {
    return role;
  }
}
