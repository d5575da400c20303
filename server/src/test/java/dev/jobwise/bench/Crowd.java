package dev.jobwise.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Jobs and documents of many users, inserted directly into the tables. Ids and times rise together,
 * as in production, and the users take turns, so the rows of one user are far apart.
 */
final class Crowd implements AutoCloseable {

  private static final int OTHERS = 900;
  private static final int FIRST_OTHER = 1_000_000;
  private static final int CHUNK = 50_000;

  private static final String ID = "CONCAT('b', LPAD(%s, 11, '0'))";

  private static final String JOBS =
      """
      INSERT INTO jobs (id, user_id, source, title, company, description, parsed_keywords,
        requirements, nice_to_have, benefits, remote, employment_type, status, application_status,
        content_hash, created_at, updated_at)
      SELECT %1$s, %2$s, ELT(1 + seq %% 3, 'user_created', 'text_parsed', 'mock'),
        CONCAT('Engineer ', seq), 'Initech', REPEAT('work on things ', 20), '["Java"]', '[]', '[]',
        '[]', seq %% 7 < 3, ELT(1 + seq %% 4, 'full_time', 'part_time', 'contract', 'internship'),
        ELT(1 + seq DIV 3 %% 3, 'active', 'archived', 'draft'),
        ELT(1 + seq DIV 7 %% 3, 'not_applied', 'applied', 'interviewing'), REPEAT('0', 64),
        %3$s, %3$s
      FROM seq_%4$d_to_%5$d WHERE %6$s""";

  private static final String GENERATIONS =
      """
      INSERT INTO generations (id, user_id, job_id, profile_id, document_type, content_text,
        content_used, ats_score, ats_feedback, llm_metadata, created_at, updated_at)
      SELECT %1$s, %2$s, IF(%2$s = %7$d, CONCAT('b', LPAD(seq DIV 10 %% 100 * 10 + 1, 11, '0')), %1$s),
        CONCAT('p', %2$s), ELT(1 + seq DIV 3 %% 2, 'resume', 'cover_letter'),
        REPEAT('words of it ', 30), '{}', 80, 'Good', '{}', %3$s, %3$s
      FROM seq_%4$d_to_%5$d WHERE %6$s""";

  private static final String TIME = "TIMESTAMP '2025-01-01 00:00:00' + INTERVAL seq SECOND";

  private final Connection connection;
  private final int rows;
  private final int every;

  /**
   * @param rows final number of rows in each table
   * @param own rows of one user, spread evenly over the whole
   */
  Crowd(World world, int rows, int own) throws SQLException {
    connection = world.connect();
    this.rows = rows;
    this.every = rows / own;
  }

  int rows() {
    return rows;
  }

  /** A job with a thousand documents of the user with very many rows (fewer in a brief run). */
  String jobOfBig() {
    return "b00000000001";
  }

  /** The rows of one user, who is alone then. */
  void addOwn(int userId) throws SQLException {
    profile(userId);
    fill(Integer.toString(userId), "seq % " + every + " = 0", -1);
  }

  /** All other rows, a tenth of them the {@code big} user's. */
  void addOthers(int small, int big) throws SQLException {
    profile(big);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO users (id, email, password_hash, full_name, created_at, updated_at) SELECT "
              + FIRST_OTHER
              + " + seq, CONCAT('crowd-', seq, '@example.com'), 'x', 'One of many', NOW(6), NOW(6)"
              + " FROM seq_0_to_"
              + (OTHERS - 1));
    }
    for (int other = 0; other < OTHERS; other++) {
      profile(FIRST_OTHER + other);
    }
    String user = "IF(seq %% 10 = 1, %d, %d + seq %% %d)".formatted(big, FIRST_OTHER, OTHERS);
    fill(user, "seq % " + every + " <> 0", big);
    try (Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE TABLE jobs, generations");
    }
  }

  private void profile(int userId) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO master_profiles (id, user_id, full_name, email, technical_skills, soft_skills,
            languages, custom_fields, is_primary, content_hash, created_at, updated_at)
          VALUES ('p%1$d', %1$d, 'Ada', 'ada@example.com', '[]', '[]', '[]', '{}', FALSE, '',
            NOW(6), NOW(6))"""
              .formatted(userId));
    }
  }

  private void fill(String user, String which, int big) throws SQLException {
    String id = ID.formatted("seq");
    try (Statement statement = connection.createStatement()) {
      for (String insert : new String[] {JOBS, GENERATIONS}) {
        for (int from = 1; from <= rows; from += CHUNK) {
          int to = Math.min(rows, from + CHUNK - 1);
          statement.execute(insert.formatted(id, user, TIME, from, to, which, big));
        }
      }
    }
  }

  /** The number of a user's rows in a table. */
  static int count(World world, String table, int userId) throws SQLException {
    try (Connection connection = world.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT COUNT(*) FROM " + table + " WHERE user_id = " + userId)) {
      row.next();
      return row.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
