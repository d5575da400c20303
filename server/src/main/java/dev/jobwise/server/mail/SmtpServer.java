package dev.jobwise.server.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where mails are handed over.
 *
 * @param tls whether the connection begins with TLS ({@code smtps}); otherwise it begins without
 *     and changes to TLS by STARTTLS
 * @param user null to send without signing in
 * @param password null without a user
 */
public record SmtpServer(String host, int port, boolean tls, String user, String password) {

  /** For mail that users submit, by RFC 8314. */
  private static final int TLS_PORT = 465;

  private static final int STARTTLS_PORT = 587;

  /**
   * Reads {@code smtp://user:password@host:port} or {@code smtps://…}; user and port may be
   * missing.
   *
   * @throws IllegalArgumentException if it is none; the message does not repeat the URL, which may
   *     hold a password
   */
  public static SmtpServer parse(String url) {
    URI uri;
    try {
      uri = URI.create(url);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException("no URL"); // no cause, which would repeat it
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean tls = scheme.equals("smtps");
    if (!tls && !scheme.equals("smtp")) {
      throw new IllegalArgumentException("neither smtp:// nor smtps://");
    }
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 65_535) {
      throw new IllegalArgumentException("a URL without a usable host and port");
    }
    if (path.length() > 1 || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("a URL with more after host and port");
    }
    String login = uri.getRawUserInfo();
    int colon = login == null ? -1 : login.indexOf(':');
    if (login != null && (colon < 1 || colon == login.length() - 1)) {
      throw new IllegalArgumentException("a URL with a user and no password");
    }
    int usualPort = tls ? TLS_PORT : STARTTLS_PORT;
    return new SmtpServer(
        uri.getHost(),
        uri.getPort() < 0 ? usualPort : uri.getPort(),
        tls,
        login == null ? null : decode(login.substring(0, colon)),
        login == null ? null : decode(login.substring(colon + 1)));
  }

  /** As in any part of a URL but a form: a plus sign is a plus sign. */
  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return (tls ? "smtps://" : "smtp://") + host + ":" + port;
  }
}
