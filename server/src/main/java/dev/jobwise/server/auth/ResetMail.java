package dev.jobwise.server.auth;

import dev.jobwise.server.mail.Mailer;

/** The mail that brings a user the token to reset a password with. */
public final class ResetMail {

  private static final String SUBJECT = "Reset your JobWise password";

  private static final String WITH_TOKEN =
      """
      Somebody asked to reset the password of your JobWise account.
      If it was you, enter this token where JobWise asks for it, within one hour:

      %s

      If it was not you, do nothing: your password stays as it is.
      """;

  private static final String WITH_LINK =
      """
      Somebody asked to reset the password of your JobWise account.
      If it was you, open this link within one hour and choose a new password:

      %s

      If it was not you, do nothing: your password stays as it is.
      """;

  private final Mailer mailer;
  private final String link;

  /**
   * @param link address of a page or an app, with {@code {token}} in it; null to send the token
   *     alone
   */
  public ResetMail(Mailer mailer, String link) {
    this.mailer = mailer;
    this.link = link;
  }

  /**
   * @param token safe in a URL
   */
  void send(String to, String token) {
    String text =
        link == null
            ? WITH_TOKEN.formatted(token)
            : WITH_LINK.formatted(link.replace("{token}", token));
    mailer.send(to, SUBJECT, text);
  }
}
