package dev.jobwise.server.leases;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_IDEMPOTENCY_KEYS;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Replays;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.RowLimit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Idempotency keys of requests, kept as leases. Each user has a separate set of keys. */
public final class IdempotencyKeys implements Replays {

  /** Prefix of a stored id. No protobuf message can begin with its first letter. */
  private static final String ID = "document:";

  /** One every nine seconds, all day. Each is a row with a response, for 24 hours. */
  private static final int MAX_PER_USER = 10_000;

  private final Leases leases;
  private final RowLimit rows =
      new RowLimit(
          MAX_PER_USER,
          AppException.of(REASON_TOO_MANY_IDEMPOTENCY_KEYS, MAX_PER_USER)
              .retryAfter(Duration.ofMinutes(1)));

  public IdempotencyKeys(Leases leases) {
    this.leases = leases;
  }

  @Override
  public CompletableFuture<byte[]> once(
      Caller caller, RequestKey key, Supplier<CompletionStage<byte[]>> work) {
    return leases.run(
        new LeasedWork<>(
            name(caller, key),
            key.fingerprint(),
            () -> counted(caller, work),
            answer -> answer,
            Optional::of));
  }

  /**
   * As {@link #once}, for work that creates a row with its own response: only the row's id is kept.
   *
   * @param work creates the row and returns its id; may block
   * @param stands whether an existing row still answers the key; if not, the key is free. May
   *     block.
   */
  public CompletableFuture<String> onceForId(
      Caller caller, RequestKey key, Supplier<String> work, Predicate<String> stands) {
    return leases.run(
        new LeasedWork<>(
            name(caller, key),
            key.fingerprint(),
            () -> counted(caller, () -> CompletableFuture.completedFuture(work.get())),
            id -> (ID + id).getBytes(StandardCharsets.US_ASCII),
            kept -> load(kept, stands)));
  }

  private static Optional<String> load(byte[] kept, Predicate<String> stands) {
    String text = new String(kept, StandardCharsets.US_ASCII);
    // Otherwise it is the response of another operation under the same key, and only that one knows
    // whether it stands.
    return text.startsWith(ID)
        ? Optional.of(text.substring(ID.length())).filter(stands)
        : Optional.of(text);
  }

  /** Counts only work that is really done: by then, its key has a row. */
  private <T> T counted(Caller caller, Supplier<T> work) {
    return rows.store(caller.userId(), () -> leases.count(prefix(caller)), work);
  }

  private static String name(Caller caller, RequestKey key) {
    return prefix(caller) + key.value();
  }

  private static String prefix(Caller caller) {
    return "idempotency:" + caller.userId() + ":";
  }
}
