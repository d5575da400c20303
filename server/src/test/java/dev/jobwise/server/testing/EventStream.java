package dev.jobwise.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A streamed HTTP response, read strictly event by event: a line that the format does not define
 * fails the test.
 */
public final class EventStream implements AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpResponse<InputStream> response;
  private final BufferedReader lines;
  private final boolean sse;

  /**
   * @param id null if there is none
   */
  public record Event(String name, String id, JsonNode data) {}

  private EventStream(HttpResponse<InputStream> response) {
    this.response = response;
    this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    this.sse = "text/event-stream".equals(header("content-type"));
  }

  /**
   * @param path the path after {@code /api/v1}
   * @param body null for GET, otherwise POST
   * @param headers alternating names and values
   */
  public static EventStream open(int port, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
            .timeout(Duration.ofSeconds(30));
    if (body != null) {
      request.POST(BodyPublishers.ofString(body));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new EventStream(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
    } catch (IOException failure) {
      throw new AssertionError(path + ": " + failure, failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  /** The next line as it came; null at the end. */
  public String line() {
    try {
      return lines.readLine();
    } catch (IOException failure) {
      throw new AssertionError("the stream broke: " + failure, failure);
    }
  }

  /** The next event; null at the end. Comments are events without data, named {@code :}. */
  public Event next() {
    return sse ? nextEvent() : nextObject();
  }

  /** All events up to the end. */
  public List<Event> rest() {
    List<Event> events = new ArrayList<>();
    for (Event event = next(); event != null; event = next()) {
      events.add(event);
    }
    return events;
  }

  /** The texts of the deltas among these events, joined. */
  public static String text(List<Event> events) {
    StringBuilder text = new StringBuilder();
    for (Event event : events) {
      if (event.name().equals("delta")) {
        text.append(event.data().get("text").textValue());
      }
    }
    return text.toString();
  }

  private Event nextEvent() {
    String name = null;
    String id = null;
    String data = null;
    for (String line = line(); line != null; line = line()) {
      if (line.isEmpty() && name != null) {
        return new Event(name, id, parse(data));
      } else if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("data: ")) {
        data = line.substring(6);
      } else if (line.startsWith(":")) {
        name = ":";
        data = "{}";
      } else if (!line.isEmpty() && !line.equals("retry: 2000")) {
        throw new AssertionError("no line of an event stream: " + line);
      }
    }
    return null;
  }

  private Event nextObject() {
    String line = line();
    if (line == null) {
      return null;
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    fields.setAll((ObjectNode) parse(line));
    return new Event(fields.remove("event").textValue(), null, fields);
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException failure) {
      throw new AssertionError("no JSON: " + json, failure);
    }
  }

  /** Closes the connection. */
  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
