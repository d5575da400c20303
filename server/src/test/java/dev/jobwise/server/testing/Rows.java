package dev.jobwise.server.testing;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.db.DatabaseUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Rows of {@link TestDatabase}, written and read without the code under test, for rooms that use
 * other rooms' tables.
 */
public final class Rows {

  private Rows() {}

  /** Runs one statement. */
  public static int execute(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The first column of every row, as text. */
  public static List<String> query(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      List<String> column = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          column.add(rows.getString(1));
        }
      }
      return column;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns once at least so many tokens of a user have been counted; fails after 10 seconds. */
  public static void awaitSpent(int userId, int tokens) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (System.nanoTime() < end) {
      List<String> spent = query("SELECT tokens FROM daily_tokens WHERE user_id = ?", userId);
      if (!spent.isEmpty() && Integer.parseInt(spent.get(0)) >= tokens) {
        return;
      }
    }
    throw new AssertionError("the tokens were not counted");
  }

  /** A new user's id. */
  public static int user() {
    return user(Ids.uuid() + "@example.com", "Ada Test");
  }

  /** The id of a new user, who signs in with {@link TestUser#PASSWORD}. */
  public static int user(String email, String fullName) {
    execute(
        "INSERT INTO users (email, password_hash, full_name, created_at, updated_at)"
            + " VALUES (?, ?, ?, NOW(6), NOW(6))",
        email,
        TestUser.PASSWORD_HASH,
        fullName);
    return Integer.parseInt(query("SELECT id FROM users WHERE email = ?", email).get(0));
  }

  /** A new user as a caller. */
  public static Caller caller() {
    return new Caller(user(), "session");
  }

  /**
   * A new primary profile's id.
   *
   * @param contentHash as the profile room would compute it
   */
  public static String profile(int userId, String contentHash) {
    String id = Ids.uuid();
    execute(
        "INSERT INTO master_profiles (id, user_id, full_name, email, technical_skills, soft_skills,"
            + " languages, custom_fields, is_primary, content_hash, created_at, updated_at)"
            + " VALUES (?, ?, 'Ada Test', 'ada@example.com', '[\"Kafka\"]', '[]', '[]', '{}', TRUE,"
            + " ?, NOW(6), NOW(6))",
        id,
        userId,
        contentHash);
    return id;
  }

  /** A new experience's id. */
  public static String experience(String profileId, int position, String title, String text) {
    String id = Ids.item("exp");
    execute(
        "INSERT INTO experiences (id, profile_id, position, title, company, start_date, description,"
            + " achievements, technologies) VALUES (?, ?, ?, ?, 'Initech', '2020-01-01', ?, '[]',"
            + " '[]')",
        id,
        profileId,
        position,
        title,
        text);
    return id;
  }

  /** A new project's id. */
  public static String project(String profileId, int position, String name, String text) {
    String id = Ids.item("proj");
    execute(
        "INSERT INTO projects (id, profile_id, position, name, description, technologies,"
            + " highlights) VALUES (?, ?, ?, ?, ?, '[]', '[]')",
        id,
        profileId,
        position,
        name,
        text);
    return id;
  }

  /**
   * A new job's id.
   *
   * @param keywords a JSON array of strings
   * @param contentHash as the job room would compute it
   */
  public static String job(int userId, String title, String keywords, String contentHash) {
    String id = Ids.uuid();
    execute(
        "INSERT INTO jobs (id, user_id, source, title, company, parsed_keywords, requirements,"
            + " nice_to_have, benefits, remote, employment_type, status, application_status,"
            + " content_hash, created_at, updated_at) VALUES (?, ?, 'user_created', ?, 'Globex', ?,"
            + " '[]', '[]', '[]', FALSE, 'full_time', 'active', 'not_applied', ?, NOW(6), NOW(6))",
        id,
        userId,
        title,
        keywords,
        contentHash);
    return id;
  }

  private static Connection connect() throws SQLException {
    DatabaseUrl url = TestDatabase.url();
    return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
