package dev.jobwise.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.jobwise.server.observe.Telemetry;
import dev.jobwise.server.testing.Await;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestCertificate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A port whose certificate is renewed, or badly so. */
@Timeout(60)
@Slow
class CertificateFilesWireTest {

  private static final Logger LOG = (Logger) LoggerFactory.getLogger(CertificateFiles.class);

  @TempDir private Path directory;

  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private TestCertificate first;
  private TestCertificate second;
  private CertificateFiles files;
  private HttpServer server;

  @BeforeEach
  void start() throws Exception {
    first = TestCertificate.in(Files.createDirectory(directory.resolve("first")));
    second = TestCertificate.in(Files.createDirectory(directory.resolve("second")));
    files = CertificateFiles.read(first.certificate(), first.key());
    server =
        new HttpServer(
            HttpServerOptions.at("127.0.0.1", 0).tls(files).telemetry(Telemetry.start(Map.of())),
            List.of(),
            List.of(),
            token -> null,
            () -> true,
            () -> null,
            threads);
    server.start().join();
    lines.start();
    LOG.addAppender(lines);
  }

  @AfterEach
  void stop() {
    LOG.detachAppender(lines);
    server.stop().join();
    threads.shutdownNow();
  }

  @Test
  void renewal_isTakenByNewConnections_andOthersGoOn() throws Exception {
    files.follow(Duration.ofMillis(10), threads);
    try (SSLSocket early = connection()) {
      assertThat(certificateOf(early)).isEqualTo(certificateOf(first));

      copy(second.certificate(), first.certificate());
      copy(second.key(), first.key());
      Await.until("the renewal is in use", () -> shown().equals(certificateOf(second)));

      assertThat(statusOverHttp1(early)).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  @Test
  void halfARenewal_keepsTheLast_andSaysSoOnce() throws Exception {
    copy(second.key(), first.key());
    files.refresh();
    files.refresh();

    assertThat(shown()).isEqualTo(certificateOf(first));
    assertThat(lines.list).hasSize(1);
    assertThat(lines.list.get(0).getLevel()).isEqualTo(Level.ERROR);
    assertThat(lines.list.get(0).getFormattedMessage())
        .isEqualTo(
            "The last certificate stays in use, because the key in %s is not that of %s"
                .formatted(first.key(), first.certificate()));

    copy(second.certificate(), first.certificate());
    files.refresh();
    assertThat(shown()).isEqualTo(certificateOf(second));
    assertThat(lines.list.get(1).getFormattedMessage())
        .startsWith("New connections get the new certificate in " + first.certificate());
  }

  @Test
  void brokenAndMissingFiles_keepTheLast() throws Exception {
    Files.writeString(first.certificate(), "-----BEGIN CERTIFICATE-----\nAAAA\n");
    files.refresh();
    Files.delete(first.key());
    files.refresh();

    assertThat(shown()).isEqualTo(certificateOf(first));
    assertThat(lines.list).extracting(ILoggingEvent::getLevel).containsOnly(Level.ERROR).hasSize(2);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The certificate that a new connection gets. */
  private Certificate shown() throws Exception {
    try (SSLSocket socket = connection()) {
      return certificateOf(socket);
    }
  }

  private SSLSocket connection() throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new TrustsAll()}, new SecureRandom());
    return (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.port());
  }

  private static Certificate certificateOf(SSLSocket socket) throws IOException {
    return socket.getSession().getPeerCertificates()[0];
  }

  private static Certificate certificateOf(TestCertificate certificate) throws Exception {
    return certificate.store().getCertificate("localhost");
  }

  private static String statusOverHttp1(SSLSocket socket) throws IOException {
    socket
        .getOutputStream()
        .write(
            "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    return answer.substring(0, answer.indexOf('\r'));
  }

  /** The test compares certificates itself. */
  private static final class TrustsAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
