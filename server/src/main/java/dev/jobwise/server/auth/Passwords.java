package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_SIGN_INS;

import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords on threads of its own: one hash takes about 30 ms of a processor and
 * 19 MiB, so their number bounds both, and no other request waits behind them. Clients take turns;
 * those that have gone lose theirs.
 */
public final class Passwords implements AutoCloseable {

  /** At 30 ms each, the last in a full queue waits about a second. */
  private static final int MAX_WAITING_PER_THREAD = 32;

  /** Time for a full queue to be done, on a busy machine. */
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final HashQueue queue;

  /**
   * Of no password; checked against when there is no account, to take the same time. Made by the
   * threads, because the first hash of a process is a slow one, and a start need not wait for it.
   */
  private final CompletableFuture<String> nobody;

  /**
   * @param threads how many are hashed at the same time, from 1 up; one per processor is sensible
   */
  public Passwords(int threads) {
    queue = new HashQueue(threads * MAX_WAITING_PER_THREAD);
    for (int i = 1; i <= threads; i++) {
      Thread thread = new Thread(queue::work, "password-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    nobody = hash(new Client("this server", () -> false), "nobody has this password");
  }

  /**
   * Refuses work whose answer nobody would hear, before anything else is done for it.
   *
   * @throws AppException CANCELLED, heard by nobody, when the client has gone
   */
  static void admit(Client client) {
    if (client.isGone()) {
      throw HashQueue.gone();
    }
  }

  /** The hash to store. Fails as {@link #inTurn}. */
  CompletableFuture<String> hash(Client client, String password) {
    return inTurn(client, () -> Argon2.hash(password));
  }

  /**
   * Whether the password belongs to the hash. Takes its time: for work {@link #inTurn}.
   *
   * @param hash null for an account that does not exist: false, after the same work
   */
  boolean matches(String password, String hash) {
    // The threads took that one first, so this waits for another at most, never for itself.
    boolean same = Argon2.matches(password, hash == null ? nobody.join() : hash);
    return same && hash != null;
  }

  /**
   * Does work that hashes, when the client's turn has come. Fails with RESOURCE_EXHAUSTED when too
   * many wait, and, heard by nobody, when the client has gone.
   */
  <T> CompletableFuture<T> inTurn(Client client, Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable hashing =
        () -> {
          try {
            result.complete(work.get());
          } catch (Throwable failure) {
            result.completeExceptionally(failure);
          }
        };
    queue.add(new HashQueue.Task(client, hashing, result::completeExceptionally));
    return result;
  }

  /** What work hears that the queue has no room for. */
  static AppException tooMany() {
    return AppException.of(REASON_TOO_MANY_SIGN_INS).retryAfter(RETRY_AFTER);
  }

  /** Takes no more work; what waits is still done. */
  @Override
  public void close() {
    queue.close();
  }
}
