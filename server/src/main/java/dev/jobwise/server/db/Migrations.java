package dev.jobwise.server.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.mariadb.jdbc.MariaDbDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema up to date with the files of {@code migrations/}. */
public final class Migrations {

  private static final Logger log = LoggerFactory.getLogger(Migrations.class);

  private Migrations() {}

  /**
   * Applies missing migrations. Replicas may call it at the same time: one works, the others wait.
   *
   * @throws DatabaseStartException if the database is away or refuses us, or if a migration fails
   *     or was edited after it had been applied
   */
  public static void run(DatabaseUrl url) {
    run(url, "latest");
  }

  /** Migrates up to a version, so that tests can stop at each. */
  static void run(DatabaseUrl url, String target) {
    DataSource source = source(url);
    prepare(source, url);
    RepeatedMigration repeated = new RepeatedMigration();
    try {
      MigrateResult result =
          Flyway.configure()
              .dataSource(repeated.over(source))
              .callbacks(repeated)
              .locations("classpath:migrations")
              .target(target)
              .validateMigrationNaming(true)
              .loggers("slf4j")
              .load()
              .migrate();
      if (result.migrationsExecuted > 0) {
        log.info("Applied {} migrations", result.migrationsExecuted);
      }
    } catch (FlywayException failure) {
      throw new DatabaseStartException(
          "The schema of " + url + " cannot be brought up to date: " + oneLine(failure), failure);
    }
  }

  private static DataSource source(DatabaseUrl url) {
    try {
      MariaDbDataSource source = new MariaDbDataSource(url.jdbcUrl());
      source.setUser(url.user());
      source.setPassword(url.password());
      source.setLoginTimeout(10);
      return source;
    } catch (SQLException badOption) {
      throw new DatabaseStartException(
          "The database URL " + url + " cannot be used: " + oneLine(badOption), badOption);
    }
  }

  /**
   * Tables take their collation from the database, so no migration has to repeat it. A migration
   * that failed, because the disk was full for instance, is tried again.
   */
  private static void prepare(DataSource source, DatabaseUrl url) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      if (!"utf8mb4_nopad_bin".equals(collation(statement))) {
        statement.execute("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin");
      }
      forgetFailures(statement);
    } catch (SQLException failure) {
      throw new DatabaseStartException(
          "The database " + url + " cannot be used: " + oneLine(failure), failure);
    }
  }

  private static String collation(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT @@collation_database")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void forgetFailures(Statement statement) throws SQLException {
    try (ResultSet history = statement.executeQuery("SHOW TABLES LIKE 'flyway_schema_history'")) {
      if (!history.next()) {
        return;
      }
    }
    statement.execute("DELETE FROM flyway_schema_history WHERE NOT success");
  }

  private static String oneLine(Exception failure) {
    return String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
