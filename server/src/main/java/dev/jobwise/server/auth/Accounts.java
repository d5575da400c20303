package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_ACCOUNT_INACTIVE;
import static dev.jobwise.errors.v1.Reason.REASON_EMAIL_TAKEN;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_TOKEN;
import static dev.jobwise.errors.v1.Reason.REASON_WRONG_CREDENTIALS;
import static dev.jobwise.errors.v1.Reason.REASON_WRONG_PASSWORD;
import static java.util.concurrent.CompletableFuture.failedFuture;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Accounts and their passwords. Methods block on the database. Methods that return a future hold no
 * thread while a password is hashed.
 */
public final class Accounts {

  /** Bounds the work of one hash; far longer than any pass phrase. */
  private static final int MAX_PASSWORD_CHARACTERS = 1024;

  private final Database database;
  private final Sessions sessions;
  private final KnownAddresses addresses;
  private final Passwords passwords;
  private final SignInLimits limits;
  private final Clock clock;
  private final Executor blocking;

  /**
   * @param blocking runs what follows a hash; may block
   */
  public Accounts(
      Database database,
      Sessions sessions,
      KnownAddresses addresses,
      Passwords passwords,
      SignInLimits limits,
      Clock clock,
      Executor blocking) {
    this.database = database;
    this.sessions = sessions;
    this.addresses = addresses;
    this.passwords = passwords;
    this.limits = limits;
    this.clock = clock;
    this.blocking = blocking;
  }

  /**
   * Creates an account and signs it in. If several calls with one address come at once, one
   * succeeds.
   *
   * @throws AppException ALREADY_EXISTS if the address has an account; INVALID_ARGUMENT if the
   *     password is too long; RESOURCE_EXHAUSTED if too many passwords are waiting, or the client
   *     registers too often
   */
  public CompletableFuture<SignedIn> register(
      Client client, String email, String password, String fullName) {
    checkLength("password", password);
    limits.register(client);
    Passwords.admit(client);
    String address = address(email);
    if (hasAccount(address)) {
      throw exists();
    }
    return passwords
        .hash(client, password)
        .thenApplyAsync(hash -> insert(client, address, hash, fullName.strip()), blocking);
  }

  private SignedIn insert(Client client, String address, String hash, String fullName) {
    try {
      return database.inTransaction(
          tx -> {
            User user =
                tx.mapper(UserMapper.class).insert(address, hash, fullName, clock.instant());
            addresses.add(tx, user, client);
            return sessions.start(tx, user);
          });
    } catch (Database.DuplicateKeyException e) {
      throw exists(); // registered in the meantime
    }
  }

  /**
   * Begins a session. An unknown address takes as long as a wrong password.
   *
   * @throws AppException UNAUTHENTICATED if address and password do not match, or if they match but
   *     the account is inactive; RESOURCE_EXHAUSTED if too many passwords are waiting, or too many
   *     were wrong recently
   */
  public CompletableFuture<SignedIn> login(Client client, String email, String password) {
    String address = address(email);
    limits.admit(address, client, true); // first, because it needs no database
    Passwords.admit(client);
    String place = addresses.hash(address, client);
    Credentials credentials =
        database.with(UserMapper.class, users -> users.findCredentials(address, place));
    boolean known = credentials != null && credentials.knowsAddress();
    String hash = credentials == null ? null : credentials.passwordHash();
    return check(address, client, known, password, hash)
        .thenApplyAsync(
            matches -> {
              if (!matches) {
                throw wrongLogin();
              }
              return database.inTransaction(tx -> start(tx, credentials, client));
            },
            blocking);
  }

  /**
   * @param account the account to count failures for
   * @param hash null if there is no such account
   */
  private CompletableFuture<Boolean> check(
      String account, Client client, boolean known, String password, String hash) {
    limits.admit(account, client, known);
    return passwords.inTurn(
        client,
        () -> {
          // Check again: many attempts may have come in before the first of them failed.
          limits.admit(account, client, known);
          boolean matches = passwords.matches(password, hash);
          if (matches) {
            limits.succeeded(account, client);
          } else {
            limits.failed(account, client);
          }
          return matches;
        });
  }

  private SignedIn start(Database.Transaction tx, Credentials checked, Client client) {
    UserMapper users = tx.mapper(UserMapper.class);
    User user = users.lock(checked.id());
    // A password that was replaced during this check must not open a session any more.
    if (user == null || !checked.passwordHash().equals(users.findPasswordHash(user.id()))) {
      throw wrongLogin();
    }
    if (!user.isActive()) {
      throw AppException.of(REASON_ACCOUNT_INACTIVE);
    }
    addresses.add(tx, user, client);
    return sessions.start(tx, user);
  }

  /**
   * @throws AppException UNAUTHENTICATED if the account is gone
   */
  public User get(Caller caller) {
    User user = database.with(UserMapper.class, users -> users.find(caller.userId()));
    if (user == null) {
      throw AppException.of(REASON_INVALID_TOKEN);
    }
    return user;
  }

  /**
   * Replaces the password and ends all sessions.
   *
   * @throws AppException UNAUTHENTICATED if {@code current} is wrong; INVALID_ARGUMENT if {@code
   *     next} is too long; RESOURCE_EXHAUSTED if too many passwords are waiting, or too many were
   *     wrong recently
   */
  public CompletableFuture<Void> changePassword(
      Client client, Caller caller, String current, String next) {
    checkLength("new_password", next);
    Passwords.admit(client);
    String former =
        database.with(UserMapper.class, users -> users.findPasswordHash(caller.userId()));
    // The caller's address counts as known: this delays nobody but the owner, or a thief.
    return check("user " + caller.userId(), client, true, current, former)
        .thenCompose(
            matches ->
                matches ? passwords.hash(client, next) : failedFuture(wrongCurrentPassword()))
        .thenAcceptAsync(hash -> replace(caller.userId(), former, hash), blocking);
  }

  private void replace(int userId, String former, String hash) {
    database.inTransaction(
        tx -> {
          UserMapper users = tx.mapper(UserMapper.class);
          users.lock(userId);
          if (!former.equals(users.findPasswordHash(userId))) {
            throw wrongCurrentPassword(); // replaced in the meantime
          }
          users.setPasswordHash(userId, hash, clock.instant());
          tx.mapper(RefreshTokenMapper.class).deleteAll(userId);
          tx.mapper(ResetTokenMapper.class).deleteAll(userId);
          return null;
        });
  }

  /**
   * Whether no account has this address.
   *
   * @throws AppException RESOURCE_EXHAUSTED if the client asks too often
   */
  public boolean isFree(Client client, String email) {
    limits.lookUp(client);
    return !hasAccount(address(email));
  }

  private boolean hasAccount(String address) {
    return database.with(UserMapper.class, users -> users.findByEmail(address)) != null;
  }

  /** The stored form of an address, the same for all spellings of it. */
  static String address(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws AppException INVALID_ARGUMENT if a new password is over 1024 characters
   */
  static void checkLength(String field, String password) {
    if (password.codePointCount(0, password.length()) > MAX_PASSWORD_CHARACTERS) {
      throw AppException.invalid(
          field, field + " must be at most " + MAX_PASSWORD_CHARACTERS + " characters", "length");
    }
  }

  private static AppException exists() {
    return AppException.of(REASON_EMAIL_TAKEN);
  }

  private static AppException wrongLogin() {
    return AppException.of(REASON_WRONG_CREDENTIALS);
  }

  private static AppException wrongCurrentPassword() {
    return AppException.of(REASON_WRONG_PASSWORD);
  }
}
