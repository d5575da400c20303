package dev.jobwise.server.mail;

import dev.jobwise.server.common.Ids;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Makes mails as RFC 5322 wants them: with From, Date and Message-ID. */
public final class MailComposer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final InternetAddress from;
  private final Clock clock;

  /**
   * @param from as {@link #checkSender} accepts it
   */
  public MailComposer(String from, Clock clock) {
    this.from = sender(from);
    this.clock = clock;
  }

  /**
   * @param from an address, or a name and an address: {@code JobWise <no-reply@example.com>}
   * @throws IllegalArgumentException if it is none
   */
  public static void checkSender(String from) {
    sender(from);
  }

  private static InternetAddress sender(String text) {
    try {
      InternetAddress[] all = InternetAddress.parse(text, true);
      if (all.length != 1 || all[0].isGroup()) {
        throw new IllegalArgumentException("not one address");
      }
      all[0].validate(); // It also needs a domain.
      all[0].setPersonal(all[0].getPersonal(), UTF_8); // Encodes letters beyond ASCII.
      return all[0];
    } catch (AddressException unreadable) {
      throw new IllegalArgumentException(unreadable.getMessage());
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  MimeMessage compose(String to, String subject, String text) throws MessagingException {
    return compose(session(new Properties(), to), to, subject, text);
  }

  MimeMessage compose(Session session, String to, String subject, String text)
      throws MessagingException {
    MimeMessage mail = new WithOwnId(session, id());
    mail.setFrom(from);
    mail.setRecipient(Message.RecipientType.TO, recipient(to));
    mail.setSubject(subject, UTF_8);
    mail.setSentDate(Date.from(clock.instant()));
    // Nobody wants an answer by a machine (RFC 3834).
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setText(text.replace("\n", "\r\n"), UTF_8);
    mail.saveChanges();
    return mail;
  }

  /** A session for mails to this address. Only if it has letters beyond ASCII, headers may too. */
  static Session session(Properties properties, String to) {
    Properties own = new Properties();
    own.putAll(properties);
    boolean ascii = to.chars().allMatch(c -> c < 0x80);
    own.put("mail.mime.allowutf8", Boolean.toString(!ascii));
    return Session.getInstance(own);
  }

  private static InternetAddress recipient(String to) {
    InternetAddress address = new InternetAddress();
    address.setAddress(to); // Taken as it is: the contract has its own idea of an address.
    return address;
  }

  private String id() {
    String address = from.getAddress();
    return "<" + Ids.uuid() + address.substring(address.lastIndexOf('@')) + ">";
  }

  /** The library would name this machine in the id. */
  private static final class WithOwnId extends MimeMessage {
    private final String id;

    WithOwnId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
