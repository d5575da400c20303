package dev.jobwise.server;

import dev.jobwise.client.JobWiseClient;
import dev.jobwise.demo.Demo;
import dev.jobwise.server.db.DatabaseStartException;
import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.db.backup.Backup;
import dev.jobwise.server.db.backup.BackupException;
import dev.jobwise.server.db.backup.Restore;
import dev.jobwise.server.settings.Environment;
import dev.jobwise.server.settings.ObserveSettings;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.settings.StartException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The commands: {@code serve}, {@code demo}, {@code backup} and {@code restore}. */
public final class Main {

  private static final Path EXAMPLES = Path.of("examples");

  private final PrintStream out;

  private Main(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs one command and ends the process: with 0 on success, 1 on failure, 2 for a wrong command
   * line.
   */
  public static void main(String[] args) {
    PrintStream err = System.err;
    int status;
    try {
      status = new Main(System.out).run(List.of(args));
    } catch (StartException | BackupException | DatabaseStartException expected) {
      err.println("jobwise: " + expected.getMessage());
      status = 1;
    } catch (Exception failure) {
      LoggerFactory.getLogger(Main.class).error("The command failed", failure);
      status = 1;
    }
    System.exit(status);
  }

  /**
   * Must come before the first logger: logback.xml reads these settings, as they are in effect.
   * Libraries that log with the JDK log as we do, in the same format.
   */
  private static void startLog(Settings settings) {
    for (String name : List.of("JOBWISE_LOG_LEVEL", "JOBWISE_LOG_FORMAT")) {
      System.setProperty(name, settings.shown().get(name));
    }
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private int run(List<String> args) throws Exception {
    if (args.equals(List.of("--version"))) {
      out.println("JobWise " + Version.of());
      return 0;
    }
    Settings settings = Settings.read(System.getenv());
    startLog(settings);
    settings.warnings().forEach(LoggerFactory.getLogger(Main.class)::warn);
    if (args.equals(List.of("serve"))) {
      return serve(settings);
    }
    if (args.equals(List.of("serve", "--print-config"))) {
      settings.shown().forEach((name, value) -> out.println(name + "=" + text(value)));
      return 0;
    }
    if (args.equals(List.of("demo")) || args.equals(List.of("demo", "--stay"))) {
      return demo(settings, args.contains("--stay"));
    }
    if (args.size() == 2 && args.get(0).equals("backup")) {
      return backup(settings, Environment.asPath("backup", args.get(1)));
    }
    if (args.size() == 2 && args.get(0).equals("restore")) {
      return restore(settings, Environment.asPath("restore", args.get(1)));
    }
    System.err.println(
        "usage: ./jobwise demo [--stay] | serve [--print-config] | backup DIR | restore DIR"
            + " | --version");
    return 2;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private int serve(Settings settings) throws InterruptedException {
    long start = System.nanoTime();
    Wiring server = Wiring.start(settings);
    server.warm();
    Runtime.getRuntime().addShutdownHook(Stop.of(server, settings.drain()));
    out.printf(
        "JobWise %s is ready on %s after %s%n",
        Version.of(), url(settings, server), seconds(start));
    out.println("  docs " + url(settings, server) + "/docs, writer: " + server.writer());
    String management = url("http://", settings.observe().host(), server.managementPort());
    out.println("  metrics " + management + "/metrics, probes /livez and /readyz");
    new CountDownLatch(1).await();
    return 0;
  }

  private int backup(Settings settings, Path directory) {
    if (settings.databaseUrl() != null) {
      throw new StartException(
          "DATABASE_URL is set: back up that database with its own tools, such as mariadb-dump");
    }
    Backup.make(settings.dataDirectory(), directory, Version.of());
    out.println("Backed up " + settings.dataDirectory() + " to " + directory);
    out.println(
        "It holds personal data and the key of access tokens. It leaves out settings, the model's"
            + " key among them.");
    return 0;
  }

  private int restore(Settings settings, Path backup) {
    long rows =
        settings.databaseUrl() == null
            ? Restore.toDirectory(backup, settings.dataDirectory())
            : Restore.toDatabase(
                backup, DatabaseUrl.parse(settings.databaseUrl()), settings.dataDirectory());
    out.printf(
        "Restored %d rows to %s%n",
        rows,
        settings.databaseUrl() == null ? settings.dataDirectory() : "the database of DATABASE_URL");
    return 0;
  }

  private int demo(Settings asked, boolean stay) throws IOException, InterruptedException {
    if (!Files.isDirectory(EXAMPLES)) {
      throw new StartException(
          EXAMPLES.toAbsolutePath()
              + " is not there: start the demo in the directory of JobWise, whose examples/ it"
              + " plays");
    }
    out.printf(
        "JobWise %s demo: a made-up applicant, a pasted job ad, and a letter as it is written.%n",
        Version.of());
    Settings settings = forDemo(asked);
    long start = System.nanoTime();
    out.println(
        settings.databaseUrl() == null
            ? "Starting the server and its database in " + settings.dataDirectory() + " …"
            : "Starting the server on the database of DATABASE_URL …");
    try (Wiring server = Wiring.start(settings)) {
      server.warm();
      Thread stop = Stop.of(server, settings.drain());
      Runtime.getRuntime().addShutdownHook(stop);
      out.println("Ready on " + url(settings, server) + " after " + seconds(start));
      out.println("Writer: " + server.writer());
      out.println();
      try (JobWiseClient client = JobWiseClient.connect(settings.host(), server.port())) {
        new Demo(client, EXAMPLES, settings.dataDirectory().resolve("documents"), out).run();
        out.println();
        printUrls(url(settings, server), client.accessToken());
      }
      if (stay) {
        out.println();
        out.println("The server stays up until Ctrl-C.");
        new CountDownLatch(1).await();
      }
      Runtime.getRuntime().removeShutdownHook(stop);
    }
    return 0;
  }

  /**
   * The same settings with a data directory of the demo's own. The demo talks to its server in
   * plain text, and shows its own steps rather than a line for each request.
   */
  private static Settings forDemo(Settings asked) {
    ObserveSettings observe = asked.observe();
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.put("JOBWISE_DATA_DIR", asked.dataDirectory().resolve("demo").toString());
    variables.put("JOBWISE_PORT", freePort(asked.host(), asked.port()));
    variables.put("JOBWISE_MANAGEMENT_PORT", freePort(observe.host(), observe.port()));
    variables.keySet().removeAll(List.of("JOBWISE_TLS_CERTIFICATE", "JOBWISE_TLS_KEY"));
    // The last level of a name counts.
    variables.merge("JOBWISE_LOG_LEVELS", "requests=WARN", (own, quiet) -> quiet + "," + own);
    return Settings.read(variables);
  }

  private void printUrls(String url, String token) {
    out.println("Try next:");
    out.println("  " + url + "/docs in a browser");
    out.println("  curl " + url + "/health");
    out.println("  export TOKEN=" + token);
    out.println(
        "  curl -H \"Authorization: Bearer $TOKEN\" " + url + "/api/v1/generations/history");
  }

  private static String url(Settings settings, Wiring server) {
    return url(settings.tls() == null ? "http://" : "https://", settings.host(), server.port());
  }

  private static String url(String scheme, String host, int port) {
    return scheme + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  private static String seconds(long start) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return took.toMillis() / 100 / 10.0 + " s";
  }

  /** The port, or 0 if it is taken. */
  private static String freePort(String host, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
      return Integer.toString(port);
    } catch (IOException taken) {
      return "0";
    }
  }
}
