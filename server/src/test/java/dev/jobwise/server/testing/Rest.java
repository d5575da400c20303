package dev.jobwise.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP client like that of a script. Paths are relative to {@code /api/v1}. */
public final class Rest {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /**
   * @param token null for none
   */
  public Rest(int port, String token) {
    this.port = port;
    if (token != null) {
      headers.put("authorization", "Bearer " + token);
    }
  }

  /** The same with another header on every request. */
  public Rest with(String name, String value) {
    Rest other = new Rest(port, null);
    other.headers.putAll(headers);
    other.headers.put(name, value);
    return other;
  }

  /**
   * A response.
   *
   * @param json missing if there is no body; a body that is not JSON fails the test
   */
  public record Answer(int status, HttpResponse<String> response, JsonNode json) {

    /** The error text. */
    public String detail() {
      return json.path("detail").asText();
    }

    public String body() {
      return response.body();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Answer delete(String path, String body) {
    return send("DELETE", path, BodyPublishers.ofString(body));
  }

  public Answer post(String path, String body) {
    return send("POST", path, BodyPublishers.ofString(body));
  }

  public Answer put(String path, String body) {
    return send("PUT", path, BodyPublishers.ofString(body));
  }

  /** Uploads a sample as browsers and curl do. */
  public Answer upload(String documentType, String filename, byte[] content) {
    return form("/samples/upload", documentType, filename, content);
  }

  /** Imports a resume as browsers and curl do. */
  public Answer importProfile(String filename, byte[] content) {
    return form("/profiles/import", "unused", filename, content);
  }

  private Answer form(String path, String documentType, String filename, byte[] content) {
    String boundary = "----a-boundary-for-tests";
    String head =
        "--%1$s\r\nContent-Disposition: form-data; name=\"document_type\"\r\n\r\n%2$s\r\n--%1$s\r\n"
            .formatted(boundary, documentType);
    String file =
        "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n"
            .formatted(filename);
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head + file),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    return with("content-type", "multipart/form-data; boundary=" + boundary)
        .send("POST", path, body);
  }

  /** Any request; {@code path} may also be absolute and then begins with {@code //}. */
  public Answer send(String method, String path, BodyPublisher body) {
    String full = path.startsWith("//") ? path.substring(1) : "/api/v1" + path;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + full))
            .timeout(PATIENCE)
            .method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      JsonNode json =
          response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
      return new Answer(response.statusCode(), response, json);
    } catch (IOException failure) {
      throw new AssertionError(method + " " + path + ": " + failure, failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
