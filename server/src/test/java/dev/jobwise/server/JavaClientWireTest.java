package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.client.JobWiseClient;
import dev.jobwise.client.error.InvalidInputException;
import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.client.error.NotFoundException;
import dev.jobwise.client.error.UnauthenticatedException;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.generation.v1.GenerationSummary;
import dev.jobwise.job.v1.Job;
import dev.jobwise.job.v1.ListJobsRequest;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.PersonalInfoInput;
import dev.jobwise.sample.v1.Sample;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import io.grpc.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The Java client against the real server. */
@Slow
class JavaClientWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private TestUser user;
  private JobWiseClient client;

  @BeforeEach
  void newUser() {
    user = jobwise.newUser();
    client = user.client();
  }

  @Test
  void journey_isMadeInShortForms(@TempDir Path directory) throws IOException {
    CreateProfileRequest profile =
        CreateProfileRequest.newBuilder()
            .setPersonalInfo(
                PersonalInfoInput.newBuilder().setFullName("Ann Lee").setEmail("ann@example.com"))
            .setProfessionalSummary("I write software.")
            .build();
    String profileId = client.profiles().createProfile(profile).getProfile().getId();
    Path sample = Files.writeString(directory.resolve("letter.txt"), "Dear team, I write.");
    assertThat(client.samples().uploadCoverLetter(sample).getWordCount()).isEqualTo(4);
    assertThat(client.samples().listSamples())
        .extracting(Sample::getOriginalFilename)
        .containsExactly("letter.txt");
    String jobId = client.jobs().createJob("Kafka engineer at Contoso. We run Kafka.").getId();
    client.profiles().enhanceProfile(profileId);
    client.rankings().createRanking(jobId);

    String resume = client.generations().generateResume(jobId).getGenerationId();
    String letter = client.generations().streamCoverLetter(jobId).result().getGenerationId();

    assertThat(client.generations().allGenerations())
        .extracting(GenerationSummary::getGenerationId)
        .containsExactly(letter, resume);
    assertThat(client.evidence().getScore(letter).getTotal())
        .isEqualTo(client.generations().getGeneration(letter).getAtsScore());
    assertThat(client.models().listModels()).isNotEmpty();
    assertThat(client.auth().getCurrentUser()).isEqualTo(user.account());
  }

  @Test
  void lists_areReadPageByPage() {
    for (int i = 0; i < 5; i++) {
      client.jobs().createJob("Engineer number " + i + " at Contoso");
    }
    assertThat(client.jobs().allJobs(ListJobsRequest.newBuilder().setLimit(2).build()))
        .extracting(Job::getId)
        .hasSize(5)
        .doesNotHaveDuplicates();
  }

  @Test
  void errors_areTyped() {
    NotFoundException missing =
        catchThrowableOfType(NotFoundException.class, () -> client.jobs().getJob("none"));
    assertThat(missing).hasMessage("Job not found");
    assertThat(missing.reason()).isEqualTo(Reason.REASON_JOB_NOT_FOUND);
    assertThat(missing.isRetryable()).isFalse();

    InvalidInputException wrong =
        catchThrowableOfType(InvalidInputException.class, () -> client.jobs().createJob("short"));
    assertThat(wrong.fieldProblems())
        .containsEntry("raw_text", "raw_text must be between 10 and 15000 characters");

    JobWiseException taken =
        catchThrowableOfType(
            JobWiseException.class,
            () -> client.register(user.account().getEmail(), TestUser.PASSWORD, "Ann"));
    assertThat(taken.code()).isEqualTo(Status.Code.ALREADY_EXISTS);
    assertThat(taken.reason()).isEqualTo(Reason.REASON_EMAIL_TAKEN);

    assertThat(
            catchThrowableOfType(
                UnauthenticatedException.class,
                () -> client.login(user.account().getEmail(), "another password")))
        .hasMessage("Invalid email or password");
  }

  @Test
  void refusedToken_isRenewed_withTheSameSession() {
    JobWiseClient later =
        JobWiseClient.builder()
            .address("127.0.0.1", jobwise.port())
            .plaintext()
            .tokens(client.tokens().toBuilder().setAccessToken("no longer good").build())
            .build();
    try (later) {
      assertThat(later.auth().getCurrentUser()).isEqualTo(user.account());
      assertThat(later.tokens().getRefreshToken()).isNotEqualTo(client.tokens().getRefreshToken());
    }
  }

  @Test
  void signedOutClient_saysSo() {
    client.auth().logout();
    assertThat(
            catchThrowableOfType(
                UnauthenticatedException.class, () -> client.auth().getCurrentUser()))
        .hasMessage("call register or login first");
    client.login(user.account().getEmail(), TestUser.PASSWORD);
    assertThat(client.auth().getCurrentUser()).isEqualTo(user.account());
  }
}
