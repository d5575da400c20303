package dev.jobwise.server.auth;

import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.observe.RequestScope;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Hashes and checks passwords on its own threads. One hash takes about 30 ms of a processor and 19
 * MiB. The number of threads limits both, and no other request waits behind them. Clients take
 * turns; those that have disconnected lose theirs.
 */
public final class Passwords implements MeterBinder, AutoCloseable {

  /** At 30 ms each, the last one in a full queue waits about a second. */
  private static final int MAX_WAITING_PER_THREAD = 32;

  private final UnaryOperator<String> hashing;
  private final HashQueue queue;

  /**
   * A hash of no password. It is checked if there is no account, to take the same time. The threads
   * create it, because the first hash of a process is slow and startup need not wait for it.
   */
  private final CompletableFuture<String> nobody;

  /**
   * @param threads how many passwords are hashed at the same time, at least 1; one per processor is
   *     sensible
   */
  public Passwords(int threads) {
    this(threads, Argon2::hash);
  }

  /**
   * @param hashing makes the hash to store
   */
  Passwords(int threads, UnaryOperator<String> hashing) {
    this.hashing = hashing;
    queue = new HashQueue(threads * MAX_WAITING_PER_THREAD);
    for (int i = 1; i <= threads; i++) {
      Thread thread = new Thread(queue::work, "password-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    nobody = hash(new Client("this server", () -> false), "nobody has this password");
  }

  /**
   * Refuses work whose result nobody would get, before any other work on it.
   *
   * @throws AppException CANCELLED, which nobody sees, when the client has disconnected
   */
  static void admit(Client client) {
    if (client.isGone()) {
      throw HashQueue.gone();
    }
  }

  /** The hash to store. Fails as {@link #inTurn}. */
  CompletableFuture<String> hash(Client client, String password) {
    return inTurn(client, () -> hashing.apply(password));
  }

  /**
   * Whether the password matches the hash. This is slow: call it only from work {@link #inTurn}.
   *
   * @param hash null for a nonexistent account: returns false, after the same work
   */
  boolean matches(String password, String hash) {
    // The threads took that task first, so this waits for another thread at most, never for itself.
    boolean same = Argon2.matches(password, hash == null ? nobody.join() : hash);
    return same && hash != null;
  }

  /**
   * Does work that hashes, when it is the client's turn. Fails with RESOURCE_EXHAUSTED when too
   * many are waiting, and with an error that nobody sees when the client has disconnected.
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
    return RequestScope.current().around(result);
  }

  /** Registers the length of the queue. */
  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("jobwise.passwords.waiting", queue, HashQueue::size)
        .description("Passwords that wait to be hashed or checked")
        .register(meters);
  }

  /** Takes no more work; queued work is still done. */
  @Override
  public void close() {
    queue.close();
  }
}
