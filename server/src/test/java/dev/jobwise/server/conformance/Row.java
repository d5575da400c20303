package dev.jobwise.server.conformance;

import java.util.List;
import java.util.Map;

/**
 * One line of the contract: a request and the answer it must get. Texts still hold their variables.
 *
 * @param id feature and name, as {@code jobs/create/url-form}
 * @param line where the row begins in its table, from 1
 * @param wire {@code null} for any, else the only one that can carry the row: {@code rest} or
 *     {@code grpc}
 * @param user who asks; {@code nobody} sends no token
 * @param body null for none
 * @param parts parts of a form, for uploads; a row has parts or a body
 * @param script what the language model does, for servers whose model can be told so; or null
 * @param errors the problems of a 422, or the one text of another error; empty if the answer is
 *     checked by {@code expected}
 * @param expected pattern of the body; null if any will do
 * @param keep variable that holds the body of the answer from then on; or null
 */
record Row(
    String id,
    int line,
    String wire,
    String user,
    String method,
    String path,
    Map<String, String> headers,
    String body,
    List<String> parts,
    Script script,
    int status,
    Map<String, String> expectedHeaders,
    List<Problem> errors,
    String expected,
    String keep) {

  /** What a test tells the language model: its task, a text of the facts to know it by, a reply. */
  record Script(String task, String marker, String reply) {}

  /**
   * A problem that the answer must name.
   *
   * @param type null for errors other than 422, which have no list
   * @param location as {@code body.limit}
   */
  record Problem(String type, String location, String message) {}

  String feature() {
    return id.substring(0, id.indexOf('/'));
  }
}
