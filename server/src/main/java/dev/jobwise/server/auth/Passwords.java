package dev.jobwise.server.auth;

import dev.jobwise.server.common.AppException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords on threads of its own: one hash takes about 30 ms of a processor and
 * 19 MiB, so their number bounds both, and no other request waits behind them.
 */
public final class Passwords implements AutoCloseable {

  /** At 30 ms each, the last in a full queue of a two-core machine waits about 8 s. */
  private static final int MAX_WAITING = 512;

  private final ThreadPoolExecutor pool;

  /**
   * Of no password; checked against when there is no account, to take the same time. Made by the
   * pool, because the first hash of a process is a slow one, and a start need not wait for it.
   */
  private final CompletableFuture<String> nobody;

  /**
   * @param threads how many are hashed at the same time, from 1 up; one per processor is sensible
   */
  public Passwords(int threads) {
    AtomicInteger count = new AtomicInteger();
    pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MAX_WAITING),
            task -> {
              Thread thread = new Thread(task, "password-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    nobody = CompletableFuture.supplyAsync(() -> Argon2.hash("nobody has this password"), pool);
  }

  /** The hash to store. Fails with UNAVAILABLE when too many wait. */
  CompletableFuture<String> hash(String password) {
    return submit(() -> Argon2.hash(password));
  }

  /**
   * Whether the password belongs to the hash. Fails with UNAVAILABLE when too many wait.
   *
   * @param hash null for an account that does not exist: false, after the same work
   */
  CompletableFuture<Boolean> matches(String password, String hash) {
    return submit(
        () -> {
          // The pool took that one first, so this waits for another thread at most, never for
          // itself.
          boolean same = Argon2.matches(password, hash == null ? nobody.join() : hash);
          return same && hash != null;
        });
  }

  private <T> CompletableFuture<T> submit(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, pool);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(
          AppException.of(
                  AppException.Kind.UNAVAILABLE,
                  "TOO_MANY_SIGN_INS",
                  "Too many sign-ins at the moment. Please try again later.")
              .retryAfter(Duration.ofSeconds(5)));
    }
  }

  /** Takes no more work; what waits is still done. */
  @Override
  public void close() {
    pool.shutdown();
  }
}
