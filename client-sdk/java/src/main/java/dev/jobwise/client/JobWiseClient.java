package dev.jobwise.client;

import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.RegisterRequest;
import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.auth.v1.User;
import dev.jobwise.client.error.JobWiseException;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A connection to a JobWise server, and one signed-in user on it.
 *
 * <pre>{@code
 * try (JobWiseClient client = JobWiseClient.connect("127.0.0.1", 8000)) {
 *   client.login("ann@example.com", "a long password");
 *   Job job = client.jobs().createJob("Senior Engineer at Contoso. We run Kafka.");
 *   try (Letter letter = client.generations().streamCoverLetter(job.getId())) {
 *     letter.text().forEach(System.out::print);
 *   }
 * }
 * }</pre>
 *
 * <p>Every method of every service is a plain method of the client for that service, with the
 * generated messages; the shortest requests have short forms. A failed call throws a {@link
 * JobWiseException}. Access tokens are renewed by themselves. Calls that read, and calls that take
 * an idempotency key, are repeated when the server can't be reached; the client makes the keys.
 *
 * <p>A client may be shared between threads, and one is enough for each user.
 */
public final class JobWiseClient implements AutoCloseable {

  private final ManagedChannel connection;
  private final Session session;
  private final Calls calls;
  private final AuthClient auth;
  private final ProfileClient profiles;
  private final JobClient jobs;
  private final SampleClient samples;
  private final RankingClient rankings;
  private final GenerationClient generations;
  private final EvidenceClient evidence;
  private final ExportClient exports;
  private final ModelClient models;

  private JobWiseClient(ManagedChannel connection, Builder builder) {
    this.connection = connection;
    session = new Session(connection, builder.credentials);
    if (builder.tokens != null) {
      session.resume(builder.tokens);
    }
    calls =
        new Calls(
            connection,
            session,
            new Calls.Settings(
                builder.deadline, builder.retries, builder.resumeWithin, builder.silence));
    auth = new AuthClient(calls, session);
    profiles = new ProfileClient(calls);
    jobs = new JobClient(calls);
    samples = new SampleClient(calls);
    rankings = new RankingClient(calls);
    generations = new GenerationClient(calls);
    evidence = new EvidenceClient(calls);
    exports = new ExportClient(calls);
    models = new ModelClient(calls);
  }

  /** Connects without TLS: for a server on the same machine or behind a proxy that adds it. */
  public static JobWiseClient connect(String host, int port) {
    return builder().address(host, port).plaintext().build();
  }

  /**
   * Uses the caller's channel with its own settings. Closing the client closes the channel. {@link
   * Builder#over} does the same.
   */
  public static JobWiseClient over(ManagedChannel channel) {
    return builder().over(channel).build();
  }

  /** A client with other settings than those of {@link #connect}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates an account and signs in.
   *
   * @param password at least 8 characters
   * @throws JobWiseException {@code REASON_EMAIL_TAKEN} if the address has an account
   */
  public User register(String email, String password, String fullName) {
    RegisterRequest request =
        RegisterRequest.newBuilder()
            .setEmail(email)
            .setPassword(password)
            .setFullName(fullName)
            .build();
    return auth.register(request).getTokens().getUser();
  }

  /**
   * Signs in.
   *
   * @throws dev.jobwise.client.error.UnauthenticatedException if address and password do not match
   */
  public User login(String email, String password) {
    return auth.login(credentials(email, password)).getTokens().getUser();
  }

  /** A valid access token, for other programs such as curl. Lives for up to an hour. */
  public String accessToken() {
    try {
      return session.accessToken().join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof StatusRuntimeException refused) {
        throw calls.failure(refused);
      }
      throw failed;
    }
  }

  /**
   * The tokens of the session, to be kept and given to {@link Builder#tokens} in a later run; null
   * if nobody is signed in. Whoever has them is the user.
   */
  public Tokens tokens() {
    return session.tokens();
  }

  /** The signed-in user's account. */
  public AuthClient auth() {
    return auth;
  }

  /** Profiles, and their enhancement. */
  public ProfileClient profiles() {
    return profiles;
  }

  /** Jobs. */
  public JobClient jobs() {
    return jobs;
  }

  /** Samples of the user's writing. */
  public SampleClient samples() {
    return samples;
  }

  /** Rankings of the profile's content for a job. */
  public RankingClient rankings() {
    return rankings;
  }

  /** Resumes, cover letters and their history. */
  public GenerationClient generations() {
    return generations;
  }

  /** What documents are worth, and why. */
  public EvidenceClient evidence() {
    return evidence;
  }

  /** Files of documents. */
  public ExportClient exports() {
    return exports;
  }

  /** The language models that requests may name. */
  public ModelClient models() {
    return models;
  }

  /**
   * The connection with the user's token on each call, for generated stubs, such as {@code
   * ModelServiceGrpc.newFutureStub(client.channel())}. What stubs throw is {@link
   * StatusRuntimeException}; {@link JobWiseException#of(Throwable)} reads it.
   */
  public Channel channel() {
    return calls.channel();
  }

  /** Closes the connection; calls in progress get a few seconds to finish. */
  @Override
  public void close() {
    connection.shutdown();
    try {
      if (!connection.awaitTermination(5, TimeUnit.SECONDS)) {
        connection.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      connection.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static LoginRequest credentials(String email, String password) {
    return LoginRequest.newBuilder().setEmail(email).setPassword(password).build();
  }

  /**
   * The settings of a client.
   *
   * <pre>{@code
   * JobWiseClient client =
   *     JobWiseClient.builder()
   *         .address("jobwise.example.com", 443)
   *         .credentials("ann@example.com", "a long password")
   *         .deadline(Duration.ofSeconds(20))
   *         .build();
   * }</pre>
   */
  public static final class Builder {

    private String host;
    private int port;
    private ManagedChannel channel;
    private boolean plaintext;
    private Path trusted;
    private LoginRequest credentials;
    private Tokens tokens;
    private Duration deadline = Duration.ofSeconds(60);
    private int retries = 3;
    private Duration resumeWithin = Duration.ofMinutes(2);
    private Duration silence = Duration.ofSeconds(45);

    private Builder() {}

    /** Where the server listens. Required, unless there is a channel. */
    public Builder address(String host, int port) {
      this.host = host;
      this.port = port;
      return this;
    }

    /** Uses the caller's channel in place of an address. Closing the client closes it. */
    public Builder over(ManagedChannel channel) {
      this.channel = channel;
      return this;
    }

    /** Connects without TLS. The default is TLS. */
    public Builder plaintext() {
      plaintext = true;
      return this;
    }

    /**
     * Trusts the certificates in this file in place of those that Java trusts.
     *
     * @param pem X.509 certificates in PEM
     */
    public Builder trustCertificates(Path pem) {
      trusted = pem;
      return this;
    }

    /** Signs in with these when a call needs it: at first, and when the session has ended. */
    public Builder credentials(String email, String password) {
      credentials = JobWiseClient.credentials(email, password);
      return this;
    }

    /** Continues a session, whose tokens are from {@link JobWiseClient#tokens}. */
    public Builder tokens(Tokens tokens) {
      this.tokens = tokens;
      return this;
    }

    /** How long a call may take, its retries included. Letters that stream have no such limit. */
    public Builder deadline(Duration deadline) {
      this.deadline = deadline;
      return this;
    }

    /**
     * How often a call that is safe to repeat is repeated, and a letter asked for its first event
     * again; 0 for never. The default is 3.
     */
    public Builder retries(int retries) {
      this.retries = retries;
      return this;
    }

    /**
     * How long a letter's reader that has had an event tries to get back to a server after a lost
     * connection. The default is two minutes: twice the time within which a server closes the
     * letters of one that died.
     */
    public Builder resumeWithin(Duration resumeWithin) {
      this.resumeWithin = resumeWithin;
      return this;
    }

    /**
     * How long a letter's connection may bring nothing, not even a heartbeat, before it counts as
     * lost: longer than {@code JOBWISE_HEARTBEAT_SECONDS} of the server. The default is 45 seconds.
     */
    public Builder silence(Duration silence) {
      this.silence = silence;
      return this;
    }

    /**
     * The client. It connects at its first call.
     *
     * @throws IllegalArgumentException if the trusted certificates can't be read
     */
    public JobWiseClient build() {
      return new JobWiseClient(
          channel == null ? Channels.to(host, port, plaintext, trusted) : channel, this);
    }
  }
}
