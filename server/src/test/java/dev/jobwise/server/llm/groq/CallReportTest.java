package dev.jobwise.server.llm.groq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.ChatTask;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a listener hears when two threads report at once. */
class CallReportTest {

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void sentWhileItsPlaceIsTold_isHeardAfterwards() throws InterruptedException {
    Thread[] turn = new Thread[1];
    Heard heard =
        new Heard() {
          @Override
          public void onQueued(int position, Duration estimatedWait) {
            turn[0].start();
            while (turn[0].getState() != Thread.State.BLOCKED
                && turn[0].getState() != Thread.State.TERMINATED) {
              Thread.onSpinWait();
            }
            super.onQueued(position, estimatedWait);
          }
        };
    CallReport report = new CallReport(ChatTask.LETTER, heard);
    turn[0] = new Thread(report::sent);

    report.queued(1, Duration.ZERO);
    turn[0].join();
    report.queued(2, Duration.ZERO);

    assertThat(heard.steps).containsExactly("queued 1", "sent");
  }
}
