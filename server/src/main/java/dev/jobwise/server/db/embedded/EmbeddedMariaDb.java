package dev.jobwise.server.db.embedded;

import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.DatabaseStartException;
import dev.jobwise.server.db.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB that belongs to this process and keeps its data in one directory. It listens only
 * on loopback, with a password that is created once and kept in that directory (mode 600).
 *
 * <p>When the MariaDB process dies, a watcher restarts it on the same port: connections break, but
 * committed data survives. When this process is killed, the next start stops the MariaDB that it
 * left behind.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

  private static final String NAME = "jobwise";

  /** Holds the tables and all data. It appears complete or not at all. */
  private static final String DATABASE = "database";

  private static final String DRAFT = "database.draft";
  private static final String PASSWORD = "database.password";
  private static final String PORT = "database.port";

  /**
   * Recovery after a crash under load took less than a second; big logs on slow disks take longer.
   */
  private static final long START_NANOS = 300_000_000_000L;

  /**
   * Maximum pause between two starts; it begins at 0.2 s and doubles. The cause, such as a full
   * disk, may pass.
   */
  private static final long MAX_PAUSE_MILLIS = 30_000;

  /** A server that answers at all does so within milliseconds. */
  private static final int ANSWER_MILLIS = 1_000;

  /** A process that lived this long counts as healthy: the next failure is a new one. */
  private static final long HEALTHY_NANOS = 60_000_000_000L;

  private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);

  private final DataDirectory data;
  private final MariaDbProcess server;
  private final String password;
  private int port;
  private Process process;
  private boolean stopping;
  private int restarts;
  private long startedNanos;

  private EmbeddedMariaDb(DataDirectory data, Path home) throws IOException {
    this.data = data;
    this.server = new MariaDbProcess(home, data);
    this.password = data.secret(PASSWORD);
  }

  /**
   * Starts the database, and creates it first if the directory holds none. Returns when it accepts
   * connections: after about half a second, or three seconds the first time.
   *
   * @param directory created (mode 700) if missing
   * @throws DatabaseStartException if another server uses the directory, the jars hold no MariaDB
   *     for this platform, or MariaDB does not start
   */
  public static EmbeddedMariaDb start(Path directory) {
    return start(directory, directory);
  }

  /**
   * As {@link #start(Path)}, with the program unpacked elsewhere.
   *
   * @param programs the directory for {@code mariadb-<version>}
   */
  public static EmbeddedMariaDb start(Path directory, Path programs) {
    try {
      DataDirectory data = DataDirectory.hold(directory);
      try {
        return start(data, MariaDbBinaries.unpack(programs.toAbsolutePath()));
      } catch (IOException | InterruptedException | RuntimeException failure) {
        data.close();
        throw failure;
      }
    } catch (IOException failure) {
      throw new DatabaseStartException(
          "The data directory " + directory + " cannot be used: " + failure, failure);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  private static DatabaseStartException interrupted(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    return new DatabaseStartException("The start of the database was interrupted", interrupted);
  }

  private static EmbeddedMariaDb start(DataDirectory data, Path home)
      throws IOException, InterruptedException {
    MariaDbShutdown.stopIn(data.path());
    MariaDbShutdown.stopIn(data.resolve(DRAFT));
    EmbeddedMariaDb database = new EmbeddedMariaDb(data, home);
    database.server.install();
    synchronized (database) {
      database.startOnFreePort();
    }
    return database;
  }

  /** The address it listens on, for {@link Database#open}. */
  public synchronized DatabaseUrl url() {
    return url(port, password);
  }

  private static DatabaseUrl url(int port, String password) {
    return new DatabaseUrl("jdbc:mariadb://127.0.0.1:" + port + "/" + NAME, NAME, password);
  }

  /** Whether the directory holds a database, running or not. */
  public static boolean isIn(Path directory) {
    return Files.isDirectory(directory.resolve(DATABASE));
  }

  /**
   * The address of a database that a server runs now, this one or another process.
   *
   * @return empty if no server runs one in this directory
   * @throws IOException if the server is just starting or stopping
   */
  static Optional<DatabaseUrl> running(Path directory) throws IOException {
    if (!DataDirectory.isHeld(directory)) {
      return Optional.empty();
    }
    int port = Integer.parseInt(Files.readString(directory.resolve(PORT)).strip());
    return Optional.of(url(port, Files.readString(directory.resolve(PASSWORD)).strip()));
  }

  /**
   * Creates the database of a directory that has none. It appears once it is filled, or not at all.
   *
   * @param fill fills the empty database; may add other files to the directory
   * @throws DatabaseStartException if the directory has a database, or as {@link #start(Path)}
   */
  public static void create(Path directory, Consumer<DatabaseUrl> fill) {
    try (DataDirectory data = DataDirectory.hold(directory)) {
      if (isIn(data.path())) {
        throw new DatabaseStartException("The data directory " + directory + " has a database");
      }
      Path draft = data.resolve(DRAFT);
      MariaDbShutdown.stopIn(draft);
      MariaDbBinaries.delete(draft);
      try (EmbeddedMariaDb database = start(draft, data.path())) {
        fill.accept(database.url());
      }
      Files.move(draft.resolve(DATABASE), data.resolve(DATABASE), StandardCopyOption.ATOMIC_MOVE);
      MariaDbBinaries.delete(draft);
    } catch (IOException failure) {
      throw new DatabaseStartException(
          "The data directory " + directory + " cannot be used: " + failure, failure);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  /** Retries, because another program can take the free port before MariaDB does. */
  private void startOnFreePort() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      port = MariaDbProcess.freePort();
      try {
        startOnPort();
        return;
      } catch (DatabaseStartException failure) {
        if (attempt == 3 || !failure.getMessage().contains("Bind on TCP/IP port")) {
          throw failure;
        }
      }
    }
  }

  private void startOnPort() throws IOException, InterruptedException {
    String user = "'" + NAME + "'@'127.0.0.1'";
    data.writeSecret(
        "database.init.sql",
        """
        CREATE DATABASE IF NOT EXISTS %1$s;
        CREATE USER IF NOT EXISTS %2$s;
        ALTER USER %2$s IDENTIFIED BY '%3$s';
        GRANT ALL ON %1$s.* TO %2$s;
        """
            .formatted(NAME, user, password));
    Process started = server.run(port);
    process = started; // From now on close() stops it.
    try {
      awaitAnswer(started);
    } catch (IOException | InterruptedException | RuntimeException failure) {
      MariaDbShutdown.stop(started.toHandle());
      throw failure;
    } finally {
      Files.deleteIfExists(data.resolve("database.init.sql"));
    }
    data.writeSecret(PORT, Integer.toString(port));
    startedNanos = System.nanoTime();
    started.onExit().thenRun(this::watch);
  }

  private void watch() {
    Thread watcher = new Thread(this::heal, "database-watcher");
    watcher.setDaemon(true);
    watcher.start();
  }

  /**
   * Runs when the process has ended, by {@link #close} or by accident. Retries for as long as the
   * server lives.
   */
  private synchronized void heal() {
    if (System.nanoTime() - startedNanos > HEALTHY_NANOS) {
      restarts = 0;
    }
    while (!stopping) {
      restarts++;
      try {
        log.warn("MariaDB ended unexpectedly: starting it again (attempt {})", restarts);
        startOnPort();
        log.info("MariaDB is back");
        return;
      } catch (InterruptedException interrupted) {
        return;
      } catch (IOException | RuntimeException failure) {
        log.warn("MariaDB could not be started again: {}", failure.getMessage());
        pause(Math.min(MAX_PAUSE_MILLIS, 100L << Math.min(restarts, 10)));
      }
    }
  }

  /** Waits, but lets {@link #close} in. */
  private void pause(long millis) {
    try {
      wait(millis);
    } catch (InterruptedException interrupted) {
      stopping = true;
    }
  }

  private void awaitAnswer(Process started) throws IOException, InterruptedException {
    long giveUp = System.nanoTime() + START_NANOS;
    while (!stopping) {
      if (!started.isAlive()) {
        throw server.failed("did not start", null);
      }
      try {
        DatabaseUrl url = url();
        DriverManager.getConnection(
                url.jdbcUrl() + "?connectTimeout=" + ANSWER_MILLIS, url.user(), url.password())
            .close();
        return;
      } catch (SQLException notYet) {
        if (System.nanoTime() > giveUp) {
          throw server.failed("does not answer", notYet);
        }
        wait(20); // Lets close() in.
      }
    }
    throw new InterruptedException("The server stops");
  }

  /** Stops MariaDB, which first writes all its data, and releases the directory. */
  @Override
  public synchronized void close() {
    stopping = true;
    notifyAll();
    try {
      MariaDbShutdown.stop(process.toHandle());
      Files.deleteIfExists(data.resolve(PORT));
      data.close();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      log.warn("The data directory could not be released", failure);
    }
  }
}
