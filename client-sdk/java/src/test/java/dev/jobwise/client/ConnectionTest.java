package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.CheckEmailRequest;
import dev.jobwise.auth.v1.CheckEmailResponse;
import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.client.error.UnavailableException;
import io.grpc.Grpc;
import io.grpc.Server;
import io.grpc.TlsServerCredentials;
import io.grpc.stub.StreamObserver;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
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
  void closedClient_saysSo_andTriesNoMore() {
    JobWiseClient client =
        JobWiseClient.builder()
            .address("127.0.0.1", 1)
            .plaintext()
            .retries(1_000)
            .deadline(Duration.ofMinutes(5))
            .build();
    client.close();

    assertThatThrownBy(() -> client.login("ann@example.com", "long enough"))
        .isInstanceOf(UnavailableException.class)
        .hasMessage("the client was closed");
    assertThatThrownBy(() -> client.auth().isEmailFree("ann@example.com"))
        .hasMessage("the client was closed");
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
  void trustedCertificate_isAccepted_andAnUnknownOneIsNot() throws Exception {
    Server server =
        Grpc.newServerBuilderForPort(
                0, TlsServerCredentials.create(file("localhost.pem"), file("localhost.key.pem")))
            .addService(
                new AuthServiceGrpc.AuthServiceImplBase() {
                  @Override
                  public void checkEmail(
                      CheckEmailRequest request, StreamObserver<CheckEmailResponse> observer) {
                    observer.onNext(CheckEmailResponse.newBuilder().setAvailable(true).build());
                    observer.onCompleted();
                  }
                })
            .build()
            .start();
    JobWiseClient.Builder builder =
        JobWiseClient.builder().address("localhost", server.getPort()).retries(0);
    try (JobWiseClient stranger = builder.build();
        JobWiseClient client = builder.trustCertificates(file("localhost.pem").toPath()).build()) {
      assertThat(client.auth().isEmailFree("ann@example.com")).isTrue();
      assertThat(
              catchThrowableOfType(
                  UnavailableException.class, () -> stranger.auth().isEmailFree("ann@example.com")))
          .hasMessageStartingWith("no TLS with localhost:" + server.getPort());
    } finally {
      server.shutdownNow();
    }
  }

  private static File file(String name) throws URISyntaxException {
    return new File(ConnectionTest.class.getResource(name).toURI());
  }

  @Test
  void unreadableCertificates_areNamed() {
    assertThatThrownBy(
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
