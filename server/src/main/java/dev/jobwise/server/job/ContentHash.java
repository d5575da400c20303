package dev.jobwise.server.job;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether two states of a job mean the same to a ranking. */
final class ContentHash {

  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      // Every Java platform is required to have SHA-256.
      throw new IllegalStateException(impossible);
    }
  }

  /** SHA-256 in hex of everything that a ranking depends on. */
  static String of(
      String title, String description, List<String> requirements, List<String> keywords) {
    ContentHash hash = new ContentHash();
    hash.add(title);
    hash.add(description == null ? "" : description);
    hash.add(requirements);
    hash.add(keywords);
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(List<String> texts) {
    addNumber(texts.size());
    texts.forEach(this::add);
  }

  // Lengths go first, so that text moved from one field to its neighbour changes the hash.
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    addNumber(bytes.length);
    digest.update(bytes);
  }

  private void addNumber(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
