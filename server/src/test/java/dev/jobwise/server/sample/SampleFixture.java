package dev.jobwise.server.sample;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.testing.TestClock;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLimits;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;

/** The samples over a real database and a stopped clock, with their own user. */
final class SampleFixture {

  final TestClock clock = new TestClock(Instant.parse("2026-03-04T05:06:07.891234Z"));
  final Samples samples = new Samples(TestDatabase.get(), clock, TestLimits.MANY);
  final Caller caller = newUser();

  static Caller newUser() {
    var url = TestDatabase.url();
    try (Connection connection =
            DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO users (email, password_hash, full_name, created_at, updated_at)"
                    + " VALUES (?, '', 'Ada', NOW(6), NOW(6))",
                Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, UUID.randomUUID() + "@example.com");
      insert.executeUpdate();
      ResultSet keys = insert.getGeneratedKeys();
      keys.next();
      return new Caller(keys.getInt(1), "session");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Sample upload(String documentType, String text) {
    return samples.upload(
        caller, documentType, "sample.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
