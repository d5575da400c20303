package dev.jobwise.server.db.embedded;

import static dev.jobwise.errors.v1.Reason.REASON_DATABASE_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.DatabaseStartException;
import dev.jobwise.server.db.NoteMapper;
import dev.jobwise.server.db.NoteMapper.Note;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@Slow
class EmbeddedMariaDbTest {

  @TempDir Path temp;

  @Test
  void killedServer_keepsEveryAcknowledgedRow_andItsMariaDbIsTakenOver() throws Exception {
    Path directory = temp.resolve("data");
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NoteWriter.class.getName(),
                directory.toString(),
                TestDatabase.PROGRAMS.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader output = server.inputReader()) {
      for (int i = 0; i < 500; i++) {
        acknowledged.add(output.readLine());
      }
      server.toHandle().destroyForcibly();
      // A last line can be cut short by the kill.
      output.lines().filter(line -> line.length() == 36).forEach(acknowledged::add);
    }
    server.waitFor();
    ProcessHandle orphan = mariaDbOf(directory);
    assertThat(orphan.isAlive()).isTrue();

    assertThat(idsAfterStart(directory)).containsAll(acknowledged);
    assertThat(orphan.isAlive()).isFalse();
  }

  /** What a terminal sends on Ctrl-C goes to every process of its session. */
  @Test
  void theDatabase_isInASessionOfItsOwn() throws Exception {
    assumeThat(Path.of("/usr/bin/setsid")).isExecutable();
    Path directory = temp.resolve("data");
    EmbeddedMariaDb server = start(directory);
    try {
      long pid = mariaDbOf(directory).pid();
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String session = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];
      assertThat(session).isEqualTo(Long.toString(pid));
    } finally {
      server.close();
    }
  }

  @Test
  void killedMariaDb_comesBack_withEveryAcknowledgedRow() throws Exception {
    Path directory = temp.resolve("data");
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    try (EmbeddedMariaDb server = start(directory);
        Database database = Database.open(server.url())) {
      database.with(NoteMapper.class, NoteMapper::createTable);
      AtomicBoolean stop = new AtomicBoolean();
      CountDownLatch warm = new CountDownLatch(500);
      CountDownLatch refused = new CountDownLatch(1);
      CountDownLatch healed = new CountDownLatch(500);
      List<Throwable> surprises = new ArrayList<>();
      List<Thread> writers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Thread writer =
            new Thread(
                () -> {
                  while (!stop.get()) {
                    String id = UUID.randomUUID().toString();
                    try {
                      insert(database, id);
                      acknowledged.add(id);
                      warm.countDown();
                      if (refused.getCount() == 0) {
                        healed.countDown();
                      }
                    } catch (AppException unavailable) {
                      assertThat(unavailable.reason()).isEqualTo(REASON_DATABASE_UNAVAILABLE);
                      refused.countDown();
                    }
                  }
                });
        writer.setUncaughtExceptionHandler((thread, failure) -> surprises.add(failure));
        writers.add(writer);
        writer.start();
      }
      warm.await();
      mariaDbOf(directory).destroyForcibly();
      refused.await();
      healed.await();
      stop.set(true);
      for (Thread writer : writers) {
        writer.join();
      }
      assertThat(surprises).isEmpty();
      assertThat(ids(database)).containsAll(acknowledged);
    }
    assertThat(idsAfterStart(directory)).containsAll(acknowledged);
  }

  @Test
  void secondServer_isRefused_inOneLine() {
    Path directory = temp.resolve("data");
    try (EmbeddedMariaDb first = start(directory)) {
      assertThat(first.url().user()).isEqualTo("jobwise");
      assertThatThrownBy(() -> start(directory))
          .isInstanceOf(DatabaseStartException.class)
          .hasMessage(
              "The data directory "
                  + directory
                  + " is in use by another JobWise server: stop it, or set JOBWISE_DATA_DIR to"
                  + " another directory");
    }
  }

  /** The temporary directory of a test is under java.io.tmpdir. */
  @Test
  void anyPathServes_andDataSurvivesRestart() {
    Path directory =
        temp.resolve("it's a \"data\" directory").resolve("é".repeat(60)).resolve("d".repeat(200));
    try (EmbeddedMariaDb server = start(directory);
        Database database = Database.open(server.url())) {
      database.with(NoteMapper.class, NoteMapper::createTable);
      insert(database, "kept");
    }
    assertThat(idsAfterStart(directory)).containsExactly("kept");
  }

  @Test
  void endlessPath_isRefused_inOneLine() {
    Path directory = temp.resolve("d".repeat(200)).resolve("d".repeat(200)).resolve("d".repeat(90));
    assertThatThrownBy(() -> start(directory))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageContaining("bytes long (expected: at most 440)")
        .hasMessageNotContaining("\n");
  }

  @Test
  void onlyTheOwnerReadsTheData_andNobodyElseSignsIn() throws Exception {
    Path directory = temp.resolve("data");
    try (EmbeddedMariaDb server = start(directory)) {
      assertThat(mode(directory)).isEqualTo("rwx------");
      assertThat(mode(directory.resolve("database"))).isEqualTo("rwx------");
      assertThat(mode(directory.resolve("database.password"))).isEqualTo("rw-------");
      assertThat(directory.resolve("database.init.sql")).doesNotExist();
      String url = server.url().jdbcUrl();
      for (String user : List.of("root", "jobwise", "")) {
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
            .hasMessageContaining("Access denied");
      }
      assertThat(Files.readString(directory.resolve("database.log")))
          .doesNotContain(server.url().password());
    }
  }

  @Test
  void foreignProcessInTheDirectory_isLeftAlone() throws Exception {
    Path directory = Files.createDirectory(temp.resolve("data"));
    Process foreign = new ProcessBuilder("sleep", "60").directory(directory.toFile()).start();
    try {
      start(directory).close();
      assertThat(foreign.isAlive()).isTrue();
    } finally {
      foreign.destroy();
    }
  }

  /** As that of the demo, which is below the data directory. */
  @Test
  void serverInAFolderOfTheDirectory_keepsItsDatabase() throws Exception {
    Path directory = temp.resolve("data");
    try (EmbeddedMariaDb inside = start(directory.resolve("demo"))) {
      ProcessHandle database = mariaDbOf(directory.resolve("demo"));
      start(directory).close();
      assertThat(database.isAlive()).as(inside.url().toString()).isTrue();
    }
  }

  /** Nobody stops the database of a command that is killed. */
  @Test
  void databaseOfACutRestore_isStoppedByTheNext() throws Exception {
    Path directory = Files.createDirectory(temp.resolve("data"));
    TestDatabase.shareProgram(directory);
    Path draft = Files.createDirectories(directory.resolve("database.draft/database"));
    Path program = Files.copy(Path.of("/bin/sleep"), temp.resolve("mariadbd"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Process orphan = new ProcessBuilder(program.toString(), "60").directory(draft.toFile()).start();
    try {
      EmbeddedMariaDb.create(directory, url -> {});
      assertThat(orphan.isAlive()).isFalse();
    } finally {
      orphan.destroy();
    }
  }

  @Test
  void cutInstallation_isMadeAnew() throws Exception {
    Path directory = Files.createDirectory(temp.resolve("data"));
    Files.createDirectories(directory.resolve("database.part/mysql"));
    Files.writeString(directory.resolve("database.part/ibdata1"), "half");
    start(directory).close();
    assertThat(directory.resolve("database.part")).doesNotExist();
  }

  @Test
  void cutProgram_isUnpackedAnew() throws Exception {
    Path program =
        temp.resolve("mariadb-" + MariaDbBinaries.VERSION).resolve("bin").resolve("mariadbd");
    Files.createDirectories(program.getParent());
    Files.writeString(program, "half");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Path home = MariaDbBinaries.unpack(temp);
    assertThat(home.resolve("bin/mariadbd")).isEqualTo(program).isExecutable();
    assertThat(Files.size(program)).isGreaterThan(100_000_000);
    assertThat(temp.resolve("mariadb-" + MariaDbBinaries.VERSION + ".part")).doesNotExist();
  }

  @Test
  void brokenData_isToldInOneLine() throws Exception {
    Path directory = temp.resolve("data");
    start(directory).close();
    Files.writeString(directory.resolve("database/ibdata1"), "broken");
    assertThatThrownBy(() -> start(directory))
        .isInstanceOf(DatabaseStartException.class)
        .hasMessageStartingWith("The embedded database did not start (")
        .hasMessageContaining("database.log, or set DATABASE_URL")
        .hasMessageNotContaining("\n");
  }

  private static EmbeddedMariaDb start(Path directory) {
    return EmbeddedMariaDb.start(directory, TestDatabase.PROGRAMS);
  }

  private static ProcessHandle mariaDbOf(Path directory) throws IOException {
    String pid = Files.readString(directory.resolve("database/mariadb.pid")).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static Set<String> idsAfterStart(Path directory) {
    try (EmbeddedMariaDb server = start(directory);
        Database database = Database.open(server.url())) {
      return ids(database);
    }
  }

  private static Set<String> ids(Database database) {
    return Set.copyOf(database.<NoteMapper, List<String>>with(NoteMapper.class, NoteMapper::ids));
  }

  private static void insert(Database database, String id) {
    database.inTransaction(
        tx -> tx.mapper(NoteMapper.class).insert(new Note(id, List.of(), null, null)));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
