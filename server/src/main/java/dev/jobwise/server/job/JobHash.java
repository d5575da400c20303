package dev.jobwise.server.job;

import dev.jobwise.server.common.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Computes the hash that shows whether two states of a job are the same to a ranking. */
final class JobHash {

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  private JobHash() {}

  /** Returns the SHA-256, in hex, of everything that a ranking depends on. */
  static String of(
      String title, String description, List<String> requirements, List<String> keywords) {
    JobHash hash = new JobHash();
    hash.add(title);
    hash.add(description == null ? "" : description);
    hash.add(requirements);
    hash.add(keywords);
    return Sha256.hex(hash.content.toByteArray());
  }

  private void add(List<String> texts) {
    addNumber(texts.size());
    texts.forEach(this::add);
  }

  // Lengths come first, so that moving text from one field to the next changes the hash.
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    addNumber(bytes.length);
    content.writeBytes(bytes);
  }

  private void addNumber(int number) {
    content.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
