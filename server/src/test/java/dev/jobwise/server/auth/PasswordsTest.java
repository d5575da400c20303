package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_SIGN_INS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.testing.Slow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Slow
class PasswordsTest {

  private static final Client HERE = AuthFixture.client("192.0.2.1");

  private final Passwords passwords = new Passwords(2);

  @AfterEach
  void close() {
    passwords.close();
  }

  @Test
  void hash_namesItsNumbersAndMatchesOnlyItsPassword() {
    String hash = passwords.hash(HERE, "correct horse").join();

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("=$");
    assertThat(passwords.matches("correct horse", hash)).isTrue();
    assertThat(passwords.matches("Correct horse", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
  }

  @Test
  void hash_isSalted() {
    assertThat(passwords.hash(HERE, "same").join())
        .isNotEqualTo(passwords.hash(HERE, "same").join());
  }

  @Test
  void hash_takesEveryCharacter() {
    String password = "pässwörd 🔑 " + "x".repeat(1000);

    String hash = passwords.hash(HERE, password).join();

    assertThat(passwords.matches(password, hash)).isTrue();
    assertThat(passwords.matches(password + "x", hash)).isFalse();
  }

  /** A hash made by another implementation (argon2-cffi), with other numbers than ours. */
  @Test
  void matches_readsForeignHashes() {
    String foreign =
        "$argon2id$v=19$m=65536,t=3,p=4$"
            + "MIIRqgvgQbgj220jfp0MPA$YfwJSVjtjSU0zzV/P3S9nnQ/USre2wvJMjfCIjrTQbg";

    assertThat(passwords.matches("correct horse battery staple", foreign)).isTrue();
    assertThat(passwords.matches("password", foreign)).isFalse();
  }

  @Test
  void matches_isFalseWithoutAnAccount() {
    assertThat(passwords.matches("nobody has this password", null)).isFalse();
  }

  /** A second of work, and no client may have more than half of it: its newest. */
  @Test
  void hash_refusesWhenTooManyWait() throws Exception {
    CountDownLatch held = hold();
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 33; i++) {
      all.add(passwords.inTurn(HERE, () -> 1));
    }

    assertThat(all.subList(1, 33)).noneMatch(CompletableFuture::isDone);
    assertThatThrownBy(all.get(0)::join)
        .cause()
        .isInstanceOfSatisfying(
            AppException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(REASON_TOO_MANY_SIGN_INS);
              assertThat(refused.retryAfter()).isPositive();
            });
    held.countDown();
    assertThat(all.subList(1, 33)).allMatch(waiting -> waiting.join() == 1);
  }

  @Test
  void work_isDroppedWhenItsClientHasGone() throws Exception {
    CountDownLatch held = hold();
    AtomicBoolean gone = new AtomicBoolean();
    AtomicInteger done = new AtomicInteger();
    Client leaving = new Client("192.0.2.2", gone::get);
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      all.add(passwords.inTurn(leaving, done::incrementAndGet));
    }
    gone.set(true);
    // Takes no more room either.
    CompletableFuture<Integer> honest =
        passwords.inTurn(new Client("192.0.2.2", () -> false), () -> 7);

    held.countDown();

    assertThat(honest.join()).isEqualTo(7);
    assertThat(all).allSatisfy(lost -> assertThatThrownBy(lost::join));
    assertThat(done).hasValue(0);
  }

  /** One of the two threads stays busy, so the other alone tells the order. */
  @Test
  void addresses_takeTurns_andAFloodFromManyMakesRoom() throws Exception {
    CountDownLatch stays = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    occupy(stays);
    occupy(held);
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 64; i++) {
      String address = "flood " + i % 4;
      passwords.inTurn(new Client(address, () -> false), () -> order.add(address));
    }

    CompletableFuture<Boolean> honest = passwords.inTurn(HERE, () -> order.add("honest"));
    held.countDown();

    assertThat(honest.join()).isTrue();
    assertThat(order.indexOf("honest")).isEqualTo(4);
    stays.countDown();
  }

  /** Keeps both threads busy until the latch is let go. */
  private CountDownLatch hold() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    occupy(held);
    occupy(held);
    return held;
  }

  /** Keeps a thread busy until the latch is let go. */
  private void occupy(CountDownLatch held) throws InterruptedException {
    CountDownLatch taken = new CountDownLatch(1);
    passwords.inTurn(
        new Client("busy", () -> false),
        () -> {
          taken.countDown();
          return await(held);
        });
    taken.await();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
