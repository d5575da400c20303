package dev.jobwise.server.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** On a server of its own, because it spoils the schema. */
@Timeout(120)
@Slow
class MigrationsTest {

  private static EmbeddedMariaDb server;

  @BeforeAll
  static void start(@TempDir Path temp) {
    server = EmbeddedMariaDb.start(temp.resolve("data"), TestDatabase.PROGRAMS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** An external database may have been created with any collation. */
  @Test
  void tablesTakeOurCollation_inADatabaseOfAnother() throws Exception {
    execute("DROP DATABASE jobwise", "CREATE DATABASE jobwise COLLATE utf8mb4_general_ci");
    Migrations.run(server.url());
    assertThat(query("SELECT @@collation_database")).isEqualTo("utf8mb4_nopad_bin");
    assertThat(
            query(
                "SELECT table_collation FROM information_schema.tables"
                    + " WHERE table_schema = 'jobwise' AND table_name = 'users'"))
        .isEqualTo("utf8mb4_nopad_bin");
  }

  /** An upgrade: the rows of each earlier schema are there after the start of this version. */
  @ParameterizedTest
  @ValueSource(strings = {"001", "050", "071", "086", "120"})
  void databaseOfAnEarlierVersion_keepsItsRows(String version) throws Exception {
    execute("DROP DATABASE jobwise", "CREATE DATABASE jobwise COLLATE utf8mb4_nopad_bin");
    flyway(version).migrate();
    execute(
        "INSERT INTO users (email, password_hash, full_name, created_at, updated_at)"
            + " VALUES ('ann@example.com', 'h', 'Ann', NOW(6), NOW(6))");
    Migrations.run(server.url());
    assertThat(query("SELECT full_name FROM users")).isEqualTo("Ann");
    assertThat(query("SELECT COUNT(*) FROM generation_words")).isEqualTo("0");
  }

  /** A kill between the change and its record, for each migration: the next start goes on. */
  @Test
  void migrationWithoutItsRecord_isTakenForDone() throws Exception {
    execute("DROP DATABASE jobwise", "CREATE DATABASE jobwise COLLATE utf8mb4_nopad_bin");
    for (MigrationInfo migration : flyway("latest").info().pending()) {
      String version = migration.getVersion().getVersion();
      flyway(version).migrate();
      String history = "flyway_schema_history WHERE version = '" + version + "'";
      execute("DELETE FROM " + history);
      Migrations.run(server.url(), version);
      assertThat(query("SELECT success FROM " + history)).as(version).isEqualTo("1");
    }
    assertThat(flyway("latest").info().pending()).isEmpty();
  }

  @Test
  void rowsOfAMigrationWithoutItsRecord_areNotAddedAgain() throws Exception {
    execute("DROP DATABASE jobwise", "CREATE DATABASE jobwise COLLATE utf8mb4_nopad_bin");
    flyway("120").migrate();
    execute(
        "SET FOREIGN_KEY_CHECKS = 0, check_constraint_checks = 0, sql_mode = ''",
        "INSERT INTO generations (id, user_id, job_id, document_type, created_at)"
            + " VALUES ('g', 1, 'j', 'resume', NOW(6))");
    flyway("130").migrate();
    execute("DELETE FROM flyway_schema_history WHERE version = '130'");
    Migrations.run(server.url());
    assertThat(query("SELECT COUNT(*) FROM generation_words")).isEqualTo("1");
  }

  @Test
  void failedMigration_isTriedAgain() throws Exception {
    execute("DROP DATABASE jobwise", "CREATE DATABASE jobwise COLLATE utf8mb4_nopad_bin");
    flyway("130").migrate();
    execute("ALTER TABLE jobs RENAME COLUMN title TO name");
    assertThatThrownBy(() -> Migrations.run(server.url()))
        .isInstanceOf(DatabaseStartException.class);
    execute("ALTER TABLE jobs RENAME COLUMN name TO title");
    Migrations.run(server.url());
    assertThat(flyway("latest").info().pending()).isEmpty();
  }

  /** What somebody else made is not ours: only the first migration can have been interrupted. */
  @Test
  void tableOfAnother_stopsTheStart() throws Exception {
    execute("DROP DATABASE jobwise", "CREATE DATABASE jobwise COLLATE utf8mb4_nopad_bin");
    flyway("131").migrate();
    execute("CREATE TABLE archived_documents (id INT)");
    assertThatThrownBy(() -> Migrations.run(server.url()))
        .hasMessageContaining("'archived_documents' already exists");
  }

  /** Rows that are there already are done; rows that keep a key from being made are not. */
  @Test
  void uniqueKeyOverRowsThatAreAlike_isNotTakenForDone() throws Exception {
    execute(
        "DROP DATABASE jobwise",
        "CREATE DATABASE jobwise",
        "CREATE TABLE jobwise.names (id INT PRIMARY KEY, name VARCHAR(9))",
        "INSERT INTO jobwise.names VALUES (1, 'Ann'), (2, 'Ann')");
    RepeatedMigration repeated = new RepeatedMigration();
    repeated.handle(Event.BEFORE_EACH_MIGRATE, null);
    MariaDbDataSource source = new MariaDbDataSource(server.url().jdbcUrl());
    source.setUser(server.url().user());
    source.setPassword(server.url().password());
    try (Connection connection = repeated.over(source).getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.execute("INSERT INTO names VALUES (1, 'Ann'), (2, 'Ann')")).isFalse();
      assertThatThrownBy(() -> statement.execute("ALTER TABLE names ADD UNIQUE KEY (name)"))
          .hasMessageContaining("Duplicate entry");
    }
  }

  @Test
  void replicas_mayMigrateAtTheSameTime() throws Exception {
    execute("DROP DATABASE jobwise", "CREATE DATABASE jobwise");
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> Migrations.run(server.url()));
    Migrations.run(server.url());
    other.join();
    assertThat(query("SELECT COUNT(*) FROM flyway_schema_history WHERE version = '001'"))
        .isEqualTo("1");
  }

  @Test
  void editedMigration_stopsTheStart_inOneLine() throws Exception {
    Migrations.run(server.url());
    execute("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '001'");
    assertThatThrownBy(() -> Migrations.run(server.url()))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageStartingWith("The schema of " + server.url() + " cannot be brought up to date: ")
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining(server.url().password());
    execute("DROP DATABASE jobwise", "CREATE DATABASE jobwise");
  }

  private static Flyway flyway(String target) {
    return Flyway.configure()
        .dataSource(server.url().jdbcUrl(), server.url().user(), server.url().password())
        .locations("classpath:migrations")
        .target(target)
        .load();
  }

  private static void execute(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String query(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static Connection connect() throws SQLException {
    DatabaseUrl url = server.url();
    return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
  }
}
