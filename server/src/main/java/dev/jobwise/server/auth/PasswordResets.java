package dev.jobwise.server.auth;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** New passwords for people who forgot theirs: a token goes to their mail box and works once. */
public final class PasswordResets {

  /** How long a token works. */
  private static final Duration LIFE = Duration.ofHours(1);

  private static final String SUBJECT = "Reset your JobWise password";

  private static final String TEXT =
      """
      Somebody asked to reset the password of your JobWise account.
      If it was you, enter this token where JobWise asks for it, within one hour:

      %s

      If it was not you, do nothing: your password stays as it is.""";

  private final Database database;
  private final Passwords passwords;
  private final Mailer mailer;
  private final Clock clock;
  private final Executor blocking;

  /**
   * @param blocking runs what follows a hash; may block
   */
  public PasswordResets(
      Database database, Passwords passwords, Mailer mailer, Clock clock, Executor blocking) {
    this.database = database;
    this.passwords = passwords;
    this.mailer = mailer;
    this.clock = clock;
    this.blocking = blocking;
  }

  /** Sends a token to the address if it has an account; otherwise does nothing. */
  public void request(String email) {
    User user =
        database.with(UserMapper.class, users -> users.findByEmail(Accounts.address(email)));
    if (user == null) {
      return;
    }
    String token = Secrets.random();
    Instant now = clock.instant();
    database.inTransaction(
        tx -> {
          tx.mapper(UserMapper.class).lock(user.id());
          ResetTokenMapper tokens = tx.mapper(ResetTokenMapper.class);
          tokens.insert(Secrets.hash(token), user.id(), now, now.plus(LIFE));
          tokens.deleteExpired(user.id(), now); // last: it locks gaps that inserts wait for
          return null;
        });
    mailer.send(user.email(), SUBJECT, TEXT.formatted(token));
  }

  /**
   * Sets the password of the token's user and ends all sessions.
   *
   * @throws AppException BAD_REQUEST if the token is unknown, used or older than an hour; INVALID
   *     if the password is too long; UNAVAILABLE if too many passwords wait
   */
  public CompletableFuture<Void> reset(String token, String newPassword) {
    Accounts.checkLength("new_password", newPassword);
    String tokenHash = Secrets.hash(token);
    Integer userId =
        database.with(
            ResetTokenMapper.class, tokens -> tokens.findUser(tokenHash, clock.instant()));
    if (userId == null) {
      throw invalidToken();
    }
    return passwords
        .hash(newPassword)
        .thenAcceptAsync(hash -> replace(userId, tokenHash, hash), blocking);
  }

  private void replace(int userId, String tokenHash, String passwordHash) {
    database.inTransaction(
        tx -> {
          UserMapper users = tx.mapper(UserMapper.class);
          users.lock(userId);
          ResetTokenMapper tokens = tx.mapper(ResetTokenMapper.class);
          if (tokens.delete(tokenHash, userId) == 0) {
            throw invalidToken(); // used meanwhile
          }
          users.setPasswordHash(userId, passwordHash, clock.instant());
          tokens.deleteAll(userId);
          tx.mapper(RefreshTokenMapper.class).deleteAll(userId);
          return null;
        });
  }

  private static AppException invalidToken() {
    return AppException.of(
        AppException.Kind.BAD_REQUEST, "INVALID_RESET_TOKEN", "Invalid or expired reset token");
  }
}
