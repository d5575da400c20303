package dev.jobwise.server.transport.body;

import java.util.Map;

/**
 * A {@code multipart/form-data} form as it was sent. If a name occurs twice, the first part counts.
 *
 * @param fields texts by name
 * @param files parts with a file name, by the name of their field
 */
public record Form(Map<String, String> fields, Map<String, File> files) {

  static final Form EMPTY = new Form(Map.of(), Map.of());

  /**
   * A file in a form.
   *
   * @param name as the sender gave it; may contain a path
   * @param content the file, or, if it is too large, its first bytes and one more than may be kept
   */
  public record File(String name, byte[] content) {}
}
