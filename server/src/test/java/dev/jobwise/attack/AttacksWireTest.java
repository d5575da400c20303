package dev.jobwise.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.Wiring;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short run of {@code ./jobwise attack}: other users are served during and after each attack. */
@Slow
class AttacksWireTest {

  private static final Duration LENGTH = Duration.ofMillis(500);
  private static final Duration REST = Duration.ofMillis(200);

  /** Not a performance test, because test machines may be busy. It only detects hangs. */
  private static final double HANG_MILLIS = 5000;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static Wiring server;
  private static String user;

  @BeforeAll
  static void startsAServerOfItsOwn() throws Exception {
    server = Wiring.start(Settings.read(JobWiseExtension.environment()));
    user = Attacks.signIn(server.port());
  }

  @AfterAll
  static void stopsIt() {
    server.close();
  }

  static List<Attack> attacks() {
    return Attacks.ALL;
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void others_areServedDuring(Attack attack) throws Exception {
    Target target = new Target(server.port(), Attacks.signIn(server.port()));
    Impact impact = Impact.of(attack, target, user, LENGTH, REST);
    assertThat(impact.reads().failures()).as("reads meanwhile").isEmpty();
    assertThat(impact.health().failures()).as("health meanwhile").isEmpty();
    assertThat(impact.readsAfter().failures()).as("reads afterwards").isEmpty();
    assertThat(impact.reads().p99()).isLessThan(HANG_MILLIS);
    assertThat(impact.health().p99()).isLessThan(HANG_MILLIS);
  }
}
