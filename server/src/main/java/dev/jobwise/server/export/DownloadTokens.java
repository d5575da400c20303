package dev.jobwise.server.export;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that open the download of one file for an hour and nothing else: the user's id, the time
 * until when, and an HMAC of both with the file. They stand in URLs, and need no database.
 */
public final class DownloadTokens {

  static final Duration LIFE = Duration.ofHours(1);

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern FORM =
      Pattern.compile("([1-9][0-9]{0,8}+)\\.([0-9]{1,11}+)\\.([A-Za-z0-9_-]{43})");

  private final SecretKeySpec key;
  private final Clock clock;

  /**
   * @param secret the server's, from which a key for this purpose alone is derived
   */
  public DownloadTokens(byte[] secret, Clock clock) {
    this.key = new SecretKeySpec(mac(new SecretKeySpec(secret, ALGORITHM), "downloads"), ALGORITHM);
    this.clock = clock;
  }

  /** Until when a token that is issued now works. */
  Instant expiry() {
    return Instant.ofEpochSecond(clock.instant().plus(LIFE).getEpochSecond());
  }

  /** A new token for a file of the user. */
  String issue(int userId, String fileId) {
    String claims = userId + "." + expiry().getEpochSecond();
    return claims + "." + signature(claims, fileId);
  }

  /** The user to whom the token was issued; empty for anything but a current token of this file. */
  OptionalInt verify(String token, String fileId) {
    Matcher parts = FORM.matcher(token);
    if (!parts.matches()) {
      return OptionalInt.empty();
    }
    String signature = signature(parts.group(1) + "." + parts.group(2), fileId);
    boolean ours =
        MessageDigest.isEqual(
            signature.getBytes(StandardCharsets.US_ASCII),
            parts.group(3).getBytes(StandardCharsets.US_ASCII));
    boolean current = clock.instant().getEpochSecond() < Long.parseLong(parts.group(2));
    return ours && current ? OptionalInt.of(Integer.parseInt(parts.group(1))) : OptionalInt.empty();
  }

  private String signature(String claims, String fileId) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, claims + "." + fileId));
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }
}
