package dev.jobwise.server.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.rpc.ErrorInfo;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpResponse;
import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.GetCurrentUserRequest;
import dev.jobwise.auth.v1.GetCurrentUserResponse;
import dev.jobwise.server.testing.Slow;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that are under way when the server stops. */
@Timeout(30)
@Slow
class ShutdownWireTest {

  private static final String JSON =
      "{\"detail\":\"The server is shutting down. Please try again.\",\"reason\":\"DRAINING\"}";

  private final Semaphore arrived = new Semaphore(0);
  private final CompletableFuture<HttpResponse> later = new CompletableFuture<>();

  /** Takes calls and never answers. */
  private final FakeAuthService silent =
      new FakeAuthService() {
        @Override
        public void getCurrentUser(
            GetCurrentUserRequest request, StreamObserver<GetCurrentUserResponse> observer) {
          arrived.release();
        }
      };

  private final Endpoint endpoint =
      Endpoint.of(
          HttpMethod.GET,
          "/later",
          (ctx, request) -> {
            arrived.release();
            return HttpResponse.of(later);
          });

  private final RunningServer running = new RunningServer(List.of(silent), List.of(endpoint));

  @Test
  void whoHasNoAnswer_isToldThatTheServerStops() throws Exception {
    var rest = running.client().execute(running.headers(HttpMethod.GET, "/api/v1/auth/me").build());
    CompletableFuture<AggregatedHttpResponse> transcoded = rest.aggregate();
    CompletableFuture<AggregatedHttpResponse> plain =
        running.client().execute(running.headers(HttpMethod.GET, "/later").build()).aggregate();
    ListenableFuture<GetCurrentUserResponse> grpc =
        running
            .withToken(AuthServiceGrpc.newFutureStub(running.channel))
            .getCurrentUser(GetCurrentUserRequest.getDefaultInstance());
    arrived.acquire(3);

    CompletableFuture<Void> stopped = running.server.stop();

    for (var answer : List.of(transcoded, plain)) {
      assertThat(answer.get().status().code()).isEqualTo(503);
      assertThat(answer.get().contentUtf8()).isEqualTo(JSON);
    }
    StatusRuntimeException failure =
        (StatusRuntimeException)
            catchThrowableOfType(ExecutionException.class, grpc::get).getCause();
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
    assertThat(StatusProto.fromThrowable(failure).getDetails(0).unpack(ErrorInfo.class).getReason())
        .isEqualTo("DRAINING");
    stopped.get();
    running.close();
  }

  @Test
  void drained_whenTheLastAnswerHasLeft() throws Exception {
    CompletableFuture<AggregatedHttpResponse> answer =
        running.client().execute(running.headers(HttpMethod.GET, "/later").build()).aggregate();
    arrived.acquire();

    CompletableFuture<Void> drained = running.server.drain();

    assertThat(running.get("/later").status().code()).isEqualTo(503);
    assertThat(drained).isNotDone();
    later.complete(HttpResponse.of(200));
    assertThat(answer.get().status().code()).isEqualTo(200);
    drained.get(10, TimeUnit.SECONDS);
    running.close();
  }
}
