package dev.jobwise.server.transport;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Whether the server can take requests, and if not, why. */
public final class Readiness {

  /** Why the server takes no requests. */
  public enum Reason {
    STARTING("The server is starting"),
    DATABASE_STARTING("The embedded database is starting"),
    MIGRATING("The database is being migrated"),
    DATABASE_DOWN("The database does not answer"),
    DRAINING("The server is stopping");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  private volatile Reason reason = Reason.STARTING;
  private volatile Supplier<CompletableFuture<Boolean>> database =
      () -> CompletableFuture.completedFuture(true);

  /** From now on the server takes no requests for this reason. */
  public void isNot(Reason why) {
    reason = why;
  }

  /**
   * From now on the server is ready while its database answers.
   *
   * @param answers asks the database; never fails
   */
  public void isReady(Supplier<CompletableFuture<Boolean>> answers) {
    database = answers;
    reason = null;
  }

  /** Completes with the reason, or with null if the server is ready. */
  CompletableFuture<Reason> reason() {
    return reason != null
        ? CompletableFuture.completedFuture(reason)
        : database.get().thenApply(answers -> answers ? reason : whyNot());
  }

  /** The server may have begun to stop while its database was asked. */
  private Reason whyNot() {
    Reason since = reason;
    return since == null ? Reason.DATABASE_DOWN : since;
  }
}
