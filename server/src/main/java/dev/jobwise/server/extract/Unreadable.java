package dev.jobwise.server.extract;

/** Why a file gives no lines. */
public final class Unreadable extends Exception {

  /** What is wrong with the file. */
  public enum Problem {
    ENCRYPTED,
    DAMAGED,
    /** It holds no text, such as a scan. */
    EMPTY,
    /** Reading it would take too much time or memory. */
    TOO_COMPLEX
  }

  private final Problem problem;

  public Unreadable(Problem problem) {
    // No stack trace: these are answers, not faults.
    super(problem.name(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
