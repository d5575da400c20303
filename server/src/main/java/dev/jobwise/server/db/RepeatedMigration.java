package dev.jobwise.server.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the first migration of a start run once more. A statement that changes the schema is
 * complete before Flyway records it, so a server that is killed in between leaves a change without
 * a record, and each later start would fail because the change is there already. MariaDB makes such
 * a statement wholly or not at all: where it finds its table, column or key, nothing is left to do.
 * Only the first migration can have been interrupted; for any other, something else made what is
 * there.
 */
final class RepeatedMigration extends BaseCallback {

  /**
   * The table exists, the column, the key; nothing of that name to drop; the foreign key exists.
   */
  private static final Set<Integer> DONE_ALREADY = Set.of(1050, 1060, 1061, 1091, 1826);

  /** The row exists. A unique key that finds two rows alike fails so too, and was not made. */
  private static final int DUPLICATE = 1062;

  private static final Logger log = LoggerFactory.getLogger(RepeatedMigration.class);

  private int begun;

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE;
  }

  @Override
  public void handle(Event event, Context context) {
    begun++;
  }

  /** The same database; statements of the first migration pass where their change is there. */
  DataSource over(DataSource source) {
    return wrap(DataSource.class, source);
  }

  private <T> T wrap(Class<T> type, T target) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> result(invoke(target, method, arguments)));
    return type.cast(proxy);
  }

  private Object result(Object result) {
    if (result instanceof Connection connection) {
      return wrap(Connection.class, connection);
    }
    // Flyway records by a PreparedStatement; only the statements of the files are plain ones.
    return result != null && result.getClass() == org.mariadb.jdbc.Statement.class
        ? wrap(Statement.class, (Statement) result)
        : result;
  }

  private Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      if (begun == 1
          && method.getName().equals("execute")
          && failure.getCause() instanceof SQLException refused
          && isDone(refused.getErrorCode(), String.valueOf(arguments[0]))) {
        log.info("A change of the schema was made before, by a start that ended early");
        return false;
      }
      throw failure.getCause();
    }
  }

  private static boolean isDone(int error, String sql) {
    return DONE_ALREADY.contains(error) || error == DUPLICATE && sql.startsWith("INSERT");
  }
}
