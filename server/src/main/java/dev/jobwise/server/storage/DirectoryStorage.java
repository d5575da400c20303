package dev.jobwise.server.storage;

import static dev.jobwise.errors.v1.Reason.REASON_STORAGE_UNAVAILABLE;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.file.PrivateFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps files below a directory. Each is complete or not there. */
public final class DirectoryStorage implements FileStorage {

  private static final Logger log = LoggerFactory.getLogger(DirectoryStorage.class);

  /** Nothing in a key can leave the directory. */
  private static final Pattern KEY =
      Pattern.compile("[a-z]{1,16}+/[0-9]{1,10}+/[0-9a-f-]{36}+\\.[a-z]{1,8}+");

  private final Path directory;

  /**
   * @param directory is created when the first file comes
   */
  public DirectoryStorage(Path directory) {
    this.directory = directory;
  }

  @Override
  public void put(String key, byte[] content) {
    Path file = file(key);
    try {
      PrivateFiles.createDirectories(file.getParent());
      PrivateFiles.write(file, out -> out.write(content));
    } catch (IOException failure) {
      throw unavailable(failure);
    }
  }

  @Override
  public byte[] get(String key) {
    try {
      return Files.readAllBytes(file(key));
    } catch (NoSuchFileException gone) {
      return null;
    } catch (IOException failure) {
      throw unavailable(failure);
    }
  }

  @Override
  public void delete(String key) {
    Path file = file(key);
    try {
      Files.deleteIfExists(file);
      deleteDrafts(file);
    } catch (IOException failure) {
      throw unavailable(failure);
    }
  }

  /** A server that died while it wrote the file has left a part of it. */
  private static void deleteDrafts(Path file) throws IOException {
    if (!Files.isDirectory(file.getParent())) {
      return;
    }
    try (DirectoryStream<Path> drafts =
        Files.newDirectoryStream(file.getParent(), file.getFileName() + ".*.part")) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    }
  }

  @Override
  public URI link(String key, String filename, String mediaType, Duration life) {
    return null;
  }

  private Path file(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not a key of a file: " + key);
    }
    return directory.resolve(key);
  }

  private static AppException unavailable(IOException failure) {
    log.warn("The files in the data directory can't be used: {}", failure.toString());
    return AppException.of(REASON_STORAGE_UNAVAILABLE);
  }
}
