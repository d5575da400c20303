package dev.jobwise.server.testing;

import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.db.Migrations;
import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * One migrated MariaDB for all tests of this JVM, started at the first call and stopped with the
 * JVM. Tests share its tables, so each must create its own rows.
 */
public final class TestDatabase {

  /** Where the programs are unpacked once for all test runs, until {@code mvn clean}. */
  public static final Path PROGRAMS = Path.of("target", "mariadb").toAbsolutePath();

  private TestDatabase() {}

  /** The shared handle; never close it. */
  public static Database get() {
    return Shared.DATABASE;
  }

  /** Its URL, for a test that wants its own connections. */
  public static DatabaseUrl url() {
    return Shared.URL;
  }

  /** The same as a value of {@code DATABASE_URL}. */
  public static String urlText() {
    DatabaseUrl url = url();
    return url.jdbcUrl()
        + (url.jdbcUrl().contains("?") ? "&" : "?")
        + "user="
        + url.user()
        + "&password="
        + url.password();
  }

  /** Saves a server with a database in this directory from unpacking the program. */
  public static void shareProgram(Path dataDirectory) throws IOException {
    get();
    try (var programs = Files.newDirectoryStream(PROGRAMS, "mariadb-*")) {
      for (Path program : programs) {
        if (Files.isDirectory(program)) {
          Files.createSymbolicLink(dataDirectory.resolve(program.getFileName()), program);
        }
      }
    }
  }

  private static final class Shared {
    static final DatabaseUrl URL = start();
    static final Database DATABASE = Database.open(URL);

    private static DatabaseUrl start() {
      try {
        Files.createDirectories(PROGRAMS);
        Path directory = Files.createTempDirectory(PROGRAMS, "test-data-");
        EmbeddedMariaDb server = EmbeddedMariaDb.start(directory, PROGRAMS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, directory)));
        Migrations.run(server.url());
        return server.url();
      } catch (IOException failure) {
        throw new ExceptionInInitializerError(failure);
      }
    }

    private static void stop(EmbeddedMariaDb server, Path directory) {
      server.close();
      try (var files = Files.walk(directory)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException leftForClean) {
        // It is under target/.
        leftForClean.printStackTrace();
      }
    }
  }
}
