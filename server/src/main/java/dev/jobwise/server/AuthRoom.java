package dev.jobwise.server;

import dev.jobwise.server.auth.AccessTokens;
import dev.jobwise.server.auth.Accounts;
import dev.jobwise.server.auth.AuthGrpcService;
import dev.jobwise.server.auth.JwtSecret;
import dev.jobwise.server.auth.Jwts;
import dev.jobwise.server.auth.KnownAddresses;
import dev.jobwise.server.auth.PasswordResets;
import dev.jobwise.server.auth.Passwords;
import dev.jobwise.server.auth.ResetMail;
import dev.jobwise.server.auth.Sessions;
import dev.jobwise.server.auth.SignInLimits;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.settings.StartException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * Who users are.
 *
 * @param secret the server's key, from which others derive theirs
 * @param tokens finds the callers of requests
 */
record AuthRoom(byte[] secret, AccessTokens tokens, AuthGrpcService service) {

  /** Each hash takes a whole core; {@link Passwords} says for how long. */
  private static final int HASHING_THREADS =
      Math.max(1, Runtime.getRuntime().availableProcessors());

  static AuthRoom start(Settings settings, SharedParts shared) {
    Database database = shared.database();
    Clock clock = shared.clock();
    Executor blocking = shared.blocking();
    byte[] secret = secret(settings);
    Jwts jwts = new Jwts(secret, clock);
    Passwords passwords = shared.parts().add(new Passwords(HASHING_THREADS));
    passwords.bindTo(shared.telemetry().meters());
    SignInLimits limits =
        new SignInLimits(
            settings.limits().failedSignIns(),
            settings.limits().badTokensPerMinute(),
            settings.limits().signUpsPerMinute(),
            System::nanoTime);
    KnownAddresses known = new KnownAddresses(secret, clock);
    Sessions sessions = new Sessions(database, jwts, limits, clock);
    Accounts accounts = new Accounts(database, sessions, known, passwords, limits, clock, blocking);
    ResetMail mail = new ResetMail(shared.mailer(), settings.mail().resetLink());
    PasswordResets resets =
        new PasswordResets(database, known, passwords, limits, mail, clock, blocking);
    return new AuthRoom(
        secret,
        new AccessTokens(jwts, database, clock),
        new AuthGrpcService(accounts, sessions, resets));
  }

  private static byte[] secret(Settings settings) {
    if (settings.jwtSecret() != null) {
      return JwtSecret.of(settings.jwtSecret());
    }
    try {
      return JwtSecret.loadOrCreate(settings.dataDirectory());
    } catch (UncheckedIOException | IllegalStateException unusable) {
      throw new StartException(
          "cannot use the key of access tokens in the data directory ("
              + unusable.getMessage()
              + "): mend it, set JWT_SECRET, or set JOBWISE_DATA_DIR to another directory");
    }
  }
}
