package dev.jobwise.server.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One route of the OpenAPI document.
 *
 * @param path with its variables in braces
 * @param needsToken false where anybody may call
 * @param query names of the query parameters
 * @param contentType of the body; null if there is none
 * @param bodies valid ones, from the examples of the document; empty if there is none
 * @param statuses that the document knows
 */
record Operation(
    String method,
    String path,
    boolean needsToken,
    List<String> query,
    String contentType,
    List<JsonNode> bodies,
    Set<Integer> statuses) {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

  /** All that the document has, in its order. */
  static List<Operation> all(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(verb -> VERBS.contains(verb.getKey()))
                    .map(verb -> read(document, path.getKey(), verb.getKey(), verb.getValue()))
                    .forEach(operations::add));
    if (operations.isEmpty()) {
      throw new IllegalStateException("the OpenAPI document has no operations");
    }
    return operations;
  }

  boolean isForm() {
    return "multipart/form-data".equals(contentType);
  }

  /** Whether it takes files that need a parser, in a form. */
  boolean isImport() {
    return path.endsWith("/import");
  }

  /** Whether the answer comes as the model writes. */
  boolean waitsForModel() {
    return path.contains("/cover-letter") || path.endsWith("/stream");
  }

  /** The document describes these in words: a bare array, and one entry of it by itself. */
  private static List<JsonNode> otherForms(List<JsonNode> bodies) {
    return bodies.stream()
        .filter(body -> body.size() == 1 && body.elements().next().path(0).isObject())
        .map(body -> body.elements().next())
        .flatMap(array -> Stream.of(array, array.get(0)))
        .toList();
  }

  private static Operation read(JsonNode document, String path, String verb, JsonNode operation) {
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode named =
          parameter.has("$ref")
              ? document.at(parameter.path("$ref").asText().substring(1))
              : parameter;
      if (named.path("in").asText().equals("query")) {
        query.add(named.path("name").asText());
      }
    }
    var contents = operation.path("requestBody").path("content").properties().iterator();
    String type = null;
    List<JsonNode> bodies = new ArrayList<>();
    if (contents.hasNext()) {
      var content = contents.next();
      type = content.getKey();
      content.getValue().path("examples").forEach(example -> bodies.add(example.path("value")));
      if (content.getValue().has("example")) {
        bodies.add(content.getValue().path("example"));
      }
      bodies.addAll(otherForms(bodies));
      if (bodies.isEmpty()) {
        throw new IllegalStateException(verb + " " + path + " has no example in the document");
      }
    }
    Set<Integer> statuses = new LinkedHashSet<>();
    operation
        .path("responses")
        .fieldNames()
        .forEachRemaining(s -> statuses.add(Integer.valueOf(s)));
    boolean open = operation.has("security") && operation.path("security").isEmpty();
    return new Operation(
        verb.toUpperCase(java.util.Locale.ROOT), path, !open, query, type, bodies, statuses);
  }
}
