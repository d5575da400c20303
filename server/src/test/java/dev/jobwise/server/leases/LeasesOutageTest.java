package dev.jobwise.server.leases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.RequestKey;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.testing.DatabaseLink;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Leases while one of two servers does not reach the database. */
@Timeout(60)
@Slow
class LeasesOutageTest {

  private static final Caller ANN = new Caller(1, "session");

  private final DatabaseLink link = new DatabaseLink();
  private final Database cutOff = Database.open(link.url());
  private final Leases here = Leases.start(cutOff, Clock.systemUTC(), ForkJoinPool.commonPool());
  private final Leases there =
      Leases.start(TestDatabase.get(), Clock.systemUTC(), ForkJoinPool.commonPool());
  private final String key = Ids.uuid();
  private final List<CompletableFuture<byte[]>> begun = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() throws Exception {
    here.close();
    there.close();
    cutOff.close();
    link.close();
  }

  @Test
  void resultThatCouldNotBeStored_keepsItsKey_untilItIs() throws Exception {
    CompletableFuture<byte[]> first = ask(here, "body");
    link.cut();
    begun.get(0).complete(new byte[] {1});
    assertThat(get(first)).containsExactly(1);
    CompletableFuture<byte[]> again = ask(there, "body");
    assertThat(again).isNotDone();

    link.mend();

    assertThat(get(again)).containsExactly(1);
    assertThat(begun).hasSize(1);
  }

  @Test
  void afterAnOutage_silenceOfOthersProvesNothing() throws Exception {
    ask(there, "body");
    link.cut();
    assertThat(cutOff.isReachable()).isFalse();
    expire();
    link.mend();
    while (!cutOff.isReachable()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }

    CompletableFuture<byte[]> again = ask(here, "body");

    assertThat(begun).hasSize(1);
    begun.get(0).complete(new byte[] {1});
    assertThat(get(again)).containsExactly(1);
  }

  @Test
  void endOfAnOldClaim_leavesTheNewOneOfTheSameServerAlone() throws Exception {
    while (!LeaseTimes.expiryMeansDeath(TestDatabase.get())) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    CompletableFuture<byte[]> first = ask(there, "body");
    expire();
    ask(there, "other");
    assertThat(begun).hasSize(2);

    begun.get(0).complete(new byte[] {1});

    assertThat(get(first)).containsExactly(1);
    assertThat(Rows.query("SELECT owner IS NULL FROM leases WHERE lease_key = ?", name()))
        .containsExactly("0");
  }

  private CompletableFuture<byte[]> ask(Leases server, String body) {
    return new IdempotencyKeys(server)
        .once(
            ANN,
            new RequestKey(key, body),
            () -> {
              CompletableFuture<byte[]> work = new CompletableFuture<>();
              begun.add(work);
              return work;
            });
  }

  private String name() {
    return "idempotency:1:" + key;
  }

  private void expire() {
    Rows.execute(
        "UPDATE leases SET lease_expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND"
            + " WHERE lease_key = ?",
        name());
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }
}
