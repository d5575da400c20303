package dev.jobwise.server;

import com.linecorp.armeria.server.Route;
import dev.jobwise.server.auth.AccessTokens;
import dev.jobwise.server.auth.Accounts;
import dev.jobwise.server.auth.AuthGrpcService;
import dev.jobwise.server.auth.JwtSecret;
import dev.jobwise.server.auth.Jwts;
import dev.jobwise.server.auth.KnownAddresses;
import dev.jobwise.server.auth.PasswordResets;
import dev.jobwise.server.auth.Passwords;
import dev.jobwise.server.auth.ResetMail;
import dev.jobwise.server.auth.Sessions;
import dev.jobwise.server.auth.SignInLimits;
import dev.jobwise.server.common.Causes;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.DatabaseStartException;
import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.db.MicrosClock;
import dev.jobwise.server.db.Migrations;
import dev.jobwise.server.db.RowLimit;
import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import dev.jobwise.server.evidence.DocumentStyles;
import dev.jobwise.server.evidence.EvidenceGrpcService;
import dev.jobwise.server.evidence.Evidences;
import dev.jobwise.server.evidence.Scores;
import dev.jobwise.server.export.Batches;
import dev.jobwise.server.export.DownloadTokens;
import dev.jobwise.server.export.ExportFormat;
import dev.jobwise.server.export.ExportGrpcService;
import dev.jobwise.server.export.ExportHttpService;
import dev.jobwise.server.export.ExportSweep;
import dev.jobwise.server.export.Exports;
import dev.jobwise.server.export.HourlyLimits;
import dev.jobwise.server.export.Renderings;
import dev.jobwise.server.export.StoredFiles;
import dev.jobwise.server.export.TemplateFiles;
import dev.jobwise.server.extract.Extractor;
import dev.jobwise.server.extract.worker.Workers;
import dev.jobwise.server.generation.GenerationGrpcService;
import dev.jobwise.server.generation.History;
import dev.jobwise.server.generation.LetterHttpService;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.letter.CoverLetters;
import dev.jobwise.server.generation.letter.FollowedLetters;
import dev.jobwise.server.generation.letter.LetterMeters;
import dev.jobwise.server.generation.letter.LetterPreparation;
import dev.jobwise.server.generation.letter.LetterReaders;
import dev.jobwise.server.generation.letter.LetterStore;
import dev.jobwise.server.generation.letter.LetterTimer;
import dev.jobwise.server.generation.letter.RunningLetters;
import dev.jobwise.server.generation.resume.Resumes;
import dev.jobwise.server.job.AdReader;
import dev.jobwise.server.job.ExampleJobs;
import dev.jobwise.server.job.JobGrpcService;
import dev.jobwise.server.job.Jobs;
import dev.jobwise.server.leases.IdempotencyKeys;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.leases.ServerKeys;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ModelHelp;
import dev.jobwise.server.llm.ObservedModel;
import dev.jobwise.server.llm.groq.GroqChatModel;
import dev.jobwise.server.llm.groq.GroqLimits;
import dev.jobwise.server.llm.groq.GroqSettings;
import dev.jobwise.server.llm.offline.OfflineChatModel;
import dev.jobwise.server.mail.MailComposer;
import dev.jobwise.server.mail.MailDirectory;
import dev.jobwise.server.mail.MailQueue;
import dev.jobwise.server.mail.Mailer;
import dev.jobwise.server.model.ModelGrpcService;
import dev.jobwise.server.model.Models;
import dev.jobwise.server.observe.LogLevels;
import dev.jobwise.server.observe.RequestScope;
import dev.jobwise.server.observe.Telemetry;
import dev.jobwise.server.profile.ProfileGrpcService;
import dev.jobwise.server.profile.ProfileImportHttpService;
import dev.jobwise.server.profile.enhance.Enhancer;
import dev.jobwise.server.profile.imports.ProfileImports;
import dev.jobwise.server.profile.placing.ResumeReader;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.ranking.RankingGrpcService;
import dev.jobwise.server.ranking.Rankings;
import dev.jobwise.server.render.JsonResumeRenderer;
import dev.jobwise.server.render.MarkdownRenderer;
import dev.jobwise.server.render.Renderer;
import dev.jobwise.server.render.TextRenderer;
import dev.jobwise.server.render.docx.DocxRenderer;
import dev.jobwise.server.render.pdf.PdfRenderer;
import dev.jobwise.server.render.pdf.PreviewRenderer;
import dev.jobwise.server.sample.SampleGrpcService;
import dev.jobwise.server.sample.SampleHttpService;
import dev.jobwise.server.sample.SampleImports;
import dev.jobwise.server.sample.Samples;
import dev.jobwise.server.sample.Styles;
import dev.jobwise.server.spending.MeteredModel;
import dev.jobwise.server.storage.DirectoryStorage;
import dev.jobwise.server.storage.FileStorage;
import dev.jobwise.server.storage.MeasuredStorage;
import dev.jobwise.server.storage.S3Storage;
import dev.jobwise.server.transport.CertificateFiles;
import dev.jobwise.server.transport.HttpServer;
import dev.jobwise.server.transport.HttpServer.Endpoint;
import dev.jobwise.server.transport.HttpServerOptions;
import dev.jobwise.server.transport.ManagementServer;
import dev.jobwise.server.transport.Readiness;
import io.grpc.BindableService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Assembles the server from its parts. This is the only class that knows them all. */
public final class Wiring implements AutoCloseable {

  /**
   * Threads for work that waits for the database. On a small machine, more threads would only take
   * turns on the processors, so the slowest of a hundred calls would wait for all the others.
   */
  private static final int BLOCKING_THREADS =
      Math.min(32, Math.max(8, 4 * Runtime.getRuntime().availableProcessors()));

  /** How many of them work for one user at the same time. */
  static final int THREADS_PER_USER = BLOCKING_THREADS / 4;

  /**
   * Letters whose complete text is examined at the same time, which takes some milliseconds of a
   * core each: most of the processors are left to the words of running letters. On two processors,
   * with 64 letters at a time, a first word comes 2 to 7 ms after the model's, and 50 to 70 ms when
   * the blocking threads examine.
   */
  private static final int EXAMINERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  /** Documents that are rendered at the same time: each takes a whole core. */
  private static final int RENDERINGS_AT_ONCE =
      Math.max(2, Runtime.getRuntime().availableProcessors());

  /** Each hash takes a whole core; {@link Passwords} says for how long. */
  private static final int HASHING_THREADS =
      Math.max(1, Runtime.getRuntime().availableProcessors());

  /** Processes that read files of users: one of them is free while a slow file holds the other. */
  private static final int EXTRACT_PROCESSES = 2;

  /** A pace at which people can read along: forty words a second. */
  private static final Duration OFFLINE_PACE = Duration.ofMillis(25);

  /** How soon a renewed certificate is in use. */
  private static final Duration CERTIFICATE_INTERVAL = Duration.ofSeconds(30);

  /** The time that a request may take beyond its model work. */
  private static final Duration REQUEST_MARGIN = Duration.ofSeconds(10);

  /** Time to store interrupted letters, and for errors to reach their callers. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private static final Logger log = LoggerFactory.getLogger(Wiring.class);

  private final Settings settings;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Telemetry telemetry;
  private final Readiness readiness = new Readiness();
  private final ManagementServer management;
  private final HttpServer server;
  private final CoverLetters letters;
  private final Workers workers;

  /** Ends the model calls; closing it twice has no further effect. */
  private AutoCloseable modelCalls;

  private boolean closed;

  private Wiring(Settings settings) {
    this.settings = settings;
    checkHost("JOBWISE_HOST", settings.host());
    checkHost("JOBWISE_MANAGEMENT_HOST", settings.observe().host());
    LogLevels.set(settings.observe().logLevels());
    try {
      // Before starting the database, which takes seconds.
      CertificateFiles certificate = certificate();
      checkPort();
      telemetry = part(telemetry());
      management = part(management());
      Database database = database();
      Clock clock = new MicrosClock();
      // Before the threads that hand it mails, so that it closes after them.
      Mailer mailer = mailer(clock);
      ScheduledExecutorService threads = blocking();
      if (certificate != null) {
        certificate.follow(CERTIFICATE_INTERVAL, threads);
      }
      Executor blocking = RequestScope.carriedTo(threads);
      ChatModel model = metered(observed(chatModel(clock)), database, clock, blocking);
      Duration modelTimeout = settings.llm().timeout();
      boolean hasModel = !settings.llm().provider().equals("offline");
      ModelHelp help = hasModel ? ModelHelp.of(model, modelTimeout) : ModelHelp.none();

      byte[] secret = jwtSecret();
      Jwts jwts = new Jwts(secret, clock);
      AccessTokens accessTokens = new AccessTokens(jwts, database, clock);
      Passwords passwords = part(new Passwords(HASHING_THREADS));
      passwords.bindTo(telemetry.meters());
      SignInLimits signIns =
          new SignInLimits(
              settings.failedSignIns(),
              settings.badTokensPerMinute(),
              settings.signUpsPerMinute(),
              System::nanoTime);
      KnownAddresses known = new KnownAddresses(secret, clock);
      Sessions sessions = new Sessions(database, jwts, signIns, clock);
      Accounts accounts =
          new Accounts(database, sessions, known, passwords, signIns, clock, blocking);
      ResetMail resetMail = new ResetMail(mailer, settings.mail().resetLink());
      PasswordResets resets =
          new PasswordResets(database, known, passwords, signIns, resetMail, clock, blocking);

      RowLimit documents = Generations.limit(settings.storage().documents());
      Samples samples = new Samples(database, clock, settings.storage().samples());
      workers = part(new Workers(EXTRACT_PROCESSES));
      workers.bindTo(telemetry.meters());
      Extractor extractor = new Extractor(workers);
      SampleImports sampleImports = new SampleImports(samples, extractor, blocking);
      Leases leases = part(Leases.start(database, clock, blocking));
      leases.bindTo(telemetry.meters());
      if (settings.databaseUrl() != null) {
        part(ServerKeys.announce(database, clock, threads, secret));
      }
      IdempotencyKeys keys = new IdempotencyKeys(leases);
      Styles styles = new Styles(database, model, clock, blocking, leases);
      Profiles profiles =
          new Profiles(
              database,
              clock,
              settings.storage().profiles(),
              settings.storage().profileBytes(),
              documents);
      ProfileImports profileImports =
          new ProfileImports(extractor, new ResumeReader(help, blocking), blocking);
      Enhancer enhancer = new Enhancer(profiles, styles, model, modelTimeout, blocking);
      Jobs jobs =
          new Jobs(
              database, new AdReader(help), clock, blocking, settings.storage().jobs(), documents);
      Rankings rankings =
          new Rankings(database, profiles, model, clock, blocking, modelTimeout, leases);
      Generations generations = new Generations(database, documents);
      Resumes resumes = new Resumes(database, rankings, clock, keys, generations);
      LetterStore letterStore = new LetterStore(database, generations, clock);
      LetterMeters letterMeters = new LetterMeters(telemetry.meters());
      RunningLetters running =
          new RunningLetters(settings.maxRunningLettersPerUser(), letterMeters);
      FollowedLetters followed = new FollowedLetters(letterStore);
      LetterReaders readers = new LetterReaders(settings.heartbeat());
      letters =
          new CoverLetters(
              rankings,
              new LetterPreparation(rankings, styles, model, blocking, modelTimeout),
              model,
              letterStore,
              running,
              followed,
              readers,
              keys,
              blocking,
              RequestScope.carriedTo(examiners()),
              modelTimeout);
      part(new LetterTimer(letterStore, running, followed, readers, letterMeters)).start();
      FileStorage storage = part(new MeasuredStorage(storage(), telemetry.meters()));
      ExportSweep sweep = part(new ExportSweep(database, storage, clock));
      History history = new History(database, generations, letters, sweep::documentDeleted);
      StoredFiles files = new StoredFiles(database, storage, clock);
      HourlyLimits hourly =
          settings.requestsPerMinute() == 0
              ? HourlyLimits.none()
              : HourlyLimits.ofContract(System::nanoTime);
      Map<ExportFormat, Renderer> renderers = renderers();
      Renderings renderings = new Renderings(renderers, RENDERINGS_AT_ONCE, telemetry.meters());
      Exports exports = new Exports(database, files, clock, renderings, hourly);
      TemplateFiles templates = new TemplateFiles(renderers.get(ExportFormat.PDF));
      DownloadTokens downloads = new DownloadTokens(secret, clock);
      sweep.start();

      List<BindableService> services =
          List.of(
              new AuthGrpcService(accounts, sessions, resets),
              new ProfileGrpcService(profiles, profileImports, enhancer, keys),
              new JobGrpcService(jobs, new ExampleJobs()),
              new SampleGrpcService(samples, sampleImports),
              new ModelGrpcService(new Models(settings.llm().provider(), model)),
              new RankingGrpcService(rankings, keys),
              new GenerationGrpcService(resumes, letters, history),
              new EvidenceGrpcService(
                  new Evidences(database, jobs, profiles),
                  new Scores(generations, jobs),
                  new DocumentStyles(generations, styles)),
              new ExportGrpcService(
                  exports,
                  files,
                  new Batches(exports, files, clock, hourly),
                  templates,
                  downloads));
      List<Endpoint> endpoints = new ArrayList<>();
      endpoints.addAll(SampleHttpService.endpoints(samples, sampleImports));
      endpoints.add(ProfileImportHttpService.endpoint(profileImports, profiles));
      endpoints.addAll(LetterHttpService.endpoints(letters, history, accessTokens, accessTokens));
      endpoints.addAll(ExportHttpService.endpoints(files, templates, downloads, accessTokens));
      server =
          new HttpServer(
              HttpServerOptions.at(settings.host(), settings.port())
                  .corsOrigins(settings.corsOrigins())
                  .requestTimeout(modelTimeout.plus(REQUEST_MARGIN))
                  .requestsPerMinute(settings.requestsPerMinute())
                  .badTokensPerMinute(settings.badTokensPerMinute())
                  // One user's requests leave most threads to the others.
                  .threadsPerUser(THREADS_PER_USER)
                  .maxConnections(settings.maxConnections())
                  .maxConnectionsPerAddress(settings.maxConnectionsPerAddress())
                  .trustedProxies(settings.trustedProxies())
                  .telemetry(telemetry)
                  .tls(certificate)
                  .version(Version.of()),
              services,
              endpoints,
              accessTokens,
              database::isReachable,
              database::trouble,
              threads);
      listen();
      readiness.isReady(server::isHealthy);
    } catch (RuntimeException notStarted) {
      closeParts();
      throw notStarted instanceof DatabaseStartException
          ? new StartException(
              (settings.databaseUrl() == null ? "" : "DATABASE_URL: ") + notStarted.getMessage())
          : notStarted;
    }
  }

  /**
   * Starts a server; it handles requests when this returns.
   *
   * @throws StartException if it can't start for a reason that its operator can fix
   */
  public static Wiring start(Settings settings) {
    return new Wiring(settings);
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
    return settings.llm().provider().equals("offline")
        ? "the built-in offline writer (set GROQ_API_KEY for a language model)"
        : settings.llm().provider()
            + ", "
            + settings.llm().writerModels().stream().findFirst().orElse("its first model");
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
      close(modelCalls);
      isDone(finished, LAST_WORDS);
    }
    server.stop().join();
    closeParts();
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

  private ManagementServer management() {
    ObserveSettings observe = settings.observe();
    try {
      return ManagementServer.start(observe.host(), observe.port(), telemetry::scrape, readiness);
    } catch (CompletionException failure) {
      if (Causes.of(failure) instanceof IOException notBound) {
        throw notBound(observe.host(), observe.port(), "JOBWISE_MANAGEMENT", notBound);
      }
      throw failure;
    }
  }

  private Database database() {
    readiness.isNot(Readiness.Reason.DATABASE_STARTING);
    DatabaseUrl url =
        settings.databaseUrl() == null
            ? part(EmbeddedMariaDb.start(settings.dataDirectory())).url()
            : DatabaseUrl.parse(settings.databaseUrl());
    readiness.isNot(Readiness.Reason.MIGRATING);
    Migrations.run(url);
    readiness.isNot(Readiness.Reason.STARTING);
    return part(Database.open(url, telemetry));
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

  private byte[] jwtSecret() {
    if (settings.jwtSecret() != null) {
      return JwtSecret.of(settings.jwtSecret());
    }
    try {
      return JwtSecret.loadOrCreate(settings.dataDirectory());
    } catch (UncheckedIOException | IllegalStateException unusable) {
      throw new StartException(
          "cannot use the key of access tokens in the data directory ("
              + unusable.getMessage()
              + "): mend it, set JWT_SECRET, or set JOBWISE_DATA_DIR to another directory");
    }
  }

  private Mailer mailer(Clock clock) {
    MailSettings mail = settings.mail();
    MailComposer composer = new MailComposer(mail.from(), clock);
    return mail.smtp() == null
        ? new MailDirectory(settings.dataDirectory().resolve("mail"), composer)
        : part(MailQueue.to(mail.smtp(), composer));
  }

  private FileStorage storage() {
    S3Storage.Bucket bucket = settings.files().bucket();
    return bucket == null
        ? new DirectoryStorage(settings.dataDirectory().resolve("files"))
        : new S3Storage(bucket);
  }

  private Map<ExportFormat, Renderer> renderers() {
    PdfRenderer pdf = new PdfRenderer(settings.files().fontDirectory());
    return Map.of(
        ExportFormat.PDF, pdf,
        ExportFormat.PNG, new PreviewRenderer(pdf),
        ExportFormat.DOCX, new DocxRenderer(),
        ExportFormat.TXT, new TextRenderer(),
        ExportFormat.MD, new MarkdownRenderer(),
        ExportFormat.JSONRESUME, new JsonResumeRenderer());
  }

  private ExecutorService examiners() {
    return pool(Executors.newFixedThreadPool(EXAMINERS, named("examiner")));
  }

  private ScheduledExecutorService blocking() {
    return pool(new ScheduledThreadPoolExecutor(BLOCKING_THREADS, named("blocking")));
  }

  /** Threads that finish their work when the server stops. */
  private <T extends ExecutorService> T pool(T threads) {
    parts.push(
        () -> {
          threads.shutdown();
          threads.awaitTermination(5, TimeUnit.SECONDS);
        });
    return threads;
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> new Thread(task, name + "-" + count.incrementAndGet());
  }

  private ChatModel chatModel(Clock clock) {
    LlmSettings llm = settings.llm();
    if (llm.provider().equals("offline")) {
      OfflineChatModel offline = part(new OfflineChatModel(OFFLINE_PACE));
      modelCalls = offline;
      return offline;
    }
    GroqChatModel groq =
        new GroqChatModel(
            new GroqSettings(
                llm.baseUrl(),
                llm.apiKey(),
                llm.writerModels(),
                llm.rankerModels(),
                llm.extraModels(),
                llm.provider().equals("groq")),
            new GroqLimits(
                llm.tokensPerMinute(),
                llm.maxConcurrent(),
                llm.maxWaiting(),
                llm.breakerFailures(),
                llm.breakerPause()),
            clock);
    modelCalls = part(groq);
    groq.bindTo(telemetry.meters());
    groq.checkModels();
    return groq;
  }

  private ChatModel observed(ChatModel model) {
    return new ObservedModel(model, settings.llm().provider(), telemetry);
  }

  private ChatModel metered(ChatModel model, Database database, Clock clock, Executor blocking) {
    int limit = settings.dailyTokensPerUser();
    return limit == 0 ? model : new MeteredModel(model, database, clock, blocking, limit);
  }

  private void listen() {
    try {
      server.start().join();
    } catch (CompletionException failure) {
      // Not only BindException: netty's epoll transport has its own exceptions.
      if (Causes.of(failure) instanceof IOException notBound) {
        throw notBound(settings.host(), settings.port(), "JOBWISE", notBound);
      }
      throw failure;
    }
  }

  private static void checkHost(String setting, String host) {
    if (new InetSocketAddress(host, 0).isUnresolved()) {
      throw Environment.bad(setting, host, "an address or name of this machine");
    }
  }

  /**
   * Another server may still take the port before {@link #listen}, which then fails in the same
   * way.
   */
  private void checkPort() {
    try (Socket socket = new Socket()) {
      // As servers do: connections of a server that has just ended don't matter.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException notBound) {
      throw notBound(settings.host(), settings.port(), "JOBWISE", notBound);
    }
  }

  private static StartException notBound(String host, int port, String setting, IOException cause) {
    return new StartException(
        "cannot listen on "
            + host
            + ":"
            + port
            + " ("
            + cause.getMessage()
            + "): set "
            + setting
            + "_PORT to another one, or to 0 for a free one, or check "
            + setting
            + "_HOST");
  }

  private <T extends AutoCloseable> T part(T part) {
    parts.push(part);
    return part;
  }

  private void closeParts() {
    while (!parts.isEmpty()) {
      close(parts.pop());
    }
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failure) {
      log.warn("A part of the server did not close", failure);
    }
  }
}
