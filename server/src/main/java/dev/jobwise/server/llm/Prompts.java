package dev.jobwise.server.llm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;

/** Parts that all questions to models are made of. */
public final class Prompts {

  private Prompts() {}

  /**
   * The text of a versioned instructions file.
   *
   * @param user the class beside whose package's resources the file lies
   */
  public static String instructions(Class<?> user, String file) {
    try (InputStream text = Objects.requireNonNull(user.getResourceAsStream(file), file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** JSON Schema of an object that has exactly these properties, as strict modes demand. */
  public static ObjectNode object(ObjectNode properties) {
    ObjectNode object =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "object")
            .put("additionalProperties", false);
    properties.fieldNames().forEachRemaining(object.putArray("required")::add);
    object.set("properties", properties);
    return object;
  }

  /** Texts as a list of the facts. */
  public static ArrayNode strings(Collection<String> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(array::add);
    return array;
  }
}
