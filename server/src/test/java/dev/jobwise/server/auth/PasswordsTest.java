package dev.jobwise.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.AppException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords(2);

  @AfterEach
  void close() {
    passwords.close();
  }

  @Test
  void hash_namesItsNumbersAndMatchesOnlyItsPassword() {
    String hash = passwords.hash("correct horse").join();

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("=$");
    assertThat(passwords.matches("correct horse", hash).join()).isTrue();
    assertThat(passwords.matches("Correct horse", hash).join()).isFalse();
    assertThat(passwords.matches("", hash).join()).isFalse();
  }

  @Test
  void hash_isSalted() {
    assertThat(passwords.hash("same").join()).isNotEqualTo(passwords.hash("same").join());
  }

  @Test
  void hash_takesEveryCharacter() {
    String password = "pässwörd 🔑 " + "x".repeat(1000);

    String hash = passwords.hash(password).join();

    assertThat(passwords.matches(password, hash).join()).isTrue();
    assertThat(passwords.matches(password + "x", hash).join()).isFalse();
  }

  /** A hash made by another implementation (argon2-cffi), with other numbers than ours. */
  @Test
  void matches_readsForeignHashes() {
    String foreign =
        "$argon2id$v=19$m=65536,t=3,p=4$"
            + "MIIRqgvgQbgj220jfp0MPA$YfwJSVjtjSU0zzV/P3S9nnQ/USre2wvJMjfCIjrTQbg";

    assertThat(passwords.matches("correct horse battery staple", foreign).join()).isTrue();
    assertThat(passwords.matches("password", foreign).join()).isFalse();
  }

  @Test
  void matches_isFalseWithoutAnAccount() {
    assertThat(passwords.matches("nobody has this password", null).join()).isFalse();
  }

  @Test
  void hash_refusesWhenTooManyWait() {
    List<CompletableFuture<String>> all = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      all.add(passwords.hash("p"));
    }
    CompletableFuture<String> last = all.get(599);

    assertThatThrownBy(last::join)
        .hasCauseInstanceOf(AppException.class)
        .cause()
        .satisfies(
            e -> {
              assertThat(((AppException) e).kind()).isEqualTo(AppException.Kind.UNAVAILABLE);
              assertThat(((AppException) e).retryAfter()).isPositive();
            });
    all.forEach(future -> future.cancel(true));
  }
}
