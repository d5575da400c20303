package dev.jobwise.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.testing.TestClock;
import dev.jobwise.server.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The room over a real database, a clock that stands still, and a mail box. */
final class AuthFixture implements AutoCloseable {

  private static final byte[] SECRET =
      "not-a-real-secret-only-for-tests".getBytes(StandardCharsets.UTF_8);

  /** The least that Argon2 can do with. */
  private static final int CHEAP_KIB = 8;

  final TestClock clock = new TestClock(Instant.parse("2026-03-04T05:06:07.891234Z"));
  final List<String> mails = new ArrayList<>();
  final String email = UUID.randomUUID() + "@example.com";

  private final Database database = TestDatabase.get();
  private final Jwts tokens = new Jwts(SECRET, clock);

  /** What they cost, {@link PasswordsTest} knows: here they are cheap. */
  private final Passwords passwords =
      new Passwords(2, password -> Argon2.hash(password, CHEAP_KIB, 1));

  /** Where everybody is who is not said to be elsewhere. */
  final Client here = client("192.0.2.1");

  final SignInLimits limits =
      new SignInLimits(5, 300, 600, () -> TimeUnit.MILLISECONDS.toNanos(clock.millis()));
  final KnownAddresses known = new KnownAddresses(SECRET, clock);
  final Sessions sessions = new Sessions(database, tokens, limits, clock);
  final Accounts accounts =
      new Accounts(database, sessions, known, passwords, limits, clock, Runnable::run);
  final PasswordResets resets =
      new PasswordResets(
          database,
          known,
          passwords,
          limits,
          new ResetMail((to, subject, text) -> mails.add(text), null),
          clock,
          Runnable::run);
  final AccessTokens accessTokens = new AccessTokens(tokens, database, clock);

  static Client client(String address) {
    return new Client(address, () -> false);
  }

  SignedIn register() {
    return accounts.register(here, email, "first password", "Ada").join();
  }

  /** What the mail, counted from 0, tells: its one line without a blank. */
  String token(int mail) {
    return mails
        .get(mail)
        .lines()
        .filter(line -> !line.isEmpty() && !line.contains(" "))
        .findFirst()
        .orElseThrow();
  }

  /** Something that only a look past the mappers can prove or do. */
  List<String> sql(String statement, Object... values) {
    var url = TestDatabase.url();
    try (Connection connection =
            DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      List<String> answers = new ArrayList<>();
      if (prepared.execute()) {
        ResultSet rows = prepared.getResultSet();
        while (rows.next()) {
          answers.add(rows.getString(1));
        }
      }
      return answers;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static AbstractThrowableAssert<?, ? extends Throwable> assertFails(
      Reason reason, ThrowingCallable call) {
    Throwable failure = catchThrowable(call);
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    assertThat(cause).isInstanceOf(AppException.class);
    assertThat(((AppException) cause).reason()).isEqualTo(reason);
    return assertThat(cause);
  }

  @Override
  public void close() {
    passwords.close();
  }
}
