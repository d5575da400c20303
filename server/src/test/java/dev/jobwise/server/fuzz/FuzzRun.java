package dev.jobwise.server.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Plays the cases of a seed against a server, with several clients at once. */
final class FuzzRun {

  private static final int CLIENTS = 4;

  /** Enough to see what is wrong; the run ends early after them. */
  private static final int MAX_FAILURES = 100;

  /** From the contract: a file is read within three seconds; and some for a busy machine. */
  private static final int FILE_MILLIS = 3_500;

  private final String host;
  private final int port;
  private final long seed;
  private final int patienceMillis;
  private final int modelPatienceMillis;
  private final Consumer<String> accounts;
  private final Cases cases;
  private final ConcurrentSkipListMap<Integer, Failure> failures = new ConcurrentSkipListMap<>();
  private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

  /**
   * A case whose answer was wrong.
   *
   * @param answer null if there was none
   */
  record Failure(int number, Request request, Answer answer, List<String> problems) {}

  /**
   * Reads the document of the server.
   *
   * @param url as {@code http://127.0.0.1:8000}
   * @param patienceMillis longest that the server may let a client wait
   * @param modelPatienceMillis the same where the answer comes as the model writes
   * @param operations which of them to call
   * @param accounts stores an account of that address with the password of the test users; null
   *     where the server must register them
   */
  FuzzRun(
      URI url,
      long seed,
      int patienceMillis,
      int modelPatienceMillis,
      Predicate<Operation> operations,
      Consumer<String> accounts)
      throws IOException {
    host = url.getHost();
    port = url.getPort() < 0 ? 80 : url.getPort();
    this.seed = seed;
    this.patienceMillis = patienceMillis;
    this.modelPatienceMillis = modelPatienceMillis;
    this.accounts = accounts;
    cases = new Cases(Operation.all(document()).stream().filter(operations).toList(), seed);
  }

  /** Plays the cases {@code from} to {@code to}, the latter not included. */
  void play(int from, int to) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<?>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS && from + i < to; i++) {
        int first = from + i;
        clients.add(
            threads.submit(
                () -> {
                  client(first, to);
                  return null;
                }));
      }
      for (Future<?> client : clients) {
        client.get();
      }
    } catch (ExecutionException broken) {
      throw new IOException(broken.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  List<Failure> failures() {
    return List.copyOf(failures.values());
  }

  /** How many answers had which status. */
  Map<Integer, Integer> statuses() {
    Map<Integer, Integer> counts = new TreeMap<>();
    statuses.forEach((status, count) -> counts.put(status, count.get()));
    return counts;
  }

  String authority() {
    return host + ":" + port;
  }

  long seed() {
    return seed;
  }

  /** Each client has every so many-th case, so that what it meets does not depend on the others. */
  private void client(int first, int to) throws IOException {
    try (Connection connection = new Connection(host, port)) {
      World world = new World(connection, authority(), accounts);
      for (int number = first; number < to; number += CLIENTS) {
        if (failures.size() >= MAX_FAILURES) {
          return;
        }
        world.complete();
        one(number, cases.request(number, world), world, connection);
      }
    }
  }

  private void one(int number, Request request, World world, Connection connection) {
    int patience = patience(request.operation);
    try {
      Answer answer =
          connection.send(request.bytes(authority()), request.method.equals("HEAD"), 5 * patience);
      statuses.computeIfAbsent(answer.status(), status -> new AtomicInteger()).incrementAndGet();
      world.learn(request, answer.status());
      List<String> problems = Checks.problems(request, answer, patience);
      if (!problems.isEmpty()) {
        failures.put(number, new Failure(number, request, answer, problems));
      }
    } catch (SocketTimeoutException hang) {
      List<String> problem = List.of("no answer within " + 5 * patience + " ms");
      failures.put(number, new Failure(number, request, null, problem));
    } catch (IOException broken) {
      failures.put(number, new Failure(number, request, null, List.of(broken.toString())));
    }
  }

  private int patience(Operation operation) {
    if (operation.isImport()) {
      return Math.max(patienceMillis, FILE_MILLIS);
    }
    return operation.waitsForModel() ? modelPatienceMillis : patienceMillis;
  }

  private JsonNode document() throws IOException {
    String request = "GET /openapi.json HTTP/1.1\r\nHost: " + authority() + "\r\n\r\n";
    try (Connection connection = new Connection(host, port)) {
      Answer answer = connection.send(request.getBytes(StandardCharsets.US_ASCII), false, 10_000);
      if (answer.status() != 200) {
        throw new IOException("/openapi.json answers with status " + answer.status());
      }
      return World.JSON.readTree(answer.body());
    }
  }
}
