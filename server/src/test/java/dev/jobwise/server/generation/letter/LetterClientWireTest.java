package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.client.JobWiseClient;
import dev.jobwise.client.Letter;
import dev.jobwise.client.error.LetterLostException;
import dev.jobwise.client.error.UnavailableException;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.ServerProcess;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.TcpLink;
import dev.jobwise.server.testing.TestUser;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters read with the Java client while connections break and servers die. */
@Timeout(120)
@Slow
class LetterClientWireTest {

  private static final String BODY = "First 🚀 one.\n\nSecond 🚀 two.\n\nThird one.";
  private static final String LETTER = Applicant.GREETING + BODY + Applicant.CLOSING;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private final HeldStream held = new HeldStream();
  private Applicant applicant;

  @BeforeEach
  void applicant() {
    applicant = Applicant.of(jobwise);
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
  }

  private JobWiseClient client(int port, Duration resumeWithin) {
    return JobWiseClient.builder()
        .address("127.0.0.1", port)
        .plaintext()
        .credentials(applicant.user().account().getEmail(), TestUser.PASSWORD)
        .resumeWithin(resumeWithin)
        .build();
  }

  /** Reads up to a text, which may come in pieces. */
  private static void readTo(Iterator<String> pieces, StringBuilder text, String end) {
    while (text.indexOf(end) < 0) {
      text.append(pieces.next());
    }
  }

  @Test
  void cutConnections_loseNoTextAndRepeatNone() throws IOException {
    try (TcpLink link = new TcpLink(jobwise.port());
        JobWiseClient client = client(link.port(), Duration.ofMinutes(1));
        Letter letter = client.generations().streamCoverLetter(applicant.grpcOrder())) {
      StringBuilder text = new StringBuilder();
      Iterator<String> pieces = letter.text().iterator();
      held.emit("First 🚀");
      readTo(pieces, text, "🚀");
      link.cut();
      held.emit(" one.\n\nSecond 🚀 two.");
      link.mend();
      readTo(pieces, text, "two");
      link.cut();
      link.mend();
      held.emit("\n\nThird one.").finish();
      pieces.forEachRemaining(text::append);

      assertThat(text).hasToString(LETTER);
      assertThat(letter.result().getCoverLetterText()).isEqualTo(LETTER);
      assertThat(jobwise.groq().asked(ChatTask.LETTER)).hasSize(1);
    }
  }

  @Test
  void killedAndRestartedServer_endsTheReadingAsALostLetter() throws Exception {
    Map<String, String> environment = JobWiseExtension.environment();
    ServerProcess server = ServerProcess.start(environment, Redirect.INHERIT);
    try (JobWiseClient client = client(server.port(), Duration.ofMinutes(1));
        Letter letter = client.generations().streamCoverLetter(applicant.grpcOrder())) {
      StringBuilder text = new StringBuilder();
      Iterator<String> pieces = letter.text().iterator();
      held.emit("First 🚀");
      readTo(pieces, text, "🚀");

      server.kill();
      Applicant.expireLease(letter.generationId());
      environment.put("JOBWISE_PORT", Integer.toString(server.port()));
      server = ServerProcess.start(environment, Redirect.INHERIT);

      LetterLostException lost =
          catchThrowableOfType(
              LetterLostException.class, () -> pieces.forEachRemaining(text::append));
      assertThat(lost.reason()).isEqualTo(Reason.REASON_INTERRUPTED);
      assertThat(lost)
          .hasMessage("The letter was interrupted by a server restart. Please generate it again.");
      assertThat(lost.generationId()).isEqualTo(letter.generationId());
      assertThat(lost.isRetryable()).isTrue();
      assertThat(text).hasToString(Applicant.GREETING + "First 🚀");
      // The session outlives the server.
      assertThat(client.generations().getGeneration(lost.generationId()).getStatus())
          .isEqualTo("failed");
    } finally {
      server.kill();
    }
  }

  @Test
  void serverThatDoesNotComeBack_endsTheReading_andTheLetterCanBeWatchedLater() throws Exception {
    try (TcpLink link = new TcpLink(jobwise.port());
        JobWiseClient client = client(link.port(), Duration.ofSeconds(1));
        Letter letter = client.generations().streamCoverLetter(applicant.grpcOrder())) {
      StringBuilder text = new StringBuilder();
      Iterator<String> pieces = letter.text().iterator();
      held.emit("First 🚀");
      readTo(pieces, text, "🚀");
      link.cut();
      catchThrowableOfType(UnavailableException.class, pieces::next);

      held.emit(BODY.substring("First 🚀".length())).finish();
      link.mend();
      try (Letter rest =
          client.generations().watchGeneration(letter.generationId(), letter.offset())) {
        rest.text().forEach(text::append);
      }

      assertThat(text).hasToString(LETTER);
    }
  }
}
