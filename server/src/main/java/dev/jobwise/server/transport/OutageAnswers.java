package dev.jobwise.server.transport;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_TIMEOUT;

import com.google.api.AnnotationsProto;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.grpc.GrpcService;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.error.EarlyErrors;
import io.grpc.MethodDescriptor;
import io.grpc.ServerMethodDefinition;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Answers overdue requests while the database is stuck: a read within two seconds of its arrival, a
 * write within five. Needs no thread except the event loop, because all threads that could answer
 * may be waiting for the database themselves.
 *
 * <p>Does not touch methods that call a model, because they take longer anyway and a letter
 * outlives a short outage. Does not touch streams either.
 */
final class OutageAnswers implements DecoratingHttpServiceFunction {

  /** Leaves a little time to send the response. */
  private static final Duration READ = Duration.ofMillis(1_800);

  private static final Duration WRITE = Duration.ofMillis(4_800);

  /** A request that is late for another reason may still meet a stuck database. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final Supplier<AppException> trouble;

  /**
   * @param trouble what is wrong with the database; null for nothing
   */
  OutageAnswers(Supplier<AppException> trouble) {
    this.trouble = trouble;
  }

  @Override
  public HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest req)
      throws Exception {
    Duration limit = limit(ctx);
    HttpResponse answer = delegate.serve(ctx, req);
    if (limit == null) {
      return answer;
    }
    CompletableFuture<HttpResponse> told =
        answer.aggregate().thenApply(AggregatedHttpResponse::toHttpResponse);
    Runnable look =
        () -> {
          AppException cause = trouble.get();
          // Don't cancel the request: one that still waits for a thread would not notice.
          if (cause != null && told.complete(EarlyErrors.of(ctx, cause))) {
            answer.abort(cause);
          }
        };
    ScheduledFuture<?> looks =
        ctx.eventLoop()
            .withoutContext()
            .scheduleAtFixedRate(
                look, limit.toMillis(), LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    told.whenComplete((done, failure) -> looks.cancel(false));
    return HttpResponse.of(told);
  }

  /** Null for methods that may take as long as a model, and for those that never end. */
  private static Duration limit(ServiceRequestContext ctx) {
    GrpcService grpc = ctx.config().service().as(GrpcService.class);
    ServerMethodDefinition<?, ?> method = grpc == null ? null : grpc.methodDefinition(ctx);
    if (Health.isAskedBy(ctx) || ctx.path().endsWith("/stream")) {
      return null;
    }
    if (method == null
        || !(method.getMethodDescriptor().getSchemaDescriptor()
            instanceof ProtoMethodDescriptorSupplier supplier)) {
      return ctx.method() == HttpMethod.GET ? READ : WRITE;
    }
    if (method.getMethodDescriptor().getType() != MethodDescriptor.MethodType.UNARY) {
      return null;
    }
    var options = supplier.getMethodDescriptor().getOptions();
    if (options.getExtension(OptionsProto.error).stream().anyMatch(REASON_LLM_TIMEOUT::equals)) {
      return null;
    }
    return options.getExtension(AnnotationsProto.http).hasGet() ? READ : WRITE;
  }
}
