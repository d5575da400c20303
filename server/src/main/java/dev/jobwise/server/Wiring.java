package dev.jobwise.server;

import com.linecorp.armeria.server.Route;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.DatabaseStartException;
import dev.jobwise.server.db.RowLimit;
import dev.jobwise.server.evidence.DocumentStyles;
import dev.jobwise.server.evidence.EvidenceGrpcService;
import dev.jobwise.server.evidence.Evidences;
import dev.jobwise.server.evidence.Scores;
import dev.jobwise.server.export.ExportSweep;
import dev.jobwise.server.extract.Extractor;
import dev.jobwise.server.extract.worker.Workers;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.letter.CoverLetters;
import dev.jobwise.server.leases.ServerKeys;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.model.ModelGrpcService;
import dev.jobwise.server.model.Models;
import dev.jobwise.server.observe.LogLevels;
import dev.jobwise.server.observe.Telemetry;
import dev.jobwise.server.settings.ObserveSettings;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.settings.StartException;
import dev.jobwise.server.storage.FileStorage;
import dev.jobwise.server.transport.CertificateFiles;
import dev.jobwise.server.transport.Endpoint;
import dev.jobwise.server.transport.HttpServer;
import dev.jobwise.server.transport.HttpServerOptions;
import dev.jobwise.server.transport.ManagementServer;
import dev.jobwise.server.transport.Readiness;
import io.grpc.BindableService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Assembles the server from its rooms. The constructor shows the order in which they start; a stop
 * closes what they started in the reverse order.
 */
public final class Wiring implements AutoCloseable {

  /** Processes that read files of users: one of them is free while a slow file holds the other. */
  private static final int EXTRACT_PROCESSES = 2;

  /** How soon a renewed certificate is in use. */
  private static final Duration CERTIFICATE_INTERVAL = Duration.ofSeconds(30);

  /** The time that a request may take beyond its model work. */
  private static final Duration REQUEST_MARGIN = Duration.ofSeconds(10);

  /** Time to store interrupted letters, and for errors to reach their callers. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private static final Logger log = LoggerFactory.getLogger(Wiring.class);

  private final Settings settings;
  private final Parts parts;
  private final Readiness readiness = new Readiness();
  private final ManagementServer management;
  private final HttpServer server;
  private final AutoCloseable modelCalls;
  private final CoverLetters letters;
  private final Workers workers;
  private boolean closed;

  private Wiring(Settings settings, Parts parts) {
    this.settings = settings;
    this.parts = parts;
    ListenAddress address = new ListenAddress("JOBWISE", settings.host(), settings.port());
    ObserveSettings observe = settings.observe();
    ListenAddress managementAddress =
        new ListenAddress("JOBWISE_MANAGEMENT", observe.host(), observe.port());
    address.checkHost();
    managementAddress.checkHost();
    LogLevels.set(observe.logLevels());
    // Before starting the database, which takes seconds.
    CertificateFiles certificate = certificate();
    address.checkPort();
    Telemetry telemetry = parts.add(telemetry());
    management =
        parts.add(
            managementAddress.listen(
                () ->
                    ManagementServer.start(
                        observe.host(), observe.port(), telemetry::scrape, readiness)));

    SharedParts shared = SharedParts.start(settings, parts, telemetry, readiness);
    Database database = shared.database();
    Clock clock = shared.clock();
    if (certificate != null) {
      certificate.follow(CERTIFICATE_INTERVAL, shared.threads());
    }
    ModelRoom writer = ModelRoom.start(settings, shared);
    ChatModel model = writer.model();
    modelCalls = writer.calls();
    AuthRoom auth = AuthRoom.start(settings, shared);
    workers = parts.add(new Workers(EXTRACT_PROCESSES));
    workers.bindTo(telemetry.meters());
    Extractor extractor = new Extractor(workers);
    if (settings.databaseUrl() != null) {
      parts.add(ServerKeys.announce(database, clock, shared.threads(), auth.secret()));
    }
    RowLimit documents = Generations.limit(settings.limits().storage().documents());

    SampleRoom sample = SampleRoom.of(settings, shared, model, extractor);
    ProfileRoom profile =
        ProfileRoom.of(settings, shared, writer, extractor, sample.styles(), documents);
    JobRoom job = JobRoom.of(settings, shared, writer.help(), documents);
    RankingRoom ranking = RankingRoom.of(settings, shared, profile.profiles(), model);
    Generations generations = new Generations(database, documents);
    FileStorage storage = ExportRoom.storage(settings, shared);
    ExportSweep sweep = parts.add(new ExportSweep(database, storage, clock));
    GenerationRoom generation =
        GenerationRoom.start(
            settings,
            shared,
            model,
            generations,
            ranking.rankings(),
            sample.styles(),
            auth.tokens(),
            sweep::documentDeleted);
    letters = generation.letters();
    ExportRoom export = ExportRoom.of(settings, shared, storage, auth);
    sweep.start();

    List<BindableService> services =
        List.of(
            auth.service(),
            profile.service(),
            job.service(),
            sample.service(),
            new ModelGrpcService(new Models(settings.llm().provider(), model)),
            ranking.service(),
            generation.service(),
            new EvidenceGrpcService(
                new Evidences(database, job.jobs(), profile.profiles()),
                new Scores(generations, job.jobs()),
                new DocumentStyles(generations, sample.styles())),
            export.service());
    List<Endpoint> endpoints =
        Stream.of(
                sample.endpoints(), profile.endpoints(), generation.endpoints(), export.endpoints())
            .flatMap(List::stream)
            .toList();
    server =
        new HttpServer(
            serverOptions(telemetry, certificate),
            services,
            endpoints,
            auth.tokens(),
            database::isReachable,
            database::trouble,
            shared.threads());
    address.listen(() -> server.start().join());
    readiness.isReady(server::isHealthy);
  }

  /**
   * Starts a server; it handles requests when this returns.
   *
   * @throws StartException if it can't start for a reason that its operator can fix
   */
  public static Wiring start(Settings settings) {
    Parts parts = new Parts();
    try {
      return new Wiring(settings, parts);
    } catch (RuntimeException notStarted) {
      parts.close();
      throw notStarted instanceof DatabaseStartException
          ? new StartException(
              (settings.databaseUrl() == null ? "" : "DATABASE_URL: ") + notStarted.getMessage())
          : notStarted;
    }
  }

  /** The port that the server listens on. */
  public int port() {
    return server.port();
  }

  /** The port for metrics and probes. */
  public int managementPort() {
    return management.port();
  }

  /** All verbs and paths, including those of gRPC. */
  public List<Route> routes() {
    return server.routes();
  }

  /** Starts the process that the first uploaded file would otherwise wait for. */
  public void warm() {
    workers.warm();
  }

  /** Describes who writes. */
  public String writer() {
    return ModelRoom.writer(settings.llm());
  }

  /**
   * Lets current requests and letters finish for as long as the settings allow. Then ends them with
   * an error that their callers receive, and closes everything else.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    readiness.isNot(Readiness.Reason.DRAINING);
    log.info("Draining: requests and letters have {} s to finish", settings.drain().toSeconds());
    CompletableFuture<Void> finished = CompletableFuture.allOf(server.drain(), letters.drain());
    if (!isDone(finished, settings.drain())) {
      // Letters first: they must end as interrupted, not with a failure of the model.
      letters.interrupt();
      Parts.close(modelCalls);
      isDone(finished, LAST_WORDS);
    }
    server.stop().join();
    parts.close();
    log.info("Stopped");
  }

  private static boolean isDone(CompletableFuture<Void> work, Duration patience) {
    try {
      work.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException | ExecutionException notDone) {
      return false;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Telemetry telemetry() {
    try {
      return Telemetry.start(settings.observe().openTelemetry());
    } catch (IllegalArgumentException unusable) {
      throw new StartException("OpenTelemetry: " + unusable.getMessage());
    }
  }

  private CertificateFiles certificate() {
    Settings.Tls tls = settings.tls();
    try {
      return tls == null ? null : CertificateFiles.read(tls.certificate(), tls.key());
    } catch (IllegalArgumentException unusable) {
      throw new StartException(
          "JOBWISE_TLS_CERTIFICATE, JOBWISE_TLS_KEY: " + unusable.getMessage());
    }
  }

  private HttpServerOptions serverOptions(Telemetry telemetry, CertificateFiles certificate) {
    return HttpServerOptions.at(settings.host(), settings.port())
        .corsOrigins(settings.corsOrigins())
        .requestTimeout(settings.llm().timeout().plus(REQUEST_MARGIN))
        .requestsPerMinute(settings.limits().requestsPerMinute())
        .badTokensPerMinute(settings.limits().badTokensPerMinute())
        // One user's requests leave most threads to the others.
        .threadsPerUser(SharedParts.THREADS_PER_USER)
        .maxConnections(settings.limits().maxConnections())
        .maxConnectionsPerAddress(settings.limits().maxConnectionsPerAddress())
        .trustedProxies(settings.trustedProxies())
        .telemetry(telemetry)
        .tls(certificate)
        .version(Version.of());
  }
}
