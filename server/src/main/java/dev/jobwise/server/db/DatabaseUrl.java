package dev.jobwise.server.db;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the database is, and the account to use there.
 *
 * @param jdbcUrl a {@code jdbc:mariadb:} URL without user and password
 * @param user null if the URL names none
 * @param password null if the URL names none; never printed
 */
public record DatabaseUrl(String jdbcUrl, String user, String password) {

  private static final Pattern SHORT =
      Pattern.compile(
          // What may be an option is one, rather than a part of the password.
          "mariadb://(?:(?<user>[^:@/]*)(?::(?<password>[^?]*|.*))?@)??"
              + "(?<host>\\[[0-9A-Fa-f:.]+]|[^:/?#@\\[\\]]+)(?::(?<port>\\d{1,5}))?"
              + "/(?<name>[^/?#@]+)(?<options>\\?[^#]*)?");
  private static final Pattern JDBC =
      Pattern.compile(
          "jdbc:mariadb:(?:\\w+:)*//(?<hosts>[^/@?]+)/(?<name>[^/?#]+)(?:\\?(?<options>.*))?");
  private static final Pattern USER_OPTION = Pattern.compile("(?:^|&)user=([^&]*)");
  private static final Pattern PASSWORD_OPTION = Pattern.compile("(?:^|&)password=([^&]*)");

  /**
   * Parses the setting {@code DATABASE_URL}.
   *
   * @param text {@code mariadb://user:password@host:port/name} (default port 3306; user, password
   *     and name percent-decoded; driver options may follow a {@code ?}), or a {@code
   *     jdbc:mariadb://host:port/name} URL, whose user and password are options, taken literally
   * @throws IllegalArgumentException for anything else, with a one-line message that contains none
   *     of the text
   */
  public static DatabaseUrl parse(String text) {
    String url = text.strip();
    return url.startsWith("jdbc:") ? parseJdbc(url) : parseShort(url);
  }

  private static DatabaseUrl parseShort(String url) {
    Matcher parts = SHORT.matcher(url);
    if (!parts.matches()) {
      throw unreadable();
    }
    String port = parts.group("port") == null ? "3306" : parts.group("port");
    if (Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
      throw unreadable();
    }
    String options = parts.group("options") == null ? "" : parts.group("options");
    return new DatabaseUrl(
        "jdbc:mariadb://"
            + parts.group("host")
            + ":"
            + port
            + "/"
            + decode(parts.group("name"))
            + options,
        decode(parts.group("user")),
        decode(parts.group("password")));
  }

  private static DatabaseUrl parseJdbc(String url) {
    Matcher parts = JDBC.matcher(url);
    if (!parts.matches()) {
      throw unreadable();
    }
    String options = parts.group("options");
    if (options == null) {
      return new DatabaseUrl(url, null, null);
    }
    String user = option(USER_OPTION, options);
    String password = option(PASSWORD_OPTION, options);
    String rest = USER_OPTION.matcher(options).replaceAll("");
    rest = PASSWORD_OPTION.matcher(rest).replaceAll("").replaceFirst("^&", "");
    String bare = url.substring(0, url.indexOf('?'));
    return new DatabaseUrl(rest.isEmpty() ? bare : bare + "?" + rest, user, password);
  }

  private static String option(Pattern pattern, String options) {
    Matcher option = pattern.matcher(options);
    return option.find() ? option.group(1) : null;
  }

  private static String decode(String text) {
    if (text == null) {
      return null;
    }
    try {
      // URLDecoder decodes forms, where + is a space; in a URL's authority it is a plus.
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badEscape) {
      throw unreadable();
    }
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "DATABASE_URL: expected mariadb://user:password@host:port/name or"
            + " jdbc:mariadb://host:port/name?user=…&password=…; write special characters of the"
            + " first form as %XX");
  }

  /** The URL without options and password, safe for logs. */
  @Override
  public String toString() {
    return jdbcUrl.replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
  }
}
