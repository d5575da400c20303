package dev.jobwise.server.common;

import dev.jobwise.server.common.error.AppException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Gives all requests of one user with the same idempotency key the same response. */
public interface Replays {

  /**
   * Does the work for the first request with this key, and gives its result to the others, at the
   * same time or up to 24 hours later. Work that fails frees its key. Blocks for the database, not
   * for the work.
   *
   * @param work returns the bytes of the response; it may begin on another thread, later than this
   *     call
   * @return completes on a thread that may block
   * @throws AppException INVALID_ARGUMENT if the key was used with a different request; the stage
   *     may fail with it too
   */
  CompletionStage<byte[]> once(
      Caller caller, RequestKey key, Supplier<CompletionStage<byte[]>> work);
}
