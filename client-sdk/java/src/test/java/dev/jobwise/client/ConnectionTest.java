package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.client.error.UnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is wrong with a connection is said in words that help. */
@Timeout(60)
class ConnectionTest {

  @Test
  void refusedConnection_namesTheAddress_andIsUnsent() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (JobWiseClient client = JobWiseClient.connect("127.0.0.1", port)) {
      UnavailableException failure =
          catchThrowableOfType(
              UnavailableException.class, () -> client.login("ann@example.com", "long enough"));
      assertThat(failure)
          .hasMessage("connection refused by 127.0.0.1:" + port + ": is the server running there?");
      assertThat(failure.isUnsent()).isTrue();
      assertThat(failure.isRetryable()).isTrue();
    }
  }

  @Test
  void unknownHost_isNamed() {
    try (JobWiseClient client = JobWiseClient.connect("no-such-host.invalid", 8000)) {
      assertThat(
              catchThrowableOfType(
                  UnavailableException.class, () -> client.login("ann@example.com", "long enough")))
          .hasMessage("the host of no-such-host.invalid:8000 is unknown");
    }
  }

  @Test
  void serverWithoutTls_isToldFromOneWithIt() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> answerInPlaintext(socket));
      server.setDaemon(true);
      server.start();
      try (JobWiseClient client =
          JobWiseClient.builder()
              .address("127.0.0.1", socket.getLocalPort())
              .retries(0)
              .deadline(Duration.ofSeconds(20))
              .build()) {
        assertThat(
                catchThrowableOfType(
                    JobWiseException.class, () -> client.login("ann@example.com", "long enough")))
            .hasMessageStartingWith("no TLS with 127.0.0.1:" + socket.getLocalPort());
      }
    }
  }

  @Test
  void unreadableCertificates_areNamed() {
    Assertions.assertThatThrownBy(
            () ->
                JobWiseClient.builder()
                    .address("127.0.0.1", 8000)
                    .trustCertificates(Path.of("no-such-file.pem"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-file.pem");
  }

  private static void answerInPlaintext(ServerSocket socket) {
    while (true) {
      try (Socket client = socket.accept()) {
        client.getInputStream().read();
        client
            .getOutputStream()
            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
      } catch (IOException closed) {
        return;
      }
    }
  }
}
