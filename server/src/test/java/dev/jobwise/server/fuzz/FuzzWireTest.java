package dev.jobwise.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A slice of {@code ./jobwise fuzz} that is always the same. */
@Slow
class FuzzWireTest {

  private static final int REQUESTS = 2000;
  private static final int FILES = 100;
  private static final long SEED = 1;

  /** No test of time: machines that run tests may be busy. Only a hang is one. */
  private static final int PATIENCE_MILLIS = 20_000;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @Test
  void wrongRequests_areAnsweredAsDocumented() throws Exception {
    FuzzRun run = run(operation -> true);
    play(run, REQUESTS);
    // Deep code was reached, not only the checks before it.
    assertThat(run.statuses().get(200) + run.statuses().get(201)).isGreaterThan(REQUESTS / 10);
  }

  @Test
  void brokenFiles_areAnsweredAsDocumented() throws Exception {
    FuzzRun run = run(Operation::isImport);
    play(run, FILES);
    // Some are read all the same.
    assertThat(run.statuses()).containsKeys(200, 422);
  }

  private static FuzzRun run(Predicate<Operation> operations) throws IOException {
    return new FuzzRun(
        URI.create("http://127.0.0.1:" + jobwise.port()),
        SEED,
        PATIENCE_MILLIS,
        PATIENCE_MILLIS,
        operations,
        email -> Rows.user(email, "Ada Example"));
  }

  private static void play(FuzzRun run, int requests) throws Exception {
    run.play(0, requests);
    List<String> told = new ArrayList<>();
    for (FuzzRun.Failure failure : run.failures()) {
      told.add(Fuzz.told(failure, run));
    }
    assertThat(told).isEmpty();
    assertThat(run.statuses().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(requests);
  }
}
