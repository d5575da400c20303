package dev.jobwise.server.auth;

import dev.jobwise.server.common.file.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The key that signs tokens. */
public final class JwtSecret {

  /** HS256 needs a key as long as its hash (RFC 7518, 3.2). */
  private static final int MIN_BYTES = 32;

  private static final String FILE = "jwt-secret";

  private JwtSecret() {}

  /**
   * A configured key, the same on all servers of one database.
   *
   * @throws IllegalArgumentException if it has fewer than 32 bytes as UTF-8
   */
  public static byte[] of(String text) {
    byte[] secret = text.getBytes(StandardCharsets.UTF_8);
    if (secret.length < MIN_BYTES) {
      throw new IllegalArgumentException("JWT_SECRET must be at least 32 bytes long");
    }
    return secret;
  }

  /**
   * The key in the file {@code jwt-secret} of the data directory. The first call creates it,
   * readable only by its owner.
   *
   * @throws UncheckedIOException if the file can be neither read nor created
   * @throws IllegalStateException if the file holds less than a key
   */
  public static byte[] loadOrCreate(Path dataDirectory) {
    Path file = dataDirectory.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        create(dataDirectory, file);
      }
      byte[] secret = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
      if (secret.length < MIN_BYTES) {
        throw new IllegalStateException(file + " holds no usable key (expected: >= 32 characters)");
      }
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path directory, Path file) throws IOException {
    Files.createDirectories(directory);
    byte[] random = new byte[MIN_BYTES];
    new SecureRandom().nextBytes(random);
    PrivateFiles.write(file, HexFormat.of().formatHex(random));
  }
}
