package dev.jobwise.server.transport.body;

import java.util.Map;

/**
 * A {@code multipart/form-data} form as it was sent. Of parts with the same name the first counts.
 *
 * @param fields texts by name
 * @param files parts that name a file, by the name of their field
 */
public record Form(Map<String, String> fields, Map<String, File> files) {

  static final Form EMPTY = new Form(Map.of(), Map.of());

  /**
   * A file of a form.
   *
   * @param name as the sender gave it; may hold a path
   * @param content the file, or its first bytes and one more than may be kept if it has more
   */
  public record File(String name, byte[] content) {}
}
