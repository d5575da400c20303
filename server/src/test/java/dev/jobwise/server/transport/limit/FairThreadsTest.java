package dev.jobwise.server.transport.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.logging.RequestLogProperty;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.caller.Clients;
import dev.jobwise.server.transport.caller.TrustedProxies;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@Slow
class FairThreadsTest {

  private static final int SHARE = 2;

  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
  private final CountDownLatch go = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();
  private final HttpService service =
      ((HttpService)
              (ctx, request) ->
                  HttpResponse.of(
                      CompletableFuture.supplyAsync(this::work, ctx.blockingTaskExecutor())))
          .decorate(new FairThreads(threads, SHARE));

  @AfterEach
  void stop() {
    go.countDown();
    threads.shutdownNow();
  }

  @Test
  void oneUsersRequests_leaveThreadsToOthers() throws Exception {
    for (int i = 0; i < 50; i++) {
      ask(1);
    }
    awaitBegun(SHARE);
    HttpResponse other = ask(2);
    awaitBegun(SHARE + 1);
    assertThat(begun).hasValue(SHARE + 1);

    go.countDown();
    assertThat(other.aggregate().join().status()).isEqualTo(HttpStatus.OK);
    awaitBegun(51);
  }

  @Test
  void requestsWithoutAUser_shareByAddress() throws Exception {
    for (int i = 0; i < 50; i++) {
      ask(null);
    }
    awaitBegun(SHARE);
    ask(2);
    awaitBegun(SHARE + 1);
    assertThat(begun).hasValue(SHARE + 1);
  }

  /** As gRPC, which logs what a method returned, and so waits for it. */
  @Test
  void requestThatHasItsAnswerBeforeItsTurn_isOver() throws Exception {
    for (int i = 0; i < SHARE; i++) {
      ask(1);
    }
    awaitBegun(SHARE);
    ServiceRequestContext late = ServiceRequestContext.of(HttpRequest.of(HttpMethod.GET, "/"));
    late.logBuilder().defer(RequestLogProperty.RESPONSE_CONTENT);
    ask(1, late);
    late.logBuilder().endRequest();
    late.logBuilder().endResponse();

    go.countDown();

    late.log().whenComplete().get(10, TimeUnit.SECONDS);
    assertThat(begun).hasValue(SHARE);
  }

  private HttpResponse ask(Integer userId) throws Exception {
    return ask(userId, ServiceRequestContext.of(HttpRequest.of(HttpMethod.GET, "/")));
  }

  private HttpResponse ask(Integer userId, ServiceRequestContext ctx) throws Exception {
    if (userId != null) {
      Callers.set(ctx, new Caller(userId, "session"));
    }
    HttpRequest request = ctx.request();
    return new Clients(TrustedProxies.parse(List.of())).serve(service, ctx, request);
  }

  private HttpResponse work() {
    begun.incrementAndGet();
    try {
      go.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return HttpResponse.of(HttpStatus.OK);
  }

  private void awaitBegun(int requests) throws InterruptedException {
    while (begun.get() < requests) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }
}
