package dev.jobwise.server.settings;

import dev.jobwise.server.mail.MailComposer;
import dev.jobwise.server.mail.SmtpServer;
import java.net.URI;

/**
 * The settings of mails, read from environment variables.
 *
 * @param smtp {@code JOBWISE_SMTP_URL}: {@code smtp://user:password@host:587} (STARTTLS) or {@code
 *     smtps://user:password@host:465}; null to write mails to the data directory
 * @param from {@code JOBWISE_MAIL_FROM}: sender of all mails; required with a server
 * @param resetLink {@code JOBWISE_RESET_LINK}: where users choose a new password, with {@code
 *     {token}} in it; null to mail the token alone
 */
public record MailSettings(SmtpServer smtp, String from, String resetLink) {

  /** A link must fit one line of a mail, which has at most 998 characters. */
  private static final int MAX_LINK = 900;

  static MailSettings read(Environment env) {
    String url = env.secret("JOBWISE_SMTP_URL");
    String from = env.text("JOBWISE_MAIL_FROM", url == null ? "JobWise <jobwise@localhost>" : null);
    String link = env.text("JOBWISE_RESET_LINK", null);
    SmtpServer smtp = url == null ? null : server(url);
    if (smtp != null && from == null) {
      throw new StartException("JOBWISE_MAIL_FROM is required when JOBWISE_SMTP_URL is set");
    }
    checkSender(from);
    if (link != null) {
      checkLink(link);
    }
    return new MailSettings(smtp, from, link);
  }

  private static SmtpServer server(String url) {
    try {
      return SmtpServer.parse(url);
    } catch (IllegalArgumentException unreadable) {
      throw Environment.bad(
          "JOBWISE_SMTP_URL",
          "****",
          "smtp://user:password@host:587 or smtps://user:password@host:465, with @ : / % in user"
              + " and password as %40 %3A %2F %25; this is "
              + unreadable.getMessage());
    }
  }

  private static void checkSender(String from) {
    try {
      MailComposer.checkSender(from);
    } catch (IllegalArgumentException unreadable) {
      throw Environment.bad(
          "JOBWISE_MAIL_FROM", from, "an address such as JobWise <no-reply@example.com>");
    }
  }

  private static void checkLink(String link) {
    if (link.contains("{token}") && link.length() <= MAX_LINK) {
      try {
        URI uri = URI.create(link.replace("{token}", "token"));
        if (uri.isAbsolute() && !uri.isOpaque() && uri.toASCIIString().equals(uri.toString())) {
          return;
        }
      } catch (IllegalArgumentException notAUri) {
        // Falls through to the error below.
      }
    }
    throw Environment.bad(
        "JOBWISE_RESET_LINK",
        link,
        "a URL with {token} in it, such as https://app.example.com/reset?token={token}");
  }
}
