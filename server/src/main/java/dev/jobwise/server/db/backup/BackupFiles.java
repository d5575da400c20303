package dev.jobwise.server.db.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.jobwise.server.common.file.PrivateFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * What a backup consists of, as its file {@code backup.json} says. That file is written last.
 *
 * @param format 1
 * @param version the version of the server that made the backup
 * @param createdAt when it was made, in UTC
 * @param files SHA-256 of each other file, in hex
 */
record BackupFiles(int format, String version, String createdAt, Map<String, String> files) {

  /** The tables, as compressed SQL. */
  static final String SQL = "database.sql.gz";

  /** The key that signs access tokens; missing if {@code JWT_SECRET} sets it. */
  static final String JWT_SECRET = "jwt-secret";

  /** Mails that are still to be delivered. */
  static final String MAIL = "mail";

  /** Files that were made of documents; missing if they are kept elsewhere. */
  static final String FILES = "files";

  private static final String NAME = "backup.json";
  private static final int FORMAT = 1;

  /** A later version may say more. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** Writes {@code backup.json} for the files that are in the directory by now. */
  static void write(Path directory, String version, String createdAt) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(directory)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(directory.relativize(file).toString(), sha256(file));
      }
    }
    byte[] json = JSON.writeValueAsBytes(new BackupFiles(FORMAT, version, createdAt, files));
    PrivateFiles.write(directory.resolve(NAME), out -> out.write(json));
  }

  /**
   * Reads a backup's {@code backup.json}, and checks that every file is there as it was written.
   *
   * @throws BackupException if it is no backup, or not a whole one
   */
  static BackupFiles check(Path directory) {
    if (!Files.isRegularFile(directory.resolve(NAME))) {
      throw new BackupException(directory + " is no backup: it has no " + NAME);
    }
    try {
      BackupFiles backup = JSON.readValue(directory.resolve(NAME).toFile(), BackupFiles.class);
      if (backup == null || backup.version == null) {
        throw damaged(directory.resolve(NAME));
      }
      if (backup.format != FORMAT) {
        throw new BackupException(
            directory + " was made by version " + backup.version + ", which this one can't read");
      }
      if (backup.files == null || !backup.files.containsKey(SQL)) {
        throw damaged(directory.resolve(NAME));
      }
      for (Map.Entry<String, String> file : backup.files.entrySet()) {
        Path path = directory.resolve(file.getKey()).normalize();
        if (!path.startsWith(directory.normalize()) || !sha256(path).equals(file.getValue())) {
          throw new BackupException(path + " is damaged: its SHA-256 is not that of " + NAME);
        }
      }
      return backup;
    } catch (JsonProcessingException unreadable) {
      throw damaged(directory.resolve(NAME));
    } catch (IOException unreadable) {
      throw new BackupException("The backup " + directory + " cannot be read", unreadable);
    }
  }

  private static BackupException damaged(Path file) {
    return new BackupException(file + " is damaged: it is not as a backup writes it");
  }

  /** Reads {@link #SQL}. */
  static BufferedReader openSql(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file), 64 * 1024), StandardCharsets.UTF_8));
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException inEveryJdk) {
      throw new IllegalStateException(inEveryJdk);
    }
  }
}
