package dev.jobwise.server.db;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.observe.Telemetry;
import java.time.Instant;
import java.util.AbstractCollection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;

/**
 * MyBatis as we use it: without caches, and with a constructor call that turns a row into a record,
 * column by column. A SELECT therefore names its columns in the order of the record's components,
 * which a test checks. MyBatis can also match them by name, but that takes longer than the database
 * takes for the row.
 */
final class SqlSessions {

  private final SqlSessionFactory factory;
  private final Map<Class<?>, Boolean> knownMappers = new ConcurrentHashMap<>();

  SqlSessions(DataSource pool, Telemetry telemetry) {
    Configuration configuration =
        new Configuration(new Environment("database", new Transactions(), pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setShrinkWhitespacesInSql(true);
    // A cache would return data that another replica has since changed.
    configuration.setCacheEnabled(false);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setObjectFactory(new RecordFactory());
    registerTypes(configuration.getTypeHandlerRegistry());
    if (telemetry.isTracing()) {
      configuration.addInterceptor(new SqlSpans(telemetry));
    }
    factory = new DefaultSqlSessionFactory(configuration);
  }

  /** A separate session; with {@code autoCommit} each statement is a transaction. */
  SqlSession open(boolean autoCommit) {
    return factory.openSession(ExecutorType.SIMPLE, autoCommit);
  }

  /** The mapper, whose XML file is read at its first use. */
  <M> M mapper(SqlSession session, Class<M> type) {
    knownMappers.computeIfAbsent(
        type,
        unknown -> {
          session.getConfiguration().addMapper(unknown);
          return true;
        });
    return session.getMapper(type);
  }

  /** All statements in the mapper's file. */
  List<MappedStatement> statements(Class<?> mapper) {
    try (SqlSession session = open(false)) {
      mapper(session, mapper);
      Configuration configuration = session.getConfiguration();
      return configuration.getMappedStatementNames().stream()
          .filter(name -> name.startsWith(mapper.getName() + "."))
          .map(configuration::getMappedStatement)
          .toList();
    }
  }

  private static void registerTypes(TypeHandlerRegistry types) {
    types.register(Instant.class, new InstantHandler());
    types.register(JsonNode.class, new JsonNodeHandler());
    registerLists(types, List.class);
    // MyBatis looks up a parameter given by @Param by its run-time class and that class's
    // ancestors, never by interface. These are the ancestors of every list that the JDK creates.
    registerLists(types, AbstractCollection.class);
    registerLists(types, Collections.unmodifiableCollection(List.of()).getClass());
    registerLists(types, Collections.synchronizedCollection(List.of()).getClass());
  }

  @SuppressWarnings("unchecked")
  private static <T> void registerLists(TypeHandlerRegistry types, Class<T> type) {
    types.register(type, (TypeHandler<T>) (TypeHandler<?>) new StringListHandler());
  }
}
