package dev.jobwise.server.leases;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_IDEMPOTENCY_KEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestLeases;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@Slow
class IdempotencyKeysTest {

  private final Caller caller = Rows.caller();
  private final IdempotencyKeys keys = new IdempotencyKeys(TestLeases.get());
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void keysOfOneUser_areLimited_andThoseInUseStillAnswer() {
    assertThat(once("first").join()).containsExactly(1);
    Rows.execute(
        "INSERT INTO leases (lease_key, fingerprint, created_at, expires_at)"
            + " SELECT CONCAT('idempotency:', ?, ':k', seq), '', NOW(6), NOW(6) + INTERVAL 1 HOUR"
            + " FROM seq_1_to_10000",
        caller.userId());
    IdempotencyKeys fresh = new IdempotencyKeys(TestLeases.get());
    assertThatThrownBy(() -> fresh.once(caller, key("other"), this::work).join())
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            AppException.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(REASON_TOO_MANY_IDEMPOTENCY_KEYS);
            });
    assertThat(fresh.once(caller, key("first"), this::work).join()).containsExactly(1);
    assertThat(runs).hasValue(1);
  }

  private CompletableFuture<byte[]> once(String name) {
    return keys.once(caller, key(name), this::work);
  }

  private static RequestKey key(String name) {
    return new RequestKey(name, "body");
  }

  private CompletionStage<byte[]> work() {
    return CompletableFuture.completedFuture(new byte[] {(byte) runs.incrementAndGet()});
  }
}
