package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.CheckEmailRequest;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestCertificate;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one port with TLS: gRPC and REST, HTTP/1.1 and HTTP/2, behind the same guards. */
@Timeout(60)
@Slow
class TlsWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @TempDir static Path directory;

  private static TestCertificate certificate;
  private static Wiring server;

  @BeforeAll
  static void start() throws Exception {
    certificate = TestCertificate.in(directory);
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put("JOBWISE_TLS_CERTIFICATE", certificate.certificate().toString());
    environment.put("JOBWISE_TLS_KEY", certificate.key().toString());
    server = Wiring.start(Settings.read(environment));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void rest_isServedByTheVersionThatTheHandshakeChose(Version version) throws Exception {
    HttpClient client = client(version);
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> answer = get(client, "/health");
      assertThat(answer.version()).isEqualTo(version);
      assertThat(answer.body()).contains("\"healthy\"");
    }
    assertThat(get(client, "/nothing?%25").statusCode()).isEqualTo(404);
    String body = "{\"email\": \"" + "a".repeat(100_000) + "\"}";
    assertThat(
            client
                .send(
                    HttpRequest.newBuilder(uri("/api/v1/auth/login"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                    BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void grpc_isServed() throws Exception {
    ManagedChannel channel =
        Grpc.newChannelBuilderForAddress(
                "localhost",
                server.port(),
                TlsChannelCredentials.newBuilder()
                    .trustManager(certificate.certificate().toFile())
                    .build())
            .build();
    try {
      assertThat(
              AuthServiceGrpc.newBlockingStub(channel)
                  .checkEmail(CheckEmailRequest.newBuilder().setEmail("nobody@example.com").build())
                  .getAvailable())
          .isTrue();
    } finally {
      channel.shutdownNow();
    }
  }

  /** The guard that frames HTTP/1 sits behind TLS, and says there that its answer is whole. */
  @Test
  void requestThatCanBeReadInTwoWays_isRefused() throws Exception {
    try (Socket socket =
        certificate.clients().getSocketFactory().createSocket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              ("POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
                      + "Transfer-Encoding: chunked\r\n\r\n{}")
                  .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 400 ");
    }
  }

  @Test
  void clientWithoutTls_getsNothing() {
    HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    URI plain = URI.create("http://127.0.0.1:" + server.port() + "/health");
    assertThatThrownBy(
            () -> client.send(HttpRequest.newBuilder(plain).build(), BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
  }

  private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private static HttpClient client(Version version) throws Exception {
    return HttpClient.newBuilder().version(version).sslContext(certificate.clients()).build();
  }

  private static URI uri(String path) {
    return URI.create("https://localhost:" + server.port() + path);
  }
}
