package dev.jobwise.server.leases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.Reasons;
import java.time.Duration;

/** The stored form of a failure, for requests that wait on other servers. */
final class LeaseFailures {

  private LeaseFailures() {}

  static ObjectNode toJson(Throwable failure) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (failure instanceof AppException known) {
      json.put("reason", known.wireName()).put("detail", known.getMessage());
      if (known.retryAfter() != null) {
        json.put("retry_after_millis", known.retryAfter().toMillis());
      }
    }
    return json;
  }

  static RuntimeException fromJson(JsonNode json) {
    if (!json.has("reason")) {
      return new IllegalStateException("the work failed on another server, see its log");
    }
    AppException failure =
        AppException.retold(
            Reasons.ofWireName(json.path("reason").textValue()), json.path("detail").textValue());
    JsonNode wait = json.path("retry_after_millis");
    return wait.isMissingNode() ? failure : failure.retryAfter(Duration.ofMillis(wait.asLong()));
  }
}
