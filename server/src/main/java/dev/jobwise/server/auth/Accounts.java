package dev.jobwise.server.auth;

import static java.util.concurrent.CompletableFuture.failedFuture;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Accounts and their passwords. Methods block on the database; those that answer a future go on
 * without a thread while a password is hashed.
 */
public final class Accounts {

  /** Keeps the work of one hash bounded; far longer than any pass phrase. */
  private static final int MAX_PASSWORD_CHARACTERS = 1024;

  private final Database database;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Clock clock;
  private final Executor blocking;

  /**
   * @param blocking runs what follows a hash; may block
   */
  public Accounts(
      Database database, Sessions sessions, Passwords passwords, Clock clock, Executor blocking) {
    this.database = database;
    this.sessions = sessions;
    this.passwords = passwords;
    this.clock = clock;
    this.blocking = blocking;
  }

  /**
   * Makes an account and signs it in. Of several calls at once with one address, one succeeds.
   *
   * @throws AppException ALREADY_EXISTS if the address has an account; INVALID if the password is
   *     too long; UNAVAILABLE if too many passwords wait
   */
  public CompletableFuture<SignedIn> register(String email, String password, String fullName) {
    checkLength("password", password);
    String address = address(email);
    if (!isFree(address)) {
      throw exists();
    }
    return passwords
        .hash(password)
        .thenApplyAsync(hash -> insert(address, hash, fullName.strip()), blocking);
  }

  private SignedIn insert(String address, String hash, String fullName) {
    try {
      return database.inTransaction(
          tx ->
              sessions.start(
                  tx,
                  tx.mapper(UserMapper.class).insert(address, hash, fullName, clock.instant())));
    } catch (Database.DuplicateKeyException e) {
      throw exists(); // registered meanwhile
    }
  }

  /**
   * Begins a session. An unknown address takes as long as a wrong password.
   *
   * @throws AppException UNAUTHENTICATED if address and password do not match, or they do but the
   *     account is inactive; UNAVAILABLE if too many passwords wait
   */
  public CompletableFuture<SignedIn> login(String email, String password) {
    String address = address(email);
    Credentials known = database.with(UserMapper.class, users -> users.findCredentials(address));
    return passwords
        .matches(password, known == null ? null : known.passwordHash())
        .thenApplyAsync(
            matches -> {
              if (!matches) {
                throw wrongLogin();
              }
              return database.inTransaction(tx -> start(tx, known));
            },
            blocking);
  }

  private SignedIn start(Database.Transaction tx, Credentials checked) {
    UserMapper users = tx.mapper(UserMapper.class);
    User user = users.lock(checked.id());
    // A password that was replaced while this one was checked must not open a session any more.
    if (user == null || !checked.passwordHash().equals(users.findPasswordHash(user.id()))) {
      throw wrongLogin();
    }
    if (!user.isActive()) {
      throw AppException.unauthenticated("ACCOUNT_INACTIVE", "Account is inactive");
    }
    return sessions.start(tx, user);
  }

  /**
   * @throws AppException UNAUTHENTICATED if the account is gone
   */
  public User get(Caller caller) {
    User user = database.with(UserMapper.class, users -> users.find(caller.userId()));
    if (user == null) {
      throw AppException.unauthenticated("INVALID_TOKEN", "Could not validate credentials");
    }
    return user;
  }

  /**
   * Replaces the password and ends all sessions.
   *
   * @throws AppException UNAUTHENTICATED if {@code current} is wrong; INVALID if {@code next} is
   *     too long; UNAVAILABLE if too many passwords wait
   */
  public CompletableFuture<Void> changePassword(Caller caller, String current, String next) {
    checkLength("new_password", next);
    String former =
        database.with(UserMapper.class, users -> users.findPasswordHash(caller.userId()));
    return passwords
        .matches(current, former)
        .thenCompose(
            matches -> matches ? passwords.hash(next) : failedFuture(wrongCurrentPassword()))
        .thenAcceptAsync(hash -> replace(caller.userId(), former, hash), blocking);
  }

  private void replace(int userId, String former, String hash) {
    database.inTransaction(
        tx -> {
          UserMapper users = tx.mapper(UserMapper.class);
          users.lock(userId);
          if (!former.equals(users.findPasswordHash(userId))) {
            throw wrongCurrentPassword(); // replaced meanwhile
          }
          users.setPasswordHash(userId, hash, clock.instant());
          tx.mapper(RefreshTokenMapper.class).deleteAll(userId);
          tx.mapper(ResetTokenMapper.class).deleteAll(userId);
          return null;
        });
  }

  /** Whether no account has this address. */
  public boolean isFree(String email) {
    return database.with(UserMapper.class, users -> users.findByEmail(address(email))) == null;
  }

  /** The form in which an address is stored, so that spellings of one address meet. */
  static String address(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws AppException INVALID if a new password is over 1024 characters
   */
  static void checkLength(String field, String password) {
    if (password.codePointCount(0, password.length()) > MAX_PASSWORD_CHARACTERS) {
      throw AppException.invalid(
          field, field + " must be at most " + MAX_PASSWORD_CHARACTERS + " characters", "length");
    }
  }

  private static AppException exists() {
    return AppException.of(
        AppException.Kind.ALREADY_EXISTS, "EMAIL_TAKEN", "User with this email already exists");
  }

  private static AppException wrongLogin() {
    return AppException.unauthenticated("WRONG_CREDENTIALS", "Invalid email or password");
  }

  private static AppException wrongCurrentPassword() {
    return AppException.unauthenticated("WRONG_PASSWORD", "Current password is incorrect");
  }
}
