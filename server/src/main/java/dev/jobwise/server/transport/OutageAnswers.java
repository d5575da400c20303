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
 * Answers requests whose time is up while the database is stuck: a read within two seconds, a write
 * within five. It counts from the request's arrival and needs no thread but the event loop, because
 * all threads that could answer may wait for the database themselves.
 *
 * <p>Methods that ask a model are let be: they take longer by themselves, and a letter outlives a
 * short outage. So are streams.
 */
final class OutageAnswers implements DecoratingHttpServiceFunction {

  /** With a little time for the answer to leave. */
  private static final Duration READ = Duration.ofMillis(1_800);

  private static final Duration WRITE = Duration.ofMillis(4_800);

  /** Who is late for another reason may meet a stuck database yet. */
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
          // Not by cancelling the request: one that still waits for a thread would not hear.
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

  /** Null for what may take as long as a model, and for what has no end to wait for. */
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
