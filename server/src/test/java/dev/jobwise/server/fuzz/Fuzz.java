package dev.jobwise.server.fuzz;

import dev.jobwise.server.Wiring;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.GroqStandIn;
import dev.jobwise.server.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Sends wrong requests: {@code ./jobwise fuzz [--files] [--requests N] [--seed S] [--case N]
 * [URL]}, with {@code --files} only broken files to the imports; or has hostile texts read: {@code
 * ./jobwise fuzz --texts [--seed S]}.
 */
public final class Fuzz {

  private static final int REQUESTS = 20_000;
  private static final int PATIENCE_MILLIS = 2000;

  /** A letter of the offline writer appears at the pace of a reader. */
  private static final int LETTER_MILLIS = 30_000;

  private static final int SHOWN_CHARACTERS = 500;
  private static final Path BODIES = Path.of("target", "fuzz");

  private final PrintStream out;
  private int requests = REQUESTS;
  private long seed = System.currentTimeMillis() % 1_000_000;
  private int only = -1;
  private boolean texts;
  private boolean files;
  private URI url;

  private Fuzz(PrintStream out) {
    this.out = out;
  }

  /** Ends the process: 0 if every answer was fine, 1 if one was not, 2 for wrong arguments. */
  public static void main(String[] args) throws Exception {
    Fuzz fuzz = new Fuzz(System.out);
    if (!fuzz.reads(args)) {
      System.err.println(
          "usage: ./jobwise fuzz [--texts | --files] [--requests N] [--seed S] [--case N] [URL]");
      System.exit(2);
    }
    if (fuzz.texts) {
      System.exit(fuzz.readTexts());
    }
    System.exit(fuzz.url == null ? fuzz.ownServer() : fuzz.run(fuzz.url, LETTER_MILLIS));
  }

  private boolean reads(String[] args) {
    try {
      for (int i = 0; i < args.length; i++) {
        switch (args[i]) {
          case "--texts" -> texts = true;
          case "--files" -> files = true;
          case "--requests" -> requests = Integer.parseInt(args[++i]);
          case "--seed" -> seed = Long.parseLong(args[++i]);
          case "--case" -> only = Integer.parseInt(args[++i]);
          default -> url = URI.create(args[i]);
        }
      }
      return url == null || "http".equals(url.getScheme()) && url.getHost() != null;
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
      return false;
    }
  }

  private int readTexts() {
    out.println("Texts of seed " + seed);
    List<String> slow = TextFuzz.run(TextFuzz.CHARACTERS, seed, out);
    slow.forEach(text -> out.println("SLOW " + text));
    out.println(slow.isEmpty() ? "All linear." : slow.size() + " slow.");
    return slow.isEmpty() ? 0 : 1;
  }

  private int ownServer() throws IOException, InterruptedException {
    try (GroqStandIn model = GroqStandIn.start();
        Wiring server =
            Wiring.start(
                Settings.read(
                    Map.of(
                        "JOBWISE_PORT",
                        "0",
                        "JOBWISE_DATA_DIR",
                        BODIES.resolve("data").toString(),
                        "DATABASE_URL",
                        TestDatabase.urlText(),
                        "LLM_PROVIDER",
                        "groq",
                        "GROQ_API_KEY",
                        GroqStandIn.API_KEY,
                        "GROQ_BASE_URL",
                        model.baseUri().toString(),
                        "JOBWISE_LOG_LEVELS",
                        "requests=WARN",
                        "LLM_TOKENS_PER_MINUTE",
                        "1000000000",
                        "JWT_SECRET",
                        "a secret for tests that is long enough")))) {
      return run(URI.create("http://127.0.0.1:" + server.port()), PATIENCE_MILLIS);
    }
  }

  private int run(URI server, int modelPatienceMillis) throws IOException, InterruptedException {
    FuzzRun run =
        new FuzzRun(
            server,
            seed,
            PATIENCE_MILLIS,
            modelPatienceMillis,
            operation -> !files || operation.isImport(),
            null);
    int from = only < 0 ? 0 : only;
    int to = only < 0 ? requests : only + 1;
    out.println("Requests " + from + " to " + (to - 1) + " of seed " + seed + " against " + server);
    long start = System.nanoTime();
    try {
      run.play(from, to);
    } catch (IOException | InterruptedException broken) {
      out.println("The run ended early: " + broken.getMessage());
      report(run, start);
      throw broken;
    }
    report(run, start);
    return run.failures().isEmpty() ? 0 : 1;
  }

  private void report(FuzzRun run, long start) throws IOException {
    int answers = run.statuses().values().stream().mapToInt(Integer::intValue).sum();
    out.printf("%d answers in %d s:%n", answers, (System.nanoTime() - start) / 1_000_000_000);
    run.statuses().forEach((status, count) -> out.printf("  %d  %6d%n", status, count));
    for (FuzzRun.Failure failure : run.failures()) {
      out.println(told(failure, run));
    }
    out.println(
        run.failures().isEmpty() ? "All as documented." : run.failures().size() + " wrong.");
  }

  /** What was wrong, and two ways to see it again. */
  static String told(FuzzRun.Failure failure, FuzzRun run) throws IOException {
    Request request = failure.request();
    String body = "";
    if (failure.answer() != null) {
      body = new String(failure.answer().body(), StandardCharsets.UTF_8);
      body = body.substring(0, Math.min(body.length(), SHOWN_CHARACTERS));
    }
    String name = run.seed() + "-" + failure.number() + ".body";
    return """

    WRONG %s %s: %s
      changed: %s
      answer: %s %s
      ./jobwise fuzz --seed %d --case %d
      %s\
    """
        .formatted(
            request.operation.method(),
            request.operation.path(),
            String.join("; ", failure.problems()),
            shortened(String.join("; ", request.mutations)),
            failure.answer() == null ? "none" : failure.answer().status(),
            body,
            run.seed(),
            failure.number(),
            Curl.command(request, run.authority(), BODIES, name));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
  }
}
