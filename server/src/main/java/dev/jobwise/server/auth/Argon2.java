package dev.jobwise.server.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) in PHC string format, with 19 MiB, 2 passes and 1 lane, as OWASP's password
 * storage cheat sheet recommends. A hash is checked with the parameters that it names, so these may
 * change without locking anybody out.
 */
final class Argon2 {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)"
              + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  /** Besides its memory, a hash needs some blocks to work with. */
  private static final int WORKING_BLOCKS = 8;

  /**
   * The memory of each thread that hashes, used again for each hash. Otherwise, 19 MiB of new
   * blocks per hash make a flood of sign-ins stop everybody for up to 220 ms at a time, by garbage
   * collection.
   */
  private static final ThreadLocal<BlockPool> BLOCKS =
      ThreadLocal.withInitial(() -> new FixedBlockPool(MEMORY_KIB + WORKING_BLOCKS));

  private static final SecureRandom RANDOM = new SecureRandom();

  private Argon2() {}

  static String hash(String password) {
    return hash(password, MEMORY_KIB, PASSES);
  }

  static String hash(String password, int memoryKib, int passes) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = compute(password, salt, memoryKib, passes, LANES, HASH_BYTES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            memoryKib, passes, LANES, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  /**
   * @throws IllegalStateException if the stored hash is malformed
   */
  static boolean matches(String password, String phc) {
    Matcher parts = PHC.matcher(phc);
    if (!parts.matches()) {
      throw new IllegalStateException("a stored password hash is not Argon2id in PHC format");
    }
    byte[] salt = Base64.getDecoder().decode(parts.group(4));
    byte[] expected = Base64.getDecoder().decode(parts.group(5));
    byte[] actual =
        compute(
            password,
            salt,
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            expected.length);
    return MessageDigest.isEqual(expected, actual); // takes the same time wherever they differ
  }

  private static byte[] compute(
      String password, byte[] salt, int memoryKib, int passes, int lanes, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .withBlockPool(BLOCKS.get())
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
