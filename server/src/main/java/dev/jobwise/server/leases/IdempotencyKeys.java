package dev.jobwise.server.leases;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Replays;
import dev.jobwise.server.common.RequestKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Idempotency keys of requests, kept as leases: each user's keys are the user's own. */
public final class IdempotencyKeys implements Replays {

  /** Begins what is kept of an id. No protobuf message can begin with its first letter. */
  private static final String ID = "document:";

  private final Leases leases;

  public IdempotencyKeys(Leases leases) {
    this.leases = leases;
  }

  @Override
  public CompletableFuture<byte[]> once(
      Caller caller, RequestKey key, Supplier<CompletionStage<byte[]>> work) {
    return leases.run(
        new Piece<>(name(caller, key), key.fingerprint(), work, answer -> answer, Optional::of));
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
        new Piece<>(
            name(caller, key),
            key.fingerprint(),
            () -> CompletableFuture.completedFuture(work.get()),
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

  private static String name(Caller caller, RequestKey key) {
    return "idempotency:" + caller.userId() + ":" + key.value();
  }
}
