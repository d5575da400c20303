package dev.jobwise.server.leases;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Replays;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.db.RowLimit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Idempotency keys of requests, kept as leases: each user's keys are the user's own. */
public final class IdempotencyKeys implements Replays {

  /** Begins what is kept of an id. No protobuf message can begin with its first letter. */
  private static final String ID = "document:";

  /** One in nine seconds, all day: each is a row with an answer, for 24 hours. */
  private static final int MOST = 10_000;

  private final Leases leases;
  private final RowLimit rows =
      new RowLimit(
          MOST,
          AppException.of(
                  AppException.Kind.LIMITED,
                  "TOO_MANY_IDEMPOTENCY_KEYS",
                  "Only "
                      + MOST
                      + " idempotency keys may be used within 24 hours. Please try again later, or"
                      + " without one.")
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
   * As {@link #once}, for work that makes a row with an answer of its own: only its id is kept.
   *
   * @param work makes the row and returns its id; may block
   * @param stands whether a row made before still answers the key; where it does not, the key is
   *     free. May block.
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
    // Of a different operation under the same key: whether it stands is not for us to say.
    return text.startsWith(ID)
        ? Optional.of(text.substring(ID.length())).filter(stands)
        : Optional.of(text);
  }

  /** Only work that is really done counts: its key's row is there by then, and this one. */
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
