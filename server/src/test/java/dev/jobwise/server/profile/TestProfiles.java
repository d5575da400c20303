package dev.jobwise.server.profile;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes users and requests for tests, and looks into tables without our own SQL. */
final class TestProfiles {

  private TestProfiles() {}

  /** A new user without profiles. */
  static Caller newUser() {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO users (email, password_hash, full_name, created_at, updated_at)"
                    + " VALUES (?, 'x', 'Ada', NOW(6), NOW(6))",
                Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, UUID.randomUUID() + "@example.com");
      insert.executeUpdate();
      ResultSet keys = insert.getGeneratedKeys();
      keys.next();
      return new Caller(keys.getInt(1), "session");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The first column of all rows. */
  static List<String> query(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      ResultSet rows = select.executeQuery();
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Connection connect() throws SQLException {
    var url = TestDatabase.url();
    return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
  }

  static ProfileChange named(String name) {
    return change(
        old -> new PersonalInfo(name, "ada@example.com", null, "London", null, null, null), null);
  }

  static ProfileChange with(List<Change<Experience>> experiences) {
    return change(null, experiences);
  }

  static ProfileChange summary(String original, String enhanced) {
    return new ProfileChange(
        null, true, original, enhanced, null, null, null, null, null, null, null, null, false);
  }

  static ProfileChange primary(String name) {
    ProfileChange plain = named(name);
    return new ProfileChange(
        plain.personalInfo(),
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        true);
  }

  private static ProfileChange change(
      UnaryOperator<PersonalInfo> info, List<Change<Experience>> experiences) {
    return new ProfileChange(
        info, false, null, null, null, null, null, null, null, experiences, null, null, false);
  }

  /** Adds an experience with that title and description. */
  static Change<Experience> experience(String title, String description) {
    return new Change<>("", false, old -> experience(title, description, null));
  }

  static Experience experience(String title, String description, String enhanced) {
    return new Experience(
        null,
        null,
        title,
        "Acme",
        null,
        LocalDate.of(2020, 1, 1),
        null,
        true,
        description,
        enhanced,
        List.of("Saved 20%"),
        List.of("Java"),
        null,
        null);
  }

  static Change<Project> project(String name, String description) {
    return new Change<>(
        "",
        false,
        old ->
            new Project(
                null,
                null,
                name,
                description,
                null,
                List.of("Go"),
                null,
                null,
                null,
                null,
                true,
                List.of()));
  }

  /** Changes the description of an experience and nothing else. */
  static Change<Experience> describe(String id, String description) {
    return new Change<>(
        id,
        false,
        old ->
            new Experience(
                null,
                null,
                old.title(),
                old.company(),
                old.location(),
                old.startDate(),
                old.endDate(),
                old.isCurrent(),
                description,
                old.enhancedDescription(),
                old.achievements(),
                old.technologies(),
                old.employmentType(),
                old.industry()));
  }
}
