package dev.jobwise.server.db;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;

/**
 * MyBatis as we use it: no caches, and a row becomes a record by its constructor, column by column.
 * So a SELECT names its columns in the order of the record's components, which a test checks.
 * MyBatis can match them by name too, but takes longer for that than the database for the row.
 */
final class SqlSessions {

  private final SqlSessionFactory factory;
  private final Map<Class<?>, Boolean> knownMappers = new ConcurrentHashMap<>();

  SqlSessions(DataSource pool) {
    Configuration configuration =
        new Configuration(new Environment("database", new JdbcTransactionFactory(), pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setShrinkWhitespacesInSql(true);
    // A cache would answer with what another replica has changed since.
    configuration.setCacheEnabled(false);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setObjectFactory(new RecordFactory());
    registerTypes(configuration.getTypeHandlerRegistry());
    factory = new DefaultSqlSessionFactory(configuration);
  }

  /** A session of its own; with {@code autoCommit} each statement is a transaction. */
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

  /** All statements that the mapper's file holds. */
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
    // A parameter given by @Param is looked up by its run-time class and that class's ancestors,
    // never by interface. These are the ancestors of every list the JDK makes.
    registerLists(types, AbstractCollection.class);
    registerLists(types, Collections.unmodifiableCollection(List.of()).getClass());
    registerLists(types, Collections.synchronizedCollection(List.of()).getClass());
  }

  @SuppressWarnings("unchecked")
  private static <T> void registerLists(TypeHandlerRegistry types, Class<T> type) {
    types.register(type, (TypeHandler<T>) (TypeHandler<?>) new StringListHandler());
  }
}
