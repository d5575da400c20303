package dev.jobwise.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.jobwise.server.Wiring;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A forgotten password, from the request to the mail and back. */
@Timeout(60)
@Slow
class ResetMailWireTest {

  private static final Pattern LINK =
      Pattern.compile("(?m)^https://app\\.example\\.com/reset\\?token=([A-Za-z0-9_-]{43})\\r?$");

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private final String email = UUID.randomUUID() + "@example.com";

  @Test
  void linkOfTheMail_resetsThePassword() throws Exception {
    GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mails.start();
    try (Wiring server = server(mails.getSmtp().getPort())) {
      Rest rest = register(server);

      Rest.Answer known = forgot(rest, email);
      Rest.Answer unknown = forgot(rest, "nobody-" + email);

      assertThat(known.status()).isEqualTo(200);
      assertThat(unknown.body()).isEqualTo(known.body());
      assertThat(mails.waitForIncomingEmail(10_000, 1)).isTrue();
      MimeMessage mail = mails.getReceivedMessages()[0];
      assertThat(mail.getHeader("To")).containsExactly(email);
      assertThat(mail.getHeader("From")).containsExactly("JobWise <no-reply@example.com>");
      Matcher link = LINK.matcher(mail.getContent().toString());
      assertThat(link.find()).isTrue();
      String reset = "{\"token\": \"%s\", \"new_password\": \"another password\"}";
      assertThat(rest.post("/auth/reset-password", reset.formatted(link.group(1))).status())
          .isEqualTo(200);
      String login = "{\"email\": \"%s\", \"password\": \"another password\"}";
      assertThat(rest.post("/auth/login", login.formatted(email)).status()).isEqualTo(200);
      assertThat(mails.getReceivedMessages()).hasSize(1);
    } finally {
      mails.stop();
    }
  }

  @Test
  void mailServerThatHangs_keepsNobodyWaiting() throws Exception {
    try (ServerSocket hung = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Wiring server = server(hung.getLocalPort());
        Socket check = hung.accept()) {
      Rest rest = register(server);

      // More than there are threads for mails, or for requests.
      for (int i = 0; i < 40; i++) {
        assertThat(forgot(rest, email).status()).isBetween(200, 429);
        assertThat(rest.get("/auth/check-email?email=" + email).status()).isEqualTo(200);
      }
      assertThat(check.isConnected()).isTrue();
    }
  }

  private static Wiring server(int smtpPort) {
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put("JOBWISE_SMTP_URL", "smtp://127.0.0.1:" + smtpPort);
    environment.put("JOBWISE_MAIL_FROM", "JobWise <no-reply@example.com>");
    environment.put("JOBWISE_RESET_LINK", "https://app.example.com/reset?token={token}");
    return Wiring.start(Settings.read(environment));
  }

  private Rest register(Wiring server) {
    Rest rest = new Rest(server.port(), null);
    String account =
        "{\"email\": \"%s\", \"password\": \"a long password\", \"full_name\": \"Ann\"}";
    assertThat(rest.post("/auth/register", account.formatted(email)).status()).isEqualTo(201);
    return rest;
  }

  private static Rest.Answer forgot(Rest rest, String address) {
    return rest.post("/auth/forgot-password", "{\"email\": \"" + address + "\"}");
  }
}
