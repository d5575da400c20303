package dev.jobwise.server.transport;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerListener;
import com.linecorp.armeria.server.ServerListenerAdapter;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.grpc.GrpcHealthCheckService;
import com.linecorp.armeria.server.healthcheck.SettableHealthChecker;
import io.grpc.BindableService;
import io.grpc.health.v1.HealthGrpc;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports whether the server can work, which it can't without its database: as {@code GET /health},
 * and as {@code grpc.health.v1} for the server as a whole and for each service by name.
 *
 * <p>{@code GET /health} asks the database. gRPC health returns the result of the last probe, and
 * its watchers hear of changes.
 */
final class Health implements HttpService {

  /** The HTTP path. */
  static final String PATH = "/health";

  /** A database that has not answered within this time counts as down. */
  private static final long PROBE_TIMEOUT_SECONDS = 2;

  private static final Logger log = LoggerFactory.getLogger(Health.class);

  private final SettableHealthChecker healthy = new SettableHealthChecker(true);
  private final BooleanSupplier database;
  private final Executor blocking;
  private final String version;
  private CompletableFuture<Boolean> asked = CompletableFuture.completedFuture(true);
  private volatile boolean stopping;

  Health(BooleanSupplier database, Executor blocking, String version) {
    this.database = database;
    this.blocking = blocking;
    this.version = version;
  }

  GrpcHealthCheckService grpcService(List<BindableService> services) {
    var builder = GrpcHealthCheckService.builder().checkers(healthy);
    for (BindableService service : services) {
      builder.serviceCheckers(service.bindService().getServiceDescriptor().getName(), healthy);
    }
    return builder.build();
  }

  static boolean isAskedBy(ServiceRequestContext ctx) {
    return ctx.path().equals(PATH) || ctx.path().startsWith("/" + HealthGrpc.SERVICE_NAME + "/");
  }

  /** From now on the server counts as unhealthy, so that load balancers use others. */
  void stop() {
    stopping = true;
    healthy.setHealthy(false);
  }

  /**
   * Asks the database without blocking the caller. Concurrent callers share one probe. Never fails.
   */
  synchronized CompletableFuture<Boolean> probe() {
    if (asked.isDone()) {
      asked = ask();
    }
    return asked;
  }

  private CompletableFuture<Boolean> ask() {
    return CompletableFuture.supplyAsync(database::getAsBoolean, blocking)
        .completeOnTimeout(false, PROBE_TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .exceptionally(
            failure -> {
              log.warn("The database does not answer: {}", failure.toString());
              return false;
            })
        .thenApply(
            answer -> {
              healthy.setHealthy(answer && !stopping);
              return answer && !stopping;
            });
  }

  /** Probes at each interval while the server runs. */
  ServerListener schedule(Duration interval, ScheduledExecutorService scheduler) {
    return new ServerListenerAdapter() {
      private ScheduledFuture<?> timer;

      @Override
      public void serverStarted(Server server) {
        long millis = interval.toMillis();
        timer =
            scheduler.scheduleWithFixedDelay(
                Health.this::probe, millis, millis, TimeUnit.MILLISECONDS);
      }

      @Override
      public void serverStopping(Server server) {
        if (timer != null) {
          timer.cancel(false);
        }
      }
    };
  }

  @Override
  public HttpResponse serve(ServiceRequestContext ctx, HttpRequest req) {
    return HttpResponse.of(
        probe()
            .thenApply(
                answer ->
                    HttpResponse.of(
                        answer ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE,
                        MediaType.JSON_UTF_8,
                        json(answer ? "healthy" : "unhealthy"))));
  }

  private String json(String status) {
    return "{\"status\": \"%s\", \"version\": \"%s\"}".formatted(status, version);
  }
}
