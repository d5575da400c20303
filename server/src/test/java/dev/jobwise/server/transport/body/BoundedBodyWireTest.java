package dev.jobwise.server.transport.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.HttpData;
import dev.jobwise.server.testing.RawConnection;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.RunningServer;
import dev.jobwise.server.transport.limit.BodyLimits;
import dev.jobwise.server.transport.limit.HeldBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;

@Slow
class BoundedBodyWireTest {

  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final HeldBytes held = new HeldBytes();

  @Test
  void trickle_ends() {
    BoundedBody<Integer> body = body();
    for (int i = 0; i < 3; i++) {
      body.onNext(HttpData.wrap(new byte[BoundedBody.MIN_BYTES_IN_TIME]));
      body.checkPace();
    }
    assertThat(body.result()).isNotDone();
    body.onNext(HttpData.wrap(new byte[BoundedBody.MIN_BYTES_IN_TIME - 1]));
    body.checkPace();
    assertThat(body.result()).isCompletedExceptionally();
    assertThat(cancelled).isTrue();
  }

  @Test
  void whatTheClientLeft_isDropped() {
    BoundedBody<Integer> body = body();
    body.onNext(HttpData.wrap(new byte[10]));
    body.onError(new IllegalStateException("gone"));
    assertThat(body.result()).isCompletedExceptionally();
  }

  /** More at the same time than the heap has room for, without any account. */
  @Test
  void bodiesOfOneAddress_areBoundedTogether() {
    try (RunningServer running = new RunningServer(List.of(new FakeAuthService()), List.of())) {
      List<RawConnection> connections = new ArrayList<>();
      int size = BodyLimits.MAX_BODY_BYTES;
      for (int i = 0; i < 24; i++) {
        RawConnection connection = new RawConnection(running.server.port());
        connections.add(connection);
        connection.send(
            "POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\nContent-Length: "
                + size
                + "\r\n\r\n");
        connection.send(new byte[size - 1]);
      }
      assertThat(running.get("/health").status().code()).isEqualTo(200);
      int refused = 0;
      for (RawConnection connection : connections) {
        connection.send("x");
        String answer = connection.readToEnd();
        refused += answer.startsWith("HTTP/1.1 429 ") ? 1 : 0;
        connection.close();
      }
      assertThat(refused).isBetween(1, 23);
      // Everything is given back.
      assertThat(running.get("/health").status().code()).isEqualTo(200);
      assertThat(running.post("/api/v1/auth/check-email", "x".repeat(size)).status().code())
          .isNotEqualTo(429);
    }
  }

  private BoundedBody<Integer> body() {
    BoundedBody<Integer> body =
        new BoundedBody<>(
            new BoundedBody.Sink<>() {
              private int all;

              @Override
              public long take(byte[] bytes) {
                return all += bytes.length;
              }

              @Override
              public Integer end() {
                return all;
              }
            },
            held.new Share("127.0.0.1"));
    body.onSubscribe(
        new Subscription() {
          @Override
          public void request(long n) {}

          @Override
          public void cancel() {
            cancelled.set(true);
          }
        });
    return body;
  }
}
