package dev.jobwise.server.db;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.observe.RequestScope;
import dev.jobwise.server.observe.Telemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;

/**
 * A span for each statement of a request that is traced. It names the statement and neither its SQL
 * nor its values. Statements of timers have none: they belong to no request.
 */
@Intercepts({
  @Signature(
      type = Executor.class,
      method = "update",
      args = {MappedStatement.class, Object.class}),
  @Signature(
      type = Executor.class,
      method = "query",
      args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
})
final class SqlSpans implements Interceptor {

  private final Telemetry telemetry;

  SqlSpans(Telemetry telemetry) {
    this.telemetry = telemetry;
  }

  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    if (!telemetry.isInTrace()) {
      return invocation.proceed();
    }
    MappedStatement statement = (MappedStatement) invocation.getArgs()[0];
    Span span = begin(statement);
    try {
      return RequestScope.current().in(span).call(invocation::proceed);
    } catch (Throwable failure) {
      // Not its message, which may quote a value.
      span.setStatus(StatusCode.ERROR);
      span.setAttribute("error.type", Causes.root(failure).getClass().getName());
      throw failure;
    } finally {
      span.end();
    }
  }

  /** Named as in the code: {@code LetterMapper.insert}. */
  private Span begin(MappedStatement statement) {
    String id = statement.getId();
    int method = id.lastIndexOf('.');
    String name = id.substring(id.lastIndexOf('.', method - 1) + 1);
    return telemetry
        .tracer()
        .spanBuilder(name)
        .setSpanKind(SpanKind.CLIENT)
        .setAttribute("db.system.name", "mariadb")
        .setAttribute("db.operation.name", statement.getSqlCommandType().name())
        .setAttribute("db.query.summary", name)
        .startSpan();
  }
}
