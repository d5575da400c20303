package dev.jobwise.server.mail;

/** Sends mail to people. */
@FunctionalInterface
public interface Mailer {

  /**
   * Hands one mail over for delivery; may block.
   *
   * @param to an e-mail address without white space
   * @param subject one line
   * @param text plain text; lines end in {@code \n}
   */
  void send(String to, String subject, String text);
}
