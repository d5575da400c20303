package dev.jobwise.server.db.embedded;

import dev.jobwise.server.common.file.PrivateFiles;
import dev.jobwise.server.db.DatabaseStartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The directory of one server, which holds it exclusively while it is open. Only the server's own
 * user can read the data and secrets in it.
 */
final class DataDirectory implements AutoCloseable {

  /** MariaDB stores paths of at most 512 bytes, including names of tables and programs. */
  private static final int MAX_PATH_BYTES = 440;

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * @throws DatabaseStartException if another server holds it, or its path is too long
   */
  static DataDirectory hold(Path directory) throws IOException {
    // The owner of an existing directory has already chosen its mode.
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory.toAbsolutePath().getParent());
      PrivateFiles.createDirectory(directory);
    }
    Path path = directory.toRealPath();
    int bytes = path.toString().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_PATH_BYTES) {
      throw new DatabaseStartException(
          "The path of the data directory is "
              + bytes
              + " bytes long (expected: at most "
              + MAX_PATH_BYTES
              + "): "
              + path);
    }
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!tryLock(channel)) {
      channel.close();
      throw new DatabaseStartException(
          "The data directory "
              + path
              + " is in use by another JobWise server: stop it, or set JOBWISE_DATA_DIR to another"
              + " directory");
    }
    return new DataDirectory(path, channel);
  }

  /** Whether a server holds it now. */
  static boolean isHeld(Path directory) throws IOException {
    Path lock = directory.resolve("lock");
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return !tryLock(channel);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      // Held until the channel closes or the process ends, however it ends.
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * Writes the file atomically, with mode 600: a reader or a crash sees the old file or the new
   * one.
   */
  void writeSecret(String name, String content) throws IOException {
    PrivateFiles.write(resolve(name), content);
  }

  /** The secret kept under this name; a random one (256 bits, hex) is created if there is none. */
  String secret(String name) throws IOException {
    if (!Files.exists(resolve(name))) {
      byte[] random = new byte[32];
      new SecureRandom().nextBytes(random);
      writeSecret(name, HexFormat.of().formatHex(random));
    }
    return Files.readString(resolve(name)).strip();
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
