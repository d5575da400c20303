package dev.jobwise.server.db.embedded;

import dev.jobwise.server.common.file.PrivateFiles;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.DatabaseStartException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The commands that create and run a MariaDB in one data directory. */
final class MariaDbProcess {

  /** Runs a program in its own session; part of every common Linux. */
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  /** Twice the pool size, for migrations, a test's own connections and manual inspection. */
  private static final int MAX_CONNECTIONS = 2 * Database.MAX_CONNECTIONS + 8;

  private static final long MAX_LOG_BYTES = 4 << 20;

  private final Path home;
  private final DataDirectory data;
  private long logStart;

  MariaDbProcess(Path home, DataDirectory data) {
    this.home = home;
    this.data = data;
  }

  Path log() {
    return data.resolve("database.log");
  }

  /**
   * Creates the system tables if they are missing, as {@code mariadb-install-db} does, but without
   * its shell script (which has trouble with blanks in paths), its help texts and its users: {@code
   * root} would have no password.
   */
  void install() throws IOException, InterruptedException {
    Path database = data.resolve("database");
    if (Files.isDirectory(database)) {
      return;
    }
    Path draft = data.resolve("database.part");
    MariaDbBinaries.delete(draft);
    PrivateFiles.createDirectory(draft);
    List<String> command = command();
    command.addAll(List.of("--bootstrap", "--skip-networking", "--enforce-storage-engine="));
    Process bootstrap = start(command, draft);
    try (var input = bootstrap.getOutputStream()) {
      input.write(
          "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n"
              .getBytes(StandardCharsets.UTF_8));
      for (String script :
          List.of(
              "mariadb_system_tables.sql",
              "mariadb_performance_tables.sql",
              "mariadb_system_tables_data.sql",
              "maria_add_gis_sp_bootstrap.sql")) {
        Files.copy(home.resolve("share").resolve(script), input);
      }
      input.write(
          "DELETE FROM global_priv WHERE User = 'root';\nDELETE FROM proxies_priv;\n"
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException endedEarly) {
      throw failed("ended while it made its system tables", endedEarly);
    }
    if (bootstrap.waitFor() != 0) {
      throw failed("could not make its system tables", null);
    }
    Files.move(draft, database, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Starts the server; it may still fail, or take some time until it answers. */
  Process run(int port) throws IOException {
    List<String> command = command();
    command.addAll(
        List.of(
            "--bind-address=127.0.0.1",
            "--port=" + port,
            // Relative to the database's directory, because the path of a socket has at most 107
            // bytes.
            "--socket=mariadb.sock",
            "--pid-file=mariadb.pid",
            "--init-file=../database.init.sql",
            // Otherwise 11.4 creates a TLS key at each start, which takes seconds.
            "--skip-ssl",
            "--skip-name-resolve",
            "--skip-log-bin",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_nopad_bin",
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=128M",
            // Also writing the neighbours of a changed page helps only spinning disks.
            "--innodb-flush-neighbors=0",
            // A letter or sample has at most 1 MiB, and a checkpoint batch holds many.
            "--max-allowed-packet=64M",
            "--table-open-cache=400",
            "--max-connections=" + MAX_CONNECTIONS));
    return start(command, data.resolve("database"));
  }

  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    Files.createDirectories(data.resolve("tmp"));
    // A terminal sends Ctrl-C to all its processes, but the database must outlive the last letters.
    if (Files.isExecutable(SETSID)) {
      command.add(SETSID.toString());
    }
    command.addAll(
        List.of(
            home.resolve("bin/mariadbd").toString(),
            "--no-defaults",
            "--basedir=" + home,
            "--lc-messages-dir=" + home.resolve("share"),
            "--datadir=.",
            // A starting server deletes the temporary tables in this folder. In a shared folder, it
            // would also delete those of other servers, even while they create their system tables.
            "--tmpdir=../tmp",
            "--performance-schema=OFF"));
    // MariaDB refuses to run as root unless told to.
    if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
      command.add("--user=root");
    }
    return command;
  }

  private Process start(List<String> command, Path directory) throws IOException {
    // A log of many starts is useless, and a start that fails reads all of it.
    if (Files.exists(log()) && Files.size(log()) > MAX_LOG_BYTES) {
      Files.delete(log());
    }
    logStart = Files.exists(log()) ? Files.size(log()) : 0;
    try {
      return new ProcessBuilder(command)
          .directory(directory.toFile())
          .redirectErrorStream(true)
          .redirectOutput(Redirect.appendTo(log().toFile()))
          .start();
    } catch (IOException notExecutable) {
      throw failed("cannot be executed", notExecutable);
    }
  }

  /** The exception for a server that has ended; names the log file and quotes its last error. */
  DatabaseStartException failed(String what, Exception cause) throws IOException {
    String error = "";
    if (Files.exists(log())) {
      byte[] all = Files.readAllBytes(log());
      error =
          new String(all, (int) logStart, all.length - (int) logStart, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.contains("[ERROR]") || line.contains("error while loading"))
              .findFirst()
              .map(line -> " (" + line.replaceFirst("^.*\\[ERROR] ", "").strip() + ")")
              .orElse("");
    }
    return new DatabaseStartException(
        "The embedded database "
            + what
            + error
            + ": see "
            + log()
            + ", or set DATABASE_URL to use your own MariaDB",
        cause);
  }

  /**
   * A free port below those that Linux gives to outgoing connections (32768 and up), so that the
   * port is still free when a killed MariaDB comes back.
   */
  static int freePort() throws IOException {
    for (int attempt = 0; attempt < 100; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 32_768);
      try (ServerSocket probe = new ServerSocket()) {
        probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        return port;
      } catch (BindException taken) {
        continue;
      }
    }
    throw new IOException("No free port between 20000 and 32767 on 127.0.0.1");
  }
}
