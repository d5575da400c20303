package dev.jobwise.server.transport.caller;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.LoginResponse;
import dev.jobwise.server.common.Client;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.RunningServer;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is at the other end, and whether still, on every wire. */
@Slow
class ClientsWireTest {

  private static final String LOGIN =
      "{\"email\": \"ada@example.com\", \"password\": \"12345678\"}";

  private final BlockingQueue<Client> clients = new LinkedBlockingQueue<>();
  private final BlockingQueue<StreamObserver<LoginResponse>> observers =
      new LinkedBlockingQueue<>();

  private final RunningServer running =
      new RunningServer(
          List.of(new Waiting()),
          List.of(),
          List.of(),
          0,
          0,
          TrustedProxies.parse(List.of("127.0.0.1")));

  /** Never answers by itself. */
  private final class Waiting extends AuthServiceGrpc.AuthServiceImplBase {
    @Override
    public void login(LoginRequest request, StreamObserver<LoginResponse> observer) {
      observers.add(observer);
      clients.add(Clients.current());
    }
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void http1_closed() throws Exception {
    Socket socket = connect();
    socket.getOutputStream().write(http1("application/json", bytes(LOGIN)));
    assertGoes(socket::close);
  }

  /** What has come in by then may still reach its method. */
  @Test
  void http1_closedAtOnce() throws Exception {
    for (int i = 0; i < 200; i++) {
      try (Socket socket = connect()) {
        socket.getOutputStream().write(http1("application/json", bytes(LOGIN)));
      }
    }
    Socket last = connect();
    last.getOutputStream()
        .write(http1("X-Forwarded-For: 192.0.2.1\r\n", "application/json", bytes(LOGIN)));
    Client client = clients.poll(30, TimeUnit.SECONDS);
    while (!client.address().equals("192.0.2.1")) {
      awaitGone(client);
      client = clients.poll(30, TimeUnit.SECONDS);
    }
    assertThat(client.isGone()).isFalse();
    last.close();
  }

  @Test
  void http1_reset() throws Exception {
    Socket socket = connect();
    socket.getOutputStream().write(http1("application/json", bytes(LOGIN)));
    socket.setSoLinger(true, 0);
    assertGoes(socket::close);
  }

  @Test
  void grpcWeb_closed() throws Exception {
    Socket socket = connect();
    byte[] message = LoginRequest.newBuilder().setEmail("a").setPassword("b").build().toByteArray();
    byte[] frame =
        ByteBuffer.allocate(5 + message.length)
            .put((byte) 0)
            .putInt(message.length)
            .put(message)
            .array();
    socket.getOutputStream().write(http1("application/grpc-web+proto", frame));
    assertGoes(socket::close);
  }

  @Test
  void http2_streamIsReset() throws Exception {
    HttpResponse response =
        WebClient.of("h2c://127.0.0.1:" + running.server.port())
            .execute(
                RequestHeaders.of(
                    HttpMethod.POST, "/api/v1/auth/login", "content-type", "application/json"),
                LOGIN);
    response.subscribe();
    assertGoes(response::abort);
  }

  @Test
  void grpc_callIsCancelled() throws Exception {
    var call =
        AuthServiceGrpc.newFutureStub(running.channel)
            .login(LoginRequest.newBuilder().setEmail("a").setPassword("b").build());
    assertGoes(() -> call.cancel(true));
  }

  @Test
  void grpc_connectionIsClosed() throws Exception {
    AuthServiceGrpc.newFutureStub(running.channel)
        .login(LoginRequest.newBuilder().setEmail("a").setPassword("b").build());
    assertGoes(running.channel::shutdownNow);
  }

  @Test
  void whoWaits_isThere_andWhereItsProxySays() throws Exception {
    Socket socket = connect();
    String head = "X-Forwarded-For: 2001:db8:1:2:3:4:5:6\r\n";
    socket.getOutputStream().write(http1(head, "application/json", bytes(LOGIN)));

    Client client = clients.poll(30, TimeUnit.SECONDS);

    assertThat(client.address()).isEqualTo("2001:db8:1:2:0:0:0:0/64");
    assertThat(client.isGone()).isFalse();
    observers.take().onError(new IllegalStateException("the end of the test"));
    assertThat(socket.getInputStream().read()).isEqualTo('H');
    socket.close();
  }

  private interface Act {
    void run() throws Exception;
  }

  private void assertGoes(Act leave) throws Exception {
    Client client = clients.poll(30, TimeUnit.SECONDS);
    assertThat(client.isGone()).isFalse();
    leave.run();
    awaitGone(client);
  }

  private static void awaitGone(Client client) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!client.isGone() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(client.isGone()).isTrue();
  }

  private Socket connect() throws Exception {
    return new Socket(InetAddress.getLoopbackAddress(), running.server.port());
  }

  private static byte[] http1(String type, byte[] body) {
    return http1("", type, body);
  }

  private static byte[] http1(String headers, String type, byte[] body) {
    String path =
        type.contains("grpc") ? "/jobwise.auth.v1.AuthService/Login" : "/api/v1/auth/login";
    byte[] head =
        bytes(
            "POST %s HTTP/1.1\r\nHost: x\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, headers, type, body.length));
    return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
