package dev.jobwise.server.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.junit.jupiter.api.Test;

@Slow
class MapperXmlTest {

  private static final Path CLASSES = Path.of("target", "classes");

  /** The server reads a mapper at its first use; a mistake in one must not wait for that. */
  @Test
  void everyMapperCanBeRead_andHasSqlForEachMethod() throws Exception {
    List<Path> files = mapperFiles();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      Class<?> mapper = mapper(file);
      assertThat(TestDatabase.get().statements(mapper))
          .extracting(MappedStatement::getId)
          .containsAll(
              Stream.of(mapper.getDeclaredMethods())
                  .filter(method -> !method.isDefault() && !method.isSynthetic())
                  .map(method -> mapper.getName() + "." + method.getName())
                  .toList());
    }
  }

  /**
   * A row is made a record column by column; two columns of one type could change places unseen.
   */
  @Test
  void everySelectNamesItsColumns_inTheOrderOfItsRecord() throws Exception {
    int records = 0;
    try (Connection connection = connect()) {
      for (Path file : mapperFiles()) {
        for (MappedStatement statement : TestDatabase.get().statements(mapper(file))) {
          Class<?> row =
              statement.getResultMaps().stream().findFirst().map(ResultMap::getType).orElse(null);
          // The driver cannot tell what INSERT … RETURNING will return; ours shares its list of
          // columns.
          if (row != null && row.isRecord() && !statement.isDirtySelect()) {
            String sql = statement.getBoundSql(new AnyParameters()).getSql();
            assertThat(columns(connection, sql))
                .as(statement.getId())
                .isEqualTo(
                    Stream.of(row.getRecordComponents()).map(RecordComponent::getName).toList());
            records++;
          }
        }
      }
    }
    assertThat(records).isGreaterThan(20);
  }

  private static List<String> columns(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      List<String> columns = new ArrayList<>();
      ResultSetMetaData row = select.getMetaData();
      for (int i = 1; i <= row.getColumnCount(); i++) {
        Matcher words = Pattern.compile("_(.)").matcher(row.getColumnLabel(i));
        columns.add(words.replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT)));
      }
      return columns;
    }
  }

  private static Connection connect() throws SQLException {
    DatabaseUrl url = TestDatabase.url();
    return DriverManager.getConnection(
        url.jdbcUrl() + "?useServerPrepStmts=true", url.user(), url.password());
  }

  private static Class<?> mapper(Path file) throws ClassNotFoundException {
    return Class.forName(
        CLASSES.relativize(file).toString().replace('/', '.').replaceFirst(".xml$", ""));
  }

  /** Whatever a statement asks for: a list of one where it wants a list, else nothing. */
  private static final class AnyParameters extends HashMap<String, Object> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean containsKey(Object name) {
      return true;
    }

    @Override
    public Object get(Object name) {
      return name.toString().endsWith("s") ? List.of("x") : null;
    }
  }

  private static List<Path> mapperFiles() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files.filter(file -> file.toString().endsWith("Mapper.xml")).toList();
    }
  }
}
