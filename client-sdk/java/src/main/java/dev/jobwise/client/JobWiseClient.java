package dev.jobwise.client;

import dev.jobwise.auth.v1.AuthServiceGrpc;
import dev.jobwise.auth.v1.AuthServiceGrpc.AuthServiceBlockingStub;
import dev.jobwise.auth.v1.LoginRequest;
import dev.jobwise.auth.v1.RegisterRequest;
import dev.jobwise.auth.v1.Tokens;
import dev.jobwise.auth.v1.User;
import dev.jobwise.evidence.v1.EvidenceServiceGrpc;
import dev.jobwise.evidence.v1.EvidenceServiceGrpc.EvidenceServiceBlockingStub;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.GenerateCoverLetterRequest;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.GenerationServiceGrpc.GenerationServiceBlockingStub;
import dev.jobwise.generation.v1.GenerationServiceGrpc.GenerationServiceStub;
import dev.jobwise.job.v1.JobServiceGrpc;
import dev.jobwise.job.v1.JobServiceGrpc.JobServiceBlockingStub;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.profile.v1.ProfileServiceGrpc.ProfileServiceBlockingStub;
import dev.jobwise.ranking.v1.RankingServiceGrpc;
import dev.jobwise.ranking.v1.RankingServiceGrpc.RankingServiceBlockingStub;
import dev.jobwise.sample.v1.SampleServiceGrpc;
import dev.jobwise.sample.v1.SampleServiceGrpc.SampleServiceBlockingStub;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * A connection to a JobWise server, and one signed-in user on it.
 *
 * <p>{@link #register} or {@link #login} signs in; after that every service returned here carries
 * the user's access token, which is renewed before it runs out. A client may be shared between
 * threads. Failed calls throw {@link io.grpc.StatusRuntimeException}; {@link JobWiseError#of} reads
 * the reason and the text out of it.
 *
 * <pre>{@code
 * try (JobWiseClient client = JobWiseClient.connect("127.0.0.1", 8000)) {
 *   client.login("ann@example.com", "a long password");
 *   client.jobs().listJobs(ListJobsRequest.getDefaultInstance()).getJobsList().forEach(…);
 * }
 * }</pre>
 */
public final class JobWiseClient implements AutoCloseable {

  private final ManagedChannel channel;
  private final AuthServiceBlockingStub signIn;
  private final Session session;

  private JobWiseClient(ManagedChannel channel) {
    this.channel = channel;
    this.signIn = AuthServiceGrpc.newBlockingStub(channel);
    this.session = new Session(signIn);
  }

  /** Connects without TLS: for a server on the same machine or behind a proxy that adds it. */
  public static JobWiseClient connect(String host, int port) {
    return new JobWiseClient(NettyChannelBuilder.forAddress(host, port).usePlaintext().build());
  }

  /**
   * Uses the caller's channel with its own settings, such as TLS. Closing the client closes the
   * channel.
   */
  public static JobWiseClient over(ManagedChannel channel) {
    return new JobWiseClient(channel);
  }

  /**
   * Creates an account and signs in.
   *
   * @param password at least 8 characters
   * @throws io.grpc.StatusRuntimeException ALREADY_EXISTS if the address has an account,
   *     INVALID_ARGUMENT for bad values
   */
  public User register(String email, String password, String fullName) {
    RegisterRequest request =
        RegisterRequest.newBuilder()
            .setEmail(email)
            .setPassword(password)
            .setFullName(fullName)
            .build();
    return use(signIn.register(request).getTokens());
  }

  /**
   * Signs in.
   *
   * @throws io.grpc.StatusRuntimeException UNAUTHENTICATED if address and password do not match
   */
  public User login(String email, String password) {
    LoginRequest request = LoginRequest.newBuilder().setEmail(email).setPassword(password).build();
    return use(signIn.login(request).getTokens());
  }

  /** The current access token, for other programs such as curl. Valid for up to an hour. */
  public String accessToken() {
    return session.accessToken();
  }

  /** The signed-in user's account. */
  public AuthServiceBlockingStub auth() {
    return signIn.withCallCredentials(session);
  }

  /** Profiles, and their enhancement. */
  public ProfileServiceBlockingStub profiles() {
    return ProfileServiceGrpc.newBlockingStub(channel).withCallCredentials(session);
  }

  /** Jobs. */
  public JobServiceBlockingStub jobs() {
    return JobServiceGrpc.newBlockingStub(channel).withCallCredentials(session);
  }

  /** Samples of the user's writing. */
  public SampleServiceBlockingStub samples() {
    return SampleServiceGrpc.newBlockingStub(channel).withCallCredentials(session);
  }

  /** Rankings of the profile's content for a job. */
  public RankingServiceBlockingStub rankings() {
    return RankingServiceGrpc.newBlockingStub(channel).withCallCredentials(session);
  }

  /** Resumes, cover letters and their history. */
  public GenerationServiceBlockingStub generations() {
    return GenerationServiceGrpc.newBlockingStub(channel).withCallCredentials(session);
  }

  /** As {@link #generations}, for callers that want events rather than a waiting thread. */
  public GenerationServiceStub generationsAsync() {
    return GenerationServiceGrpc.newStub(channel).withCallCredentials(session);
  }

  /** Scores of documents, with their reasons. */
  public EvidenceServiceBlockingStub evidence() {
    return EvidenceServiceGrpc.newBlockingStub(channel).withCallCredentials(session);
  }

  /**
   * Has a cover letter written and streams it. The events of one letter come in this order: {@code
   * started}, any number of {@code delta} whose joined texts are the letter, {@code completed}.
   * Leaving the loop early does not stop the letter.
   */
  public Iterator<CoverLetterEvent> streamCoverLetter(GenerateCoverLetterRequest request) {
    return generations().streamCoverLetter(request);
  }

  /** Closes the connection; calls in progress get a few seconds to finish. */
  @Override
  public void close() {
    channel.shutdown();
    try {
      if (!channel.awaitTermination(5, TimeUnit.SECONDS)) {
        channel.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      channel.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private User use(Tokens tokens) {
    session.use(tokens);
    return tokens.getUser();
  }
}
