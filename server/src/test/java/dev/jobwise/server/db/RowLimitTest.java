package dev.jobwise.server.db;

import static dev.jobwise.errors.v1.Reason.REASON_JOB_LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.error.AppException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RowLimitTest {

  private static final int MOST = 10_000;

  private final AtomicLong nanos = new AtomicLong();
  private final RowLimit limit =
      new RowLimit(MOST, AppException.of(REASON_JOB_LIMIT, MOST), nanos::get);
  private final AtomicInteger rows = new AtomicInteger();
  private final AtomicInteger counts = new AtomicInteger();

  @Test
  void rows_areSeldomCounted() {
    for (int i = 0; i < MOST; i++) {
      store();
    }
    assertThatThrownBy(this::store)
        .hasMessage("An account may hold at most 10000 jobs. Delete one first.");
    assertThat(rows).hasValue(MOST);
    // Each time when an eighth of what was left is used: 8 × ln 10,000 times, about.
    assertThat(counts.get()).isLessThan(80);
  }

  @Test
  void whoIsRefused_isNotCountedEachTime() {
    rows.set(MOST);
    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(this::store).isInstanceOf(AppException.class);
    }
    assertThat(counts).hasValue(1);

    // Another server has deleted one, which is seen after a while.
    rows.decrementAndGet();
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    store();
    assertThatThrownBy(this::store).isInstanceOf(AppException.class);
  }

  @Test
  void deletions_giveRoomAtOnce() {
    rows.set(MOST);
    assertThatThrownBy(this::store).isInstanceOf(AppException.class);
    rows.decrementAndGet();
    limit.deleted(1);
    store();

    assertThatThrownBy(this::store).isInstanceOf(AppException.class);
    rows.addAndGet(-5);
    limit.doubt(1);
    for (int i = 0; i < 5; i++) {
      store();
    }
    assertThatThrownBy(this::store).isInstanceOf(AppException.class);
    assertThat(rows).hasValue(MOST);
  }

  @Test
  void rowThatIsNotStored_takesNoPlace() {
    rows.set(MOST - 1);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(
              () ->
                  limit.store(
                      1,
                      this::count,
                      () -> {
                        throw new IllegalStateException("not stored");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
    store();
  }

  @Test
  void otherServersRows_areSeenInTime() {
    RowLimit other = new RowLimit(MOST, AppException.of(REASON_JOB_LIMIT, MOST));
    int refused = 0;
    for (int turn = 0; turn <= MOST && refused < 2; turn++) {
      for (RowLimit server : new RowLimit[] {limit, other}) {
        try {
          server.store(1, this::count, rows::incrementAndGet);
        } catch (AppException full) {
          refused++;
        }
      }
    }
    assertThat(rows).hasValue(MOST);
  }

  private void store() {
    limit.store(1, this::count, rows::incrementAndGet);
  }

  private int count() {
    counts.incrementAndGet();
    return rows.get();
  }
}
