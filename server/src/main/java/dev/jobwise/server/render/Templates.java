package dev.jobwise.server.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.jobwise.server.common.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The looks that documents can have. Each is a folder below {@code templates}. */
public final class Templates {

  private static final Map<String, Template> BY_ID = read();

  private Templates() {}

  /** All, in the order in which they are listed. */
  public static List<Template> all() {
    return List.copyOf(BY_ID.values());
  }

  /** By its id, or by its id with {@code _} in place of {@code -}. */
  public static Optional<Template> find(String id) {
    return Optional.ofNullable(BY_ID.get(id.replace('_', '-')));
  }

  /** As {@link #find}, for ids that were checked. */
  public static Template get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no template " + id));
  }

  private static Map<String, Template> read() {
    ObjectMapper json =
        new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    Map<String, Template> templates = new LinkedHashMap<>();
    for (String id : ResourceLines.of(Templates.class, "templates/templates.txt")) {
      String file = "templates/" + id + "/template.json";
      try (InputStream bytes =
          Objects.requireNonNull(Templates.class.getResourceAsStream(file), file)) {
        templates.put(id, json.readValue(bytes, Template.class));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(file, unreadable);
      }
    }
    return templates;
  }
}
