package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Facts of letters, for different kinds of applicants and jobs. */
public final class Letters {
  private Letters() {}

  public static JsonNode facts(String name) {
    try (InputStream file = Letters.class.getResourceAsStream("letters/" + name + ".json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
