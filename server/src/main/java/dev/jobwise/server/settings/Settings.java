package dev.jobwise.server.settings;

import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.transport.caller.TrustedProxies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * All settings, read once from environment variables.
 *
 * @param host {@code JOBWISE_HOST}: address to listen on; 127.0.0.1
 * @param port {@code JOBWISE_PORT}: port for gRPC and REST; 8000, and 0 picks a free one
 * @param tls {@code JOBWISE_TLS_CERTIFICATE} and {@code JOBWISE_TLS_KEY}: PEM files, with which the
 *     port speaks TLS; null for plain text
 * @param dataDirectory {@code JOBWISE_DATA_DIR}: home of the embedded database and of the secrets
 *     created at the first start; ./data
 * @param databaseUrl {@code DATABASE_URL}: an external MariaDB, {@code
 *     mariadb://user:password@host:port/name} or a {@code jdbc:mariadb:} URL; null for the embedded
 *     one
 * @param llm the language model
 * @param jwtSecret {@code JWT_SECRET}: signs access tokens, at least 32 characters; null to create
 *     one and keep it in the data directory
 * @param corsOrigins {@code JOBWISE_CORS_ORIGINS}: browser origins that may call; none
 * @param limits what one user, one address, and all of them together may ask
 * @param trustedProxies {@code JOBWISE_TRUSTED_PROXIES}: networks whose hosts we believe about
 *     where a request comes from; none
 * @param drain {@code JOBWISE_DRAIN_SECONDS}: how long running letters may take to finish after a
 *     stop was requested; 20 s
 * @param heartbeat {@code JOBWISE_HEARTBEAT_SECONDS}: silence after which readers of a letter get a
 *     heartbeat; 10 s
 * @param mail how mails of password resets are sent
 * @param files how documents become files, and where these are kept
 * @param observe what operators see
 * @param shown every variable with its effective value, secrets masked
 * @param warnings one line for each variable that looks like ours but is not
 */
public record Settings(
    String host,
    int port,
    Tls tls,
    Path dataDirectory,
    String databaseUrl,
    LlmSettings llm,
    String jwtSecret,
    List<String> corsOrigins,
    LimitSettings limits,
    TrustedProxies trustedProxies,
    Duration drain,
    Duration heartbeat,
    MailSettings mail,
    FileSettings files,
    ObserveSettings observe,
    Map<String, String> shown,
    List<String> warnings) {

  /**
   * The files that TLS needs, as PEM.
   *
   * @param certificate the certificate, followed by those that lead to its authority
   * @param key its private key, without a passphrase
   */
  public record Tls(Path certificate, Path key) {}

  /**
   * Reads the settings.
   *
   * @throws StartException if a value can't be used
   */
  public static Settings read(Map<String, String> variables) {
    Environment env = new Environment(variables);
    String host = env.text("JOBWISE_HOST", "127.0.0.1");
    int port = env.integer("JOBWISE_PORT", 8000, 0, 65535);
    Tls tls = tls(env);
    Path data = env.path("JOBWISE_DATA_DIR", "./data");
    String databaseUrl = databaseUrl(env);
    LlmSettings llm = LlmSettings.read(env);
    String jwtSecret = env.secret("JWT_SECRET");
    if (jwtSecret != null && jwtSecret.length() < 32) {
      throw Environment.bad("JWT_SECRET", "****", "at least 32 characters");
    }
    List<String> origins = env.list("JOBWISE_CORS_ORIGINS", "");
    origins.forEach(Settings::checkOrigin);
    TrustedProxies proxies = trustedProxies(env);
    LimitSettings limits = LimitSettings.read(env);
    int drainSeconds = env.integer("JOBWISE_DRAIN_SECONDS", 20, 0, 3600);
    int heartbeatSeconds = env.integer("JOBWISE_HEARTBEAT_SECONDS", 10, 1, 600);
    MailSettings mail = MailSettings.read(env);
    FileSettings files = FileSettings.read(env);
    ObserveSettings observe = ObserveSettings.read(env, port);
    // Used by the launcher; read here to show and recognize it.
    env.text("JOBWISE_JAVA_OPTS", null);
    List<String> warnings =
        env.unknownNames().stream().map(name -> "unknown setting " + name + ": ignored").toList();
    return new Settings(
        host,
        port,
        tls,
        data,
        databaseUrl,
        llm,
        jwtSecret,
        origins,
        limits,
        proxies,
        Duration.ofSeconds(drainSeconds),
        Duration.ofSeconds(heartbeatSeconds),
        mail,
        files,
        observe,
        env.shown(),
        warnings);
  }

  private static Tls tls(Environment env) {
    Path certificate = env.path("JOBWISE_TLS_CERTIFICATE");
    Path key = env.path("JOBWISE_TLS_KEY");
    if ((certificate == null) != (key == null)) {
      throw new StartException(
          "JOBWISE_TLS_CERTIFICATE and JOBWISE_TLS_KEY belong together: "
              + (key == null ? "JOBWISE_TLS_KEY" : "JOBWISE_TLS_CERTIFICATE")
              + " is not set");
    }
    return key == null ? null : new Tls(certificate, key);
  }

  private static TrustedProxies trustedProxies(Environment env) {
    try {
      return TrustedProxies.parse(env.list("JOBWISE_TRUSTED_PROXIES", ""));
    } catch (IllegalArgumentException unreadable) {
      throw Environment.bad(
          "JOBWISE_TRUSTED_PROXIES",
          unreadable.getMessage(),
          "networks such as 10.0.0.0/8 or fd00::/8, separated by commas");
    }
  }

  /** Browsers send scheme, host and port in lower case, without a default port. */
  private static void checkOrigin(String origin) {
    boolean usualPort = origin.matches("http://.*:80|https://.*:443");
    boolean canMatch =
        origin.matches("[a-z][a-z0-9+.-]*://(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(:[1-9][0-9]{0,4})?");
    if (!origin.equals("*") && (usualPort || !canMatch)) {
      throw Environment.bad(
          "JOBWISE_CORS_ORIGINS",
          origin,
          "origins as browsers send them, such as https://app.example.com or"
              + " http://localhost:3000, without a path");
    }
  }

  private static String databaseUrl(Environment env) {
    String url = env.secret("DATABASE_URL");
    if (url != null) {
      try {
        DatabaseUrl.parse(url);
      } catch (IllegalArgumentException unreadable) {
        throw new StartException(unreadable.getMessage());
      }
    }
    return url;
  }
}
