package dev.jobwise.attack;

import dev.jobwise.bench.ServerProcess;
import dev.jobwise.client.JobWiseClient;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Attacks its own server: {@code ./jobwise attack [--seconds N] [name…]}. */
public final class Attacks {

  /** All attacks. The first one does no harm: it shows how the machine copes with a busy client. */
  static final List<Attack> ALL =
      List.of(
          new HonestReads(),
          new AdAttack(),
          new JsonListAttack(),
          new QueryAttack(),
          new MultipartAttack(),
          new HostileFilesAttack(),
          new Http2ControlFramesAttack(),
          new Http2StreamErrorsAttack(),
          new ContinuationAttack(),
          new PipelineAttack(),
          new SlowConnectionsAttack(),
          new UnreadAnswersAttack(),
          new LoginFloodAttack(),
          new BadTokensAttack(),
          new LargeListsAttack(),
          new ManyReadersAttack());

  private static final int SECONDS = 10;

  private final PrintStream out;
  private Duration length = Duration.ofSeconds(SECONDS);
  private final List<String> names = new ArrayList<>();

  private Attacks(PrintStream out) {
    this.out = out;
  }

  /**
   * Ends the process: 0 if others hardly noticed any attack, 1 if they did, 2 for wrong arguments.
   */
  public static void main(String[] args) throws Exception {
    Attacks attacks = new Attacks(System.out);
    System.exit(attacks.reads(args) ? attacks.run() : 2);
  }

  private boolean reads(String[] args) {
    List<String> known = ALL.stream().map(Attack::name).toList();
    try {
      for (int i = 0; i < args.length; i++) {
        if (args[i].equals("--seconds")) {
          length = Duration.ofSeconds(Integer.parseInt(args[++i]));
        } else {
          names.add(args[i]);
        }
      }
      if (known.containsAll(names)) {
        return true;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
      names.clear();
    }
    out.println("usage: ./jobwise attack [--seconds N] [name…]");
    out.println("  names: " + String.join(", ", known));
    return false;
  }

  private int run() throws IOException, InterruptedException {
    Path data = Path.of("server", "target", "attack-data").toAbsolutePath();
    Files.createDirectories(data);
    int unbounded = 0;
    try (ServerProcess server = ServerProcess.start(data, Map.of("LLM_PROVIDER", "offline"))) {
      long pid = server.pid();
      String user = signIn(server.port());
      warmUp(server.port(), user);
      for (Attack attack : ALL) {
        if (names.isEmpty() || names.contains(attack.name())) {
          Target target = new Target(server.port(), signIn(server.port()));
          Impact impact = Impact.of(attack, target, user, length, Impact.REST);
          out.println(impact);
          unbounded += impact.isBounded() ? 0 : 1;
        }
      }
      out.printf(
          "Heap at its fullest %d MB, process %.0f MB.%n",
          server.heap().fullest(), server.residentMebibytes());
      if (ProcessHandle.of(pid).isEmpty()) {
        out.println("The server has not survived.");
        return 1;
      }
    }
    out.println(unbounded == 0 ? "All hold." : unbounded + " do not hold.");
    return unbounded == 0 ? 0 : 1;
  }

  /** Java compiles frequently used code, which would look like an attack. */
  private static void warmUp(int port, String user) throws InterruptedException {
    Impact.of(
        new HonestReads(), new Target(port, user), user, Duration.ofSeconds(SECONDS), Impact.REST);
  }

  /** A new account with a profile and a job; returns its access token. */
  static String signIn(int port) throws IOException {
    try (JobWiseClient client = JobWiseClient.connect("127.0.0.1", port)) {
      client.register("a" + UUID.randomUUID() + "@example.com", "a long password", "Ann Lee");
      Examples.addTo(client);
      return client.accessToken();
    }
  }
}
