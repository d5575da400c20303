package dev.jobwise.server.db.backup;

import dev.jobwise.server.common.file.PrivateFiles;
import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import dev.jobwise.server.db.embedded.MariaDbDump;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.zip.GZIPOutputStream;

/**
 * Backs up a data directory: all tables as they are at one moment, the files that rows of that
 * moment name, the key of access tokens, and mails that are still to be delivered. The server may
 * run meanwhile.
 */
public final class Backup {

  private Backup() {}

  /**
   * Makes the backup. The directory appears once it is complete.
   *
   * @param data the data directory of a server
   * @param directory must not exist
   * @param version the version of this program
   * @throws BackupException if there is nothing to back up, or it failed
   */
  public static void make(Path data, Path directory, String version) {
    if (!EmbeddedMariaDb.isIn(data)) {
      throw new BackupException(
          "There is no database in " + data.toAbsolutePath() + ": set JOBWISE_DATA_DIR to one");
    }
    Path target = directory.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      throw new BackupException(target + " exists already: name a new directory");
    }
    try {
      Files.createDirectories(target.getParent());
      Path draft = Files.createTempDirectory(target.getParent(), target.getFileName() + ".part-");
      try {
        fill(draft, data, version);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        deleteIfThere(draft);
      }
    } catch (IOException failure) {
      throw new BackupException("The backup failed", failure);
    }
  }

  private static void fill(Path draft, Path data, String version) throws IOException {
    Instant now = Instant.now();
    PrivateFiles.write(
        draft.resolve(BackupFiles.SQL),
        file -> {
          GZIPOutputStream sql = new GZIPOutputStream(file, 64 * 1024);
          MariaDbDump.write(data, sql);
          sql.finish();
        });
    Path key = data.resolve(BackupFiles.JWT_SECRET);
    if (Files.exists(key)) {
      PrivateFiles.copy(key, draft.resolve(BackupFiles.JWT_SECRET));
    }
    copyMails(data.resolve(BackupFiles.MAIL), draft.resolve(BackupFiles.MAIL));
    copyFiles(
        data.resolve(BackupFiles.FILES),
        draft.resolve(BackupFiles.FILES),
        now,
        draft.resolve(BackupFiles.SQL));
    BackupFiles.write(draft, version, now.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static void copyMails(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    PrivateFiles.createDirectories(to);
    try (var mails = Files.newDirectoryStream(from, "*.eml")) {
      for (Path mail : mails) {
        try {
          PrivateFiles.copy(mail, to.resolve(mail.getFileName()));
        } catch (NoSuchFileException delivered) {
          // Its operator took it meanwhile.
        }
      }
    }
  }

  /**
   * Copies the files that were there before the tables were read. Each has a row in them, because
   * its row came first; a later file may have none, and is copied if they name it. Parts of files,
   * which a server that died has left, stay behind.
   */
  private static void copyFiles(Path from, Path to, Instant before, Path sql) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    Set<String> later = new HashSet<>();
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = from.relativize(file).toString();
            if (PrivateFiles.isDraft(file)) {
              return FileVisitResult.CONTINUE;
            }
            if (attributes.lastModifiedTime().toInstant().isBefore(before)) {
              copyIfThere(file, to.resolve(name));
            } else {
              later.add(name);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
    for (String name : named(sql, later)) {
      copyIfThere(from.resolve(name), to.resolve(name));
    }
  }

  private static void copyIfThere(Path file, Path copy) throws IOException {
    PrivateFiles.createDirectories(copy.getParent());
    try {
      PrivateFiles.copy(file, copy);
    } catch (NoSuchFileException deleted) {
      // So is its row by now.
    }
  }

  /** Those of the names that stand in the tables. */
  private static Set<String> named(Path sql, Set<String> names) throws IOException {
    Set<String> named = new HashSet<>();
    if (names.isEmpty()) {
      return named;
    }
    try (BufferedReader script = BackupFiles.openSql(sql)) {
      for (String line = script.readLine(); line != null; line = script.readLine()) {
        StringTokenizer quoted = new StringTokenizer(line, "'");
        while (quoted.hasMoreTokens()) {
          String text = quoted.nextToken();
          if (names.contains(text)) {
            named.add(text);
          }
        }
      }
    }
    return named;
  }

  private static void deleteIfThere(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
