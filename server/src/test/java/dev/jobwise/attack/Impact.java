package dev.jobwise.attack;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The effect of one attack on others.
 *
 * @param reads what another user experienced meanwhile
 * @param health what a probe of {@code /health} experienced meanwhile
 * @param readsAfter what that user experienced two seconds after the attack
 */
record Impact(String attack, Probe.Seen reads, Probe.Seen health, Probe.Seen readsAfter) {

  static final double MAX_READ_MILLIS = 250;
  static final double MAX_HEALTH_MILLIS = 100;

  /** The slowest that a read may be when nothing happens, on a machine with two processors. */
  static final double MAX_CALM_MILLIS = 50;

  /** The time in which the server must recover, and for which we then watch it. */
  static final Duration REST = Duration.ofSeconds(2);

  /** Carries out the attack, and watches. */
  static Impact of(Attack attack, Target target, String userToken, Duration length, Duration rest)
      throws InterruptedException {
    Probe user =
        new Probe(
            target.port(),
            userToken,
            List.of("/api/v1/profiles/me", "/api/v1/jobs", "/api/v1/generations/history"));
    Probe operator = new Probe(target.port(), null, List.of("/health"));
    CompletableFuture<Void> attacking =
        CompletableFuture.runAsync(() -> run(attack, target, length));
    CompletableFuture<Probe.Seen> health =
        CompletableFuture.supplyAsync(() -> operator.watch(length));
    Probe.Seen reads = user.watch(length);
    attacking.join();
    Thread.sleep(rest.toMillis());
    return new Impact(attack.name(), reads, health.join(), user.watch(rest));
  }

  private static void run(Attack attack, Target target, Duration length) {
    try {
      attack.run(target, length);
    } catch (Exception notMade) {
      throw new CompletionException(attack.name() + " could not be made", notMade);
    }
  }

  /** Whether others hardly noticed it. */
  boolean isBounded() {
    return reads.p99() <= MAX_READ_MILLIS
        && health.p99() <= MAX_HEALTH_MILLIS
        && readsAfter.p99() <= MAX_CALM_MILLIS
        && reads.failures().isEmpty()
        && health.failures().isEmpty()
        && readsAfter.failures().isEmpty();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-28s reads p99 %7.1f ms %s, health p99 %7.1f ms %s, reads after p99 %6.1f ms %s: %s",
        attack,
        reads.p99(),
        reads.failures(),
        health.p99(),
        health.failures(),
        readsAfter.p99(),
        readsAfter.failures(),
        isBounded() ? "holds" : "DOES NOT HOLD");
  }
}
