package dev.jobwise.server.db.embedded;

import dev.jobwise.server.db.DatabaseStartException;
import dev.jobwise.server.db.DatabaseUrl;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Writes all tables of an embedded database as SQL, by MariaDB's own {@code mariadb-dump}. Any
 * MariaDB takes it, an embedded one or not.
 */
public final class MariaDbDump {

  private static final List<String> OPTIONS =
      List.of(
          "--no-defaults",
          "--skip-ssl",
          "--host=127.0.0.1",
          // One snapshot of all tables, while others write.
          "--single-transaction",
          "--no-tablespaces",
          "--hex-blob",
          "--default-character-set=utf8mb4",
          // A target that has tables already must refuse the script; locks need rights of their
          // own.
          "--skip-add-drop-table",
          "--skip-add-locks",
          "--skip-disable-keys");

  private MariaDbDump() {}

  /**
   * Writes the state of one moment, whether a server runs the database or not. Needs little memory
   * however large the database is.
   *
   * @param directory the data directory of a server, which has a database
   * @throws IOException in one line if the database can't be read to its end
   * @throws DatabaseStartException as {@link EmbeddedMariaDb#start(Path)}, if no server runs it
   */
  public static void write(Path directory, OutputStream out) throws IOException {
    Path home = MariaDbBinaries.unpack(directory.toRealPath());
    Optional<DatabaseUrl> running = EmbeddedMariaDb.running(directory);
    if (running.isPresent()) {
      write(home, running.get(), out);
    } else {
      try (EmbeddedMariaDb database = EmbeddedMariaDb.start(directory)) {
        write(home, database.url(), out);
      }
    }
  }

  private static void write(Path home, DatabaseUrl url, OutputStream out) throws IOException {
    URI address = URI.create(url.jdbcUrl().substring("jdbc:".length()));
    ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/mariadb-dump").toString());
    builder.command().addAll(OPTIONS);
    builder
        .command()
        .addAll(
            List.of(
                "--port=" + address.getPort(),
                "--user=" + url.user(),
                address.getPath().substring(1)));
    // Unlike the command line, other users can't see the environment.
    builder.environment().put("MYSQL_PWD", url.password());
    Process dump = builder.start();
    CompletableFuture<String> errors =
        CompletableFuture.supplyAsync(
            () ->
                dump.errorReader(StandardCharsets.UTF_8).lines().findFirst().orElse("no message"));
    try {
      dump.getInputStream().transferTo(out);
      int status = dump.waitFor();
      if (status != 0) {
        throw new IOException("mariadb-dump ended with " + status + ": " + errors.join());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("The dump was interrupted", interrupted);
    } finally {
      dump.destroyForcibly();
    }
  }
}
