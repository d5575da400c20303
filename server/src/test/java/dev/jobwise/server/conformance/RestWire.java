package dev.jobwise.server.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** HTTP, as curl speaks it. */
final class RestWire implements Wire {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BOUNDARY = "----a-boundary-for-tests";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;

  /**
   * @param base as {@code http://127.0.0.1:8000}
   */
  RestWire(String base) {
    this.base = base.replaceAll("/+$", "");
  }

  @Override
  public String name() {
    return "rest";
  }

  @Override
  public Optional<Answer> ask(Call call) {
    if (call.method().equals("RPC")) {
      return Optional.empty();
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(call.path()))
            .timeout(PATIENCE)
            .method(call.method(), body(call));
    if (!call.parts().isEmpty()) {
      request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    } else if (call.body() != null && !call.headers().containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    call.headers().forEach(request::header);
    try {
      return Optional.of(answer(http.send(request.build(), BodyHandlers.ofString())));
    } catch (IOException failure) {
      throw new Play.Failure("no answer: " + failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Play.Failure("interrupted");
    }
  }

  private URI uri(String path) {
    return URI.create(base + (path.startsWith("//") ? path.substring(1) : "/api/v1" + path));
  }

  private static Answer answer(HttpResponse<String> response) {
    Map<String, String> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    String type = headers.getOrDefault("content-type", "");
    JsonNode json =
        type.startsWith("text/event-stream")
            ? Events.read(response.body())
            : json(response.body(), type);
    return new Answer(response.statusCode(), headers, json, response.body());
  }

  private static JsonNode json(String text, String type) {
    try {
      return text.isEmpty() || !type.startsWith("application/json")
          ? MissingNode.getInstance()
          : JsonPattern.JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new Play.Failure("the answer is not JSON: " + text);
    }
  }

  private static BodyPublisher body(Call call) {
    if (!call.parts().isEmpty()) {
      return BodyPublishers.ofByteArray(form(call.parts()));
    }
    return call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body());
  }

  private static byte[] form(List<String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String line : parts) {
      FormPart part = FormPart.read(line);
      out.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""));
      out.writeBytes(
          utf8(
              part.isFile()
                  ? "file\"; filename=\"" + part.name() + "\"\r\nContent-Type: text/plain"
                  : part.name() + "\""));
      out.writeBytes(utf8("\r\n\r\n"));
      out.writeBytes(part.content());
      out.writeBytes(utf8("\r\n"));
    }
    out.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
