package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.errors.v1.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges routes that can't be transcoded, which are described by hand next to their services. */
final class Routes {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

  /** The key under which a description by hand lists its errors for us. */
  private static final String REASONS = "x-reasons";

  private Routes() {}

  /** Returns the statuses that any operation of this kind may return. */
  static List<Integer> common(JsonNode operation) {
    List<Integer> statuses = new ArrayList<>();
    boolean isPublic = operation.path("security").isArray() && operation.path("security").isEmpty();
    if (!isPublic) {
      statuses.add(401);
    }
    if (operation.has("requestBody")) {
      statuses.add(413);
    }
    statuses.add(422); // Any query may be malformed.
    statuses.addAll(List.of(429, 500, 503, 504));
    return statuses;
  }

  /**
   * Adds the paths, tags and schemas of a description by hand. Operations under {@code /api/} also
   * get the common errors, and those that they list under {@code x-reasons}, unless they describe
   * them.
   */
  static void merge(JsonNode described, ObjectNode document) {
    for (Map.Entry<String, JsonNode> path : described.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
        if (VERBS.contains(verb.getKey()) && path.getKey().startsWith("/api/")) {
          ObjectNode operation = (ObjectNode) verb.getValue();
          ErrorResponses.add(
              (ObjectNode) operation.get("responses"), common(operation), reasons(operation));
        }
        document
            .withObjectProperty("paths")
            .withObjectProperty(path.getKey())
            .set(verb.getKey(), verb.getValue());
      }
    }
    described.path("tags").forEach(tag -> document.withArrayProperty("tags").add(tag));
    ObjectNode components = document.withObjectProperty("components");
    for (Map.Entry<String, JsonNode> kind : described.path("components").properties()) {
      components.withObjectProperty(kind.getKey()).setAll((ObjectNode) kind.getValue());
    }
  }

  private static List<Reason> reasons(ObjectNode operation) {
    JsonNode names = operation.path(REASONS);
    operation.remove(REASONS);
    List<Reason> reasons = new ArrayList<>();
    names.forEach(name -> reasons.add(Reason.valueOf("REASON_" + name.textValue())));
    return reasons;
  }
}
