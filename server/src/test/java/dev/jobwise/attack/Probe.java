package dev.jobwise.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Another user, who sends requests at a steady pace and records how long each response takes. A
 * time counts from the moment when the request was due: waiting for one response delays the next
 * request, and that delay is the server's too.
 */
final class Probe {

  private static final Duration PACE = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final String base;
  private final String token;
  private final List<String> paths;

  /**
   * @param token null for none
   * @param paths requested in turn
   */
  Probe(int port, String token, List<String> paths) {
    this.base = "http://127.0.0.1:" + port;
    this.token = token;
    this.paths = paths;
  }

  /**
   * What the user experienced.
   *
   * @param millis of all responses, in ascending order
   * @param failures what came instead of a 200, and how often
   */
  record Seen(List<Double> millis, Map<String, Integer> failures) {

    /** The time that 99 of 100 responses did not exceed, in milliseconds. */
    double p99() {
      return millis.isEmpty()
          ? Double.POSITIVE_INFINITY
          : millis.get((int) Math.ceil(millis.size() * 0.99) - 1);
    }
  }

  /** Sends requests for the given time. */
  Seen watch(Duration length) {
    List<Double> millis = new ArrayList<>();
    Map<String, Integer> failures = new TreeMap<>();
    long start = System.nanoTime();
    for (int i = 0; i * PACE.toNanos() < length.toNanos(); i++) {
      long due = start + i * PACE.toNanos();
      LockSupport.parkNanos(due - System.nanoTime());
      String answer = ask(paths.get(i % paths.size()));
      millis.add((System.nanoTime() - due) / 1e6);
      if (!answer.equals("200")) {
        failures.merge(answer, 1, Integer::sum);
      }
    }
    millis.sort(null);
    return new Seen(millis, failures);
  }

  private String ask(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    if (token != null) {
      request.header("authorization", "Bearer " + token);
    }
    try {
      HttpResponse<Void> response = client.send(request.build(), BodyHandlers.discarding());
      return Integer.toString(response.statusCode());
    } catch (IOException failure) {
      return failure.getClass().getSimpleName();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
