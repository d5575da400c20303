package dev.jobwise.server.common.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that only their owner can read, complete on the disk or not there at all. */
public final class PrivateFiles {

  private static final FileAttribute<?> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> DIRECTORY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /** How the names of drafts end. */
  private static final String DRAFT = ".part";

  /** Devices of file systems that have forced names to the disk before. */
  private static final Set<Object> FORCED = ConcurrentHashMap.newKeySet();

  private PrivateFiles() {}

  /** Has the names in a directory written to the disk. */
  @FunctionalInterface
  interface Forcing {
    void force(Path directory) throws IOException;
  }

  /** Writes content to a stream, which it leaves open. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file and replaces it if it exists: a reader or a crash sees the old one or the new.
   */
  public static void write(Path file, Content content) throws IOException {
    // Another process may write the same file.
    Path draft =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + DRAFT);
    Files.deleteIfExists(draft);
    try {
      try (FileChannel channel =
          FileChannel.open(
              draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE)) {
        content.writeTo(Channels.newOutputStream(channel));
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      forceNames(file.toAbsolutePath().getParent(), PrivateFiles::force);
    } finally {
      Files.deleteIfExists(draft); // It is there only after a failure, such as a full disk.
    }
  }

  /** Else a power failure could take the new name back, and with it a file that was told of. */
  static void forceNames(Path directory, Forcing names) throws IOException {
    Object device = Files.getAttribute(directory, "unix:dev");
    try {
      names.force(directory);
      FORCED.add(device);
    } catch (IOException failure) {
      // Some network file systems can't, and the file itself is written; another one has a fault.
      if (FORCED.contains(device)) {
        throw failure;
      }
    }
  }

  static void force(Path directory) throws IOException {
    try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  /** Whether this is a part of a file that is being written, or never will be. */
  public static boolean isDraft(Path file) {
    return file.getFileName().toString().endsWith(DRAFT);
  }

  /** As {@link #write(Path, Content)}, a text in UTF-8. */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Copies a file, as {@link #write(Path, Content)}. */
  public static void copy(Path from, Path to) throws IOException {
    try (InputStream content = Files.newInputStream(from)) {
      write(to, content::transferTo);
    }
  }

  /** Creates a directory, which must not exist. */
  public static void createDirectory(Path directory) throws IOException {
    Files.createDirectory(directory, DIRECTORY);
  }

  /** Creates a directory and those above it, as far as they do not exist. */
  public static void createDirectories(Path directory) throws IOException {
    Files.createDirectories(directory, DIRECTORY);
  }
}
