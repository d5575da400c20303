package dev.jobwise.server.mail;

import dev.jobwise.server.common.Causes;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands mails to an SMTP server, each over a connection of its own. */
final class SmtpDelivery implements Delivery {

  /** For connecting, and for each read and write. */
  private static final int TIMEOUT_MILLIS = 10_000;

  private final SmtpServer server;
  private final MailComposer composer;
  private final Properties properties;

  /**
   * @param trust makes the TLS connections; null for the certificates that Java trusts
   */
  SmtpDelivery(SmtpServer server, MailComposer composer, SSLSocketFactory trust) {
    this.server = server;
    this.composer = composer;
    this.properties = properties(server, trust);
  }

  private static Properties properties(SmtpServer server, SSLSocketFactory trust) {
    String protocol = server.tls() ? "smtps" : "smtp";
    String prefix = "mail." + protocol + ".";
    boolean signsIn = server.user() != null;
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", protocol);
    properties.put(prefix + "auth", Boolean.toString(signsIn));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put(prefix + timeout, Integer.toString(TIMEOUT_MILLIS));
    }
    if (!server.tls()) {
      properties.put(prefix + "starttls.enable", "true");
      // Otherwise whoever sits between could make us send the password in the clear.
      properties.put(prefix + "starttls.required", Boolean.toString(signsIn));
    }
    if (trust != null) {
      properties.put(prefix + "ssl.socketFactory", trust);
    }
    return properties;
  }

  /** Connects, signs in and sends nothing. */
  void check() throws DeliveryException {
    SMTPTransport transport = transport(Session.getInstance(properties));
    try {
      connect(transport);
    } finally {
      close(transport);
    }
  }

  @Override
  public void deliver(String to, String subject, String text) throws DeliveryException {
    Session session = MailComposer.session(properties, to);
    SMTPTransport transport = transport(session);
    try {
      connect(transport);
      MimeMessage mail = composer.compose(session, to, subject, text);
      transport.sendMessage(mail, mail.getAllRecipients());
    } catch (MessagingException failure) {
      // From here on, messages of the library and the server repeat the address.
      int code = transport.getLastReturnCode();
      String why = code >= 400 ? "answered " + code : failure.getClass().getSimpleName();
      throw new DeliveryException("the mail was not taken (" + why + ")", code >= 500);
    } finally {
      close(transport);
    }
  }

  private static SMTPTransport transport(Session session) {
    try {
      return (SMTPTransport) session.getTransport();
    } catch (MessagingException impossible) {
      throw new IllegalStateException("the mail library has SMTP", impossible);
    }
  }

  private void connect(SMTPTransport transport) throws DeliveryException {
    try {
      transport.connect(server.host(), server.port(), server.user(), server.password());
    } catch (AuthenticationFailedException refused) {
      int code = transport.getLastReturnCode();
      throw new DeliveryException("user or password refused (" + code + ")", code >= 500);
    } catch (MessagingException failure) {
      Throwable root = Causes.root(failure);
      String why = failure.getMessage();
      if (root != failure) {
        why += " (" + root.getMessage() + ")";
      }
      throw new DeliveryException(why.strip(), false);
    }
  }

  private static void close(SMTPTransport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      // The mail has its fate already.
    }
  }
}
