package dev.jobwise.server.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way to ask the server. */
public interface Wire {

  /**
   * A request, its variables filled in.
   *
   * @param path as in a URL, query included; what follows {@code /api/v1} unless it begins with
   *     {@code //}
   * @param body null for none
   * @param parts lines of a form; empty for other bodies
   */
  record Call(
      String method, String path, Map<String, String> headers, String body, List<String> parts) {}

  /**
   * What came back.
   *
   * @param headers by lower-case name; null on wires that have none
   * @param json missing if there is no body
   * @param text the body as it came
   */
  record Answer(int status, Map<String, String> headers, JsonNode json, String text) {}

  /** {@code rest} or {@code grpc}. */
  String name();

  /** Empty if this wire has no way to say the call. */
  Optional<Answer> ask(Call call);
}
