package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_INVALID_RESET_TOKEN;

import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Resets forgotten passwords: the user gets a token by mail that works once. */
public final class PasswordResets {

  /** How long a token works. */
  private static final Duration LIFE = Duration.ofHours(1);

  private static final Logger log = LoggerFactory.getLogger(PasswordResets.class);

  private final Database database;
  private final KnownAddresses addresses;
  private final Passwords passwords;
  private final SignInLimits limits;
  private final ResetMail mail;
  private final Clock clock;
  private final Executor blocking;

  /**
   * @param blocking hands mails over, and runs what follows a hash; may block
   */
  public PasswordResets(
      Database database,
      KnownAddresses addresses,
      Passwords passwords,
      SignInLimits limits,
      ResetMail mail,
      Clock clock,
      Executor blocking) {
    this.database = database;
    this.addresses = addresses;
    this.passwords = passwords;
    this.limits = limits;
    this.mail = mail;
    this.clock = clock;
    this.blocking = blocking;
  }

  /**
   * Sends a token to the address if it has an account. Does nothing if it has none or has been sent
   * enough tokens. The time it takes does not reveal which of these happened.
   *
   * @throws AppException RESOURCE_EXHAUSTED if the client asks too often
   */
  public void request(Client client, String email) {
    limits.forgot(client);
    String address = Accounts.address(email);
    User user = database.with(UserMapper.class, users -> users.findByEmail(address));
    if (limits.mayMail(address) && user != null) {
      blocking.execute(() -> send(user));
    }
  }

  private void send(User user) {
    try {
      trySend(user);
    } catch (RuntimeException failure) {
      // The caller must not hear of this, because it would reveal that there is an account.
      log.error("a mail could not be sent", failure);
    }
  }

  private void trySend(User user) {
    String token = Secrets.random();
    Instant now = clock.instant();
    database.inTransaction(
        tx -> {
          tx.mapper(UserMapper.class).lock(user.id());
          ResetTokenMapper tokens = tx.mapper(ResetTokenMapper.class);
          tokens.insert(Secrets.hash(token), user.id(), now, now.plus(LIFE));
          tokens.deleteExpired(user.id(), now); // last, because it locks gaps that inserts wait for
          return null;
        });
    mail.send(user.email(), token);
  }

  /**
   * Sets the password of the token's user and ends all sessions.
   *
   * @throws AppException INVALID_RESET_TOKEN if the token is unknown, used or older than an hour;
   *     INVALID_ARGUMENT if the password is too long; RESOURCE_EXHAUSTED if too many passwords are
   *     waiting, or the client has sent too many wrong tokens
   */
  public CompletableFuture<Void> reset(Client client, String token, String newPassword) {
    Accounts.checkLength("new_password", newPassword);
    Passwords.admit(client);
    String tokenHash = Secrets.hash(token);
    Integer userId =
        database.with(
            ResetTokenMapper.class, tokens -> tokens.findUser(tokenHash, clock.instant()));
    if (userId == null) {
      throw limits.badToken(client, invalidToken());
    }
    return passwords
        .hash(client, newPassword)
        .thenAcceptAsync(hash -> replace(client, userId, tokenHash, hash), blocking);
  }

  private void replace(Client client, int userId, String tokenHash, String passwordHash) {
    database.inTransaction(
        tx -> {
          UserMapper users = tx.mapper(UserMapper.class);
          User user = users.lock(userId);
          ResetTokenMapper tokens = tx.mapper(ResetTokenMapper.class);
          if (tokens.delete(tokenHash, userId) == 0) {
            throw invalidToken(); // used in the meantime
          }
          users.setPasswordHash(userId, passwordHash, clock.instant());
          tokens.deleteAll(userId);
          tx.mapper(RefreshTokenMapper.class).deleteAll(userId);
          addresses.add(tx, user, client); // whoever reads the owner's mail counts as the owner
          return null;
        });
  }

  private static AppException invalidToken() {
    return AppException.of(REASON_INVALID_RESET_TOKEN);
  }
}
