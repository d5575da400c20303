package dev.jobwise.server.db.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.db.Migrations;
import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@Slow
class BackupTest {

  /** All that a dump could get wrong: quotes, breaks, bytes, emoji, NUL, trailing blanks. */
  private static final String NASTY = "a'b\"c\\d\r\n;\n);\n-- x\t\0\u001a€😀 ";

  /** A data directory with all that a backup takes, and its backup, as every test leaves them. */
  @TempDir static Path shared;

  private static Path data;
  private static Path backup;

  /** The tables of the data directory. */
  private static List<String> before;

  @TempDir Path temp;

  @BeforeAll
  static void backUp() throws Exception {
    data = directory(shared, "data");
    backup = shared.resolve("backup");
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(data)) {
      Migrations.run(database.url());
      fill(database.url());
      before = content(database.url());
    }
    Files.writeString(data.resolve("jwt-secret"), "k".repeat(64));
    Files.createDirectory(data.resolve("mail"));
    Files.writeString(data.resolve("mail/1.eml"), "To: ann@example.com");
    Files.createDirectories(data.resolve("files/exports/1"));
    Files.writeString(data.resolve("files/exports/1/a.pdf"), "a resume");
    Files.writeString(data.resolve("files/exports/1/b.pdf.4711.part"), "half a res");

    Backup.make(data, backup, "1.2.3");
  }

  @Test
  void everyTable_isTheSameAfterRestore() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rwx------");
    for (String file :
        List.of("database.sql.gz", "jwt-secret", "mail/1.eml", "files/exports/1/a.pdf")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.resolve(file))))
          .isEqualTo("rw-------");
    }
    assertThat(backup.resolve("files/exports/1")).isDirectoryNotContaining("glob:**.part");
    Path restored = directory("restored");
    assertThat(Restore.toDirectory(backup, restored)).isGreaterThan(3);

    assertThat(restored.resolve("jwt-secret")).hasContent("k".repeat(64));
    assertThat(restored.resolve("mail/1.eml")).hasContent("To: ann@example.com");
    assertThat(restored.resolve("files/exports/1/a.pdf")).hasContent("a resume");
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(restored)) {
      assertThat(content(database.url())).isEqualTo(before);
      Migrations.run(database.url());
      assertThat(content(database.url())).isEqualTo(before);
    }
  }

  /** A server writes pairs of rows, each in one transaction: a backup never has half of one. */
  @Test
  void backupWhileItIsWritten_isOfOneMoment() throws Exception {
    Path busy = directory("busy");
    Path copied = temp.resolve("backup");
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(busy)) {
      Migrations.run(database.url());
      AtomicBoolean isDone = new AtomicBoolean();
      CountDownLatch warm = new CountDownLatch(200);
      CompletableFuture<Integer> writer =
          CompletableFuture.supplyAsync(() -> writePairs(database.url(), isDone, warm));
      warm.await();
      Backup.make(busy, copied, "1");
      isDone.set(true);
      int written = writer.join();

      Path restored = directory("restored");
      Restore.toDirectory(copied, restored);
      try (EmbeddedMariaDb copy = EmbeddedMariaDb.start(restored)) {
        int users = Integer.parseInt(query(copy.url(), "SELECT COUNT(*) FROM users"));
        assertThat(users).isBetween(200, written);
        assertThat(query(copy.url(), "SELECT COUNT(*) FROM daily_tokens"))
            .isEqualTo(Integer.toString(users));
      }
    }
  }

  /**
   * Files come between the start of a backup and its moment; a clock that was ahead dates them so.
   */
  @Test
  void laterFiles_areInTheBackup_ifTheirRowsAre() throws Exception {
    Path busy = directory("later");
    Path copied = temp.resolve("backup");
    String named = "exports/1/00000000-0000-0000-0000-000000000001.zip";
    String unnamed = "exports/1/00000000-0000-0000-0000-000000000002.zip";
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(busy)) {
      Migrations.run(database.url());
      insertUser(database.url(), "ann@example.com", NASTY);
      try (Connection connection = connect(database.url());
          PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO exports (id, user_id, document_type, format, template, filename,"
                      + " size_bytes, object_key, state, metadata, expires_at, created_at)"
                      + " VALUES ('1', 1, 'zip', 'zip', 'modern', ?, 4, ?, 'stored', '{}',"
                      + " NOW(6), NOW(6))")) {
        insert.setString(1, NASTY);
        insert.setString(2, named);
        insert.execute();
      }
      Path files = busy.resolve("files");
      Files.createDirectories(files.resolve("exports/1"));
      for (String name : List.of(named, unnamed)) {
        Files.writeString(files.resolve(name), "made");
        Files.setLastModifiedTime(
            files.resolve(name), FileTime.from(Instant.now().plusSeconds(3600)));
      }
      Backup.make(busy, copied, "1");
    }
    assertThat(copied.resolve("files").resolve(named)).hasContent("made");
    assertThat(copied.resolve("files").resolve(unnamed)).doesNotExist();
  }

  @Test
  void anotherDatabase_takesTheBackup_ifItIsEmpty() throws Exception {
    Path files = directory("files");
    try (EmbeddedMariaDb external = EmbeddedMariaDb.start(directory("external"))) {
      Restore.toDatabase(backup, external.url(), files);
      assertThat(content(external.url())).isEqualTo(before);
      assertThatThrownBy(() -> Restore.toDatabase(backup, external.url(), files))
          .isInstanceOf(BackupException.class)
          .hasMessageContaining("is not empty");
      assertThat(content(external.url())).isEqualTo(before);
    }
  }

  @Test
  void dataDirectoryThatTakesNoFiles_leavesTheOtherDatabaseEmpty() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    try (EmbeddedMariaDb external = EmbeddedMariaDb.start(directory("external"))) {
      refused(() -> Restore.toDatabase(backup, external.url(), file), "could not be restored");
      assertThat(content(external.url())).isEmpty();
    }
  }

  /** What its tables lack is added when a server starts. */
  @Test
  void backupOfAnEarlierVersion_isBroughtUpToDate() throws Exception {
    Path old = directory("old");
    Path copied = temp.resolve("backup");
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(old)) {
      Flyway.configure()
          .dataSource(database.url().jdbcUrl(), database.url().user(), database.url().password())
          .locations("classpath:migrations")
          .target("050")
          .load()
          .migrate();
      insertUser(database.url(), "old@example.com", NASTY);
    }
    Backup.make(old, copied, "0.0.1");
    Path restored = directory("restored");
    Restore.toDirectory(copied, restored);
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(restored)) {
      Migrations.run(database.url());
      assertThat(query(database.url(), "SELECT full_name FROM users")).isEqualTo(NASTY);
      assertThat(query(database.url(), "SELECT COUNT(*) FROM generation_words")).isEqualTo("0");
    }
  }

  @Test
  void nothing_isOverwritten() throws Exception {
    refused(() -> Backup.make(data, backup, "1"), "exists already");
    refused(() -> Restore.toDirectory(backup, data), "There is a database in");
    Path other = directory("other");
    Files.writeString(other.resolve("jwt-secret"), "x".repeat(64));
    refused(() -> Restore.toDirectory(backup, other), "another key of access tokens");
    refused(() -> Backup.make(other, temp.resolve("b"), "1"), "There is no database in");
    assertThat(temp.resolve("b")).doesNotExist();
  }

  @Test
  void damagedBackup_isRefused_andLeavesNothing() throws Exception {
    Path restored = temp.resolve("restored");
    refused(() -> Restore.toDirectory(temp.resolve("none"), restored), "is no backup");
    Path sql = backup.resolve("database.sql.gz");
    byte[] whole = Files.readAllBytes(sql);
    byte[] damaged = whole.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(sql, damaged);
    try {
      refused(() -> Restore.toDirectory(backup, restored), "is damaged");
    } finally {
      Files.write(sql, whole);
    }
    assertThat(restored).doesNotExist();
  }

  @Test
  void listOfABackup_thatCannotBeUsed_isToldInOneLine() throws Exception {
    Path restored = temp.resolve("restored");
    Path list = directory("odd").resolve("backup.json");
    for (String damaged :
        List.of("{", "null", "[]", "{}", "{\"format\":1,\"version\":\"1\"}", "{\"format\":{}}")) {
      Files.writeString(list, damaged);
      refused(() -> Restore.toDirectory(list.getParent(), restored), list + " is damaged");
    }
    Files.writeString(list, "{\"format\":2,\"version\":\"9\",\"parts\":[]}");
    refused(() -> Restore.toDirectory(list.getParent(), restored), "was made by version 9");
    assertThat(restored).doesNotExist();
  }

  @Test
  void backupThatHasNoPlace_isToldInOneLine() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "x");
    refused(() -> Backup.make(data, file.resolve("backup"), "1"), "FileAlreadyExists");
  }

  private static void refused(Runnable action, String why) {
    assertThatThrownBy(action::run)
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }

  private Path directory(String name) throws IOException {
    return directory(temp, name);
  }

  private static Path directory(Path parent, String name) throws IOException {
    Path directory = Files.createDirectory(parent.resolve(name));
    TestDatabase.shareProgram(directory);
    return directory;
  }

  private static void fill(DatabaseUrl url) throws SQLException {
    insertUser(url, "ann@example.com", NASTY);
    insertUser(url, "bea@example.com", "Bea");
    try (Connection connection = connect(url);
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO leases (lease_key, fingerprint, result, failure, created_at,"
                    + " expires_at) VALUES (?, '', ?, ?, '2026-01-02 03:04:05.123456', NOW(6))")) {
      byte[] bytes = new byte[512];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) i;
      }
      insert.setString(1, NASTY);
      insert.setBytes(2, bytes);
      insert.setString(3, "{\"a\": \"\\u0000\\n\"}");
      insert.execute();
    }
  }

  private static void insertUser(DatabaseUrl url, String email, String name) throws SQLException {
    try (Connection connection = connect(url);
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO users (email, password_hash, full_name, created_at, updated_at)"
                    + " VALUES (?, 'h', ?, NOW(6), NOW(6))")) {
      insert.setString(1, email);
      insert.setString(2, name);
      insert.execute();
    }
  }

  private static int writePairs(DatabaseUrl url, AtomicBoolean isDone, CountDownLatch warm) {
    int written = 0;
    try (Connection connection = connect(url);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      while (!isDone.get()) {
        statement.execute(
            "INSERT INTO users (email, password_hash, full_name, created_at, updated_at)"
                + " VALUES (UUID(), 'h', 'n', NOW(6), NOW(6))");
        statement.execute("INSERT INTO daily_tokens VALUES (LAST_INSERT_ID(), '2026-01-01', 1)");
        connection.commit();
        written++;
        warm.countDown();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return written;
  }

  /** Every table with its definition and all its rows. */
  private static List<String> content(DatabaseUrl url) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Connection connection = connect(url)) {
      for (String table : rows(connection, "SHOW TABLES")) {
        all.addAll(rows(connection, "SHOW CREATE TABLE " + table));
        all.addAll(rows(connection, "SELECT * FROM " + table + " ORDER BY 1, 2"));
      }
    }
    return all;
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(row.getString(i));
        }
        rows.add(columns == 1 ? values.get(0) : values.toString());
      }
    }
    return rows;
  }

  private static String query(DatabaseUrl url, String sql) throws SQLException {
    try (Connection connection = connect(url)) {
      return rows(connection, sql).get(0);
    }
  }

  private static Connection connect(DatabaseUrl url) throws SQLException {
    return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
  }
}
