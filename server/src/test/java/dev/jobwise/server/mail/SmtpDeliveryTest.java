package dev.jobwise.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestClock;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** Mails as real servers receive them. */
@Timeout(60)
@Slow
class SmtpDeliveryTest {

  private static final String FROM = "JobWise für alle <no-reply@example.com>";
  private static final String TO = "ann@example.com";
  private static final String LINK = "https://app.example.com/reset?token=" + "x".repeat(43);
  private static final String TEXT = "Grüße!\n\n" + LINK + "\n.\nBye\n";

  @TempDir private static Path directory;
  private static TestCertificate certificate;

  private final GreenMail servers =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
          });
  private final TestClock clock = new TestClock(Instant.parse("2026-03-04T05:06:07Z"));

  @BeforeAll
  static void certify() throws Exception {
    certificate = TestCertificate.create(directory);
    System.setProperty("greenmail.tls.keystore.file", certificate.file().toString());
    System.setProperty("greenmail.tls.keystore.password", certificate.password());
  }

  @AfterAll
  static void forget() {
    System.clearProperty("greenmail.tls.keystore.file");
    System.clearProperty("greenmail.tls.keystore.password");
  }

  SmtpDeliveryTest() {
    servers.start();
    servers.setUser("jobwise@example.com", "jobwise", "s3cret");
  }

  @AfterEach
  void stop() {
    servers.stop();
  }

  @Test
  void mail_arrivesAsRfc5322() throws Exception {
    deliver(plain(null, null), null);

    MimeMessage mail = servers.getReceivedMessages()[0];
    assertThat(mail.getHeader("From"))
        .containsExactly("=?UTF-8?Q?JobWise_f=C3=BCr_alle?= <no-reply@example.com>");
    assertThat(mail.getHeader("To")).containsExactly(TO);
    assertThat(mail.getSubject()).isEqualTo("Hello");
    assertThat(mail.getSentDate().toInstant()).isEqualTo(clock.instant());
    assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@example\\.com>");
    assertThat(mail.getHeader("MIME-Version")).containsExactly("1.0");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    // This server drops the last line end.
    assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(TEXT.strip());
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    mail.writeTo(raw);
    assertThat(raw.toString(StandardCharsets.UTF_8).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998))
        .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*+"));
  }

  @Test
  void tlsFromTheStart_signsIn() throws Exception {
    deliver(tls("jobwise", "s3cret"), certificate.context().getSocketFactory());

    assertThat(servers.getReceivedMessages()).hasSize(1);
  }

  @Test
  void unknownCertificate_isRefused() {
    DeliveryException failure = failure(tls("jobwise", "s3cret"), null);

    assertThat(failure)
        .hasMessageContaining("certification path")
        .hasMessageNotContaining("s3cret");
    assertThat(failure.isPermanent()).isFalse();
  }

  @Test
  void wrongPassword_isToldWithoutNames_andIsPermanent() {
    DeliveryException failure =
        failure(tls("jobwise", "wrong"), certificate.context().getSocketFactory());

    assertThat(failure).hasMessage("user or password refused (535)");
    assertThat(failure.isPermanent()).isTrue();
  }

  @Test
  void passwordWithoutStartTls_isNeverSent() {
    DeliveryException failure = failure(plain("jobwise", "s3cret"), null);

    assertThat(failure).hasMessageContaining("STARTTLS");
    assertThat(servers.getReceivedMessages()).isEmpty();
  }

  @Test
  void startTls_signsIn() throws Exception {
    BlockingQueue<String> mails = new LinkedBlockingQueue<>();
    SMTPServer server = startTlsServer(mails);
    try {
      SmtpServer there =
          new SmtpServer("localhost", server.getPortAllocated(), false, "jobwise", "s3cret");

      deliver(there, certificate.context().getSocketFactory());

      assertThat(mails.poll(10, TimeUnit.SECONDS)).contains("Subject: Hello\r\n");
    } finally {
      server.stop();
    }
  }

  @Test
  void serverOfAnotherName_isRefused() {
    SmtpServer there = new SmtpServer("127.0.0.1", servers.getSmtps().getPort(), true, "u", "p");

    assertThat(failure(there, certificate.context().getSocketFactory()).isPermanent()).isFalse();
    assertThat(servers.getReceivedMessages()).isEmpty();
  }

  @Test
  void refusedMail_isToldByItsCodeAlone() throws Exception {
    SMTPServer server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(context -> new NobodyHere())
            .build();
    server.start();
    try {
      SmtpServer there = new SmtpServer("localhost", server.getPortAllocated(), false, null, null);

      DeliveryException failure = failure(there, null);

      assertThat(failure).hasMessage("the mail was not taken (answered 550)");
      assertThat(failure.isPermanent()).isTrue();
    } finally {
      server.stop();
    }
  }

  @Test
  void absentServer_isToldByItsAddress() {
    SmtpServer there = plain(null, null);
    servers.stop();

    DeliveryException failure = failure(there, null);

    assertThat(failure)
        .hasMessageContaining("localhost, " + there.port())
        .hasMessageContaining("Connection refused");
    assertThat(failure.isPermanent()).isFalse();
  }

  private SmtpServer plain(String user, String password) {
    return new SmtpServer("localhost", servers.getSmtp().getPort(), false, user, password);
  }

  private SmtpServer tls(String user, String password) {
    return new SmtpServer("localhost", servers.getSmtps().getPort(), true, user, password);
  }

  private void deliver(SmtpServer server, SSLSocketFactory trust) throws DeliveryException {
    MailComposer composer = new MailComposer(FROM, clock);
    new SmtpDelivery(server, composer, trust).deliver(TO, "Hello", TEXT);
  }

  private DeliveryException failure(SmtpServer server, SSLSocketFactory trust) {
    return catchThrowableOfType(DeliveryException.class, () -> deliver(server, trust));
  }

  private static final class NobodyHere implements MessageHandler {

    @Override
    public void from(String from) {
      // Anybody may write.
    }

    @Override
    public void recipient(String to) throws RejectException {
      throw new RejectException(550, "no mailbox for " + to);
    }

    @Override
    public String data(InputStream data) {
      return null;
    }

    @Override
    public void done() {
      // Nothing was kept.
    }
  }

  private static SMTPServer startTlsServer(BlockingQueue<String> mails) throws Exception {
    SMTPServer server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandler(
                (context, from, to, data) -> mails.add(new String(data, StandardCharsets.UTF_8)))
            .requireTLS()
            .startTlsSocketFactory(certificate.context())
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(
                    (user, password, context) -> {
                      if (!user.equals("jobwise") || !password.equals("s3cret")) {
                        throw new LoginFailedException();
                      }
                    }))
            .requireAuth()
            .build();
    server.start();
    return server;
  }
}
