package dev.jobwise.server.generation.letter;

import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.client.error.LetterLostException;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import io.grpc.Status;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A letter that a bug keeps from being stored. The bug is a trigger: the database refuses some rows
 * with an error that nobody expects.
 */
@Timeout(60)
@Slow
class LetterBugWireTest {

  private static final String BODY = "One.\n\nTwo.\n\nThree.";
  private static final String LETTER = Applicant.GREETING + BODY + Applicant.CLOSING;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private Applicant applicant;

  @BeforeEach
  void applicant() {
    applicant = Applicant.of(jobwise);
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.text(BODY));
  }

  @AfterEach
  void mend() {
    Rows.execute("DROP TRIGGER IF EXISTS bug");
  }

  @Test
  void letterThatCannotBeCompleted_endsAtOnceAsInternal_withItsText() {
    refuse("NEW.status = 'completed'");
    try (EventStream stream = applicant.write(jobwise.port())) {
      String id = stream.next().data().get("generation_id").textValue();
      List<Event> events = stream.rest();
      assertThat(EventStream.text(events)).isEqualTo(LETTER);
      isInternal(events.get(events.size() - 1), id, LETTER);
      JsonNode stored = applicant.stored(id);
      assertThat(stored.get("status").textValue()).isEqualTo("failed");
      assertThat(stored.get("cover_letter_text").textValue()).isEqualTo(LETTER);
      assertThat(stored.get("error").toString())
          .isEqualTo("{\"reason\":\"INTERNAL\",\"detail\":\"Internal server error\"}");
    }
  }

  @Test
  void letterThatCannotBeCompleted_isInternalOverGrpcToo() {
    refuse("NEW.status = 'completed'");
    Iterator<CoverLetterEvent> events =
        applicant.user().client().generations().streamCoverLetter(applicant.grpcOrder()).iterator();
    String id = events.next().getStarted().getGenerationId();

    LetterLostException lost =
        catchThrowableOfType(LetterLostException.class, () -> events.forEachRemaining(event -> {}));

    assertThat(lost.code()).isEqualTo(Status.Code.INTERNAL);
    assertThat(lost).hasMessage("Internal server error");
    assertThat(lost.reason()).isEqualTo(REASON_INTERNAL);
    assertThat(lost.generationId()).isEqualTo(id);
    assertThat(lost.savedLength()).isEqualTo(LETTER.codePointCount(0, LETTER.length()));
  }

  @Test
  void letterThatCannotBeEnded_keepsItsLease_untilItIsStoredAsInternal() throws Exception {
    refuse("NEW.status <> 'pending'");
    try (EventStream stream = applicant.write(jobwise.port())) {
      String id = stream.next().data().get("generation_id").textValue();
      List<Event> events = stream.rest();
      Event last = events.get(events.size() - 1);
      assertThat(last.data().get("reason").textValue()).isEqualTo("INTERNAL");
      assertThat(last.data().get("detail").textValue()).isEqualTo("Internal server error");
      assertThat(applicant.stored(id).get("status").textValue()).isEqualTo("pending");
      String lease = lease(id);
      while (lease(id).equals(lease)) {
        TimeUnit.MILLISECONDS.sleep(20);
      }

      mend();

      JsonNode stored = applicant.storedWith(id, Integer.MAX_VALUE);
      assertThat(stored.at("/error/reason").textValue()).isEqualTo("INTERNAL");
    }
  }

  @Test
  void letterThatCannotBeSaved_costsNoOther() throws Exception {
    HeldStream broken = new HeldStream();
    HeldStream fine = new HeldStream();
    Applicant other = Applicant.of(jobwise);
    refuse("NEW.status = 'pending' AND NEW.content_text LIKE '%poison%'");
    jobwise.groq().next(StandInReply.held(broken));
    try (EventStream first = applicant.write(jobwise.port())) {
      String id = first.next().data().get("generation_id").textValue();
      broken.awaitOpen();
      jobwise.groq().next(StandInReply.held(fine));
      try (EventStream second = other.write(jobwise.port())) {
        String otherId = second.next().data().get("generation_id").textValue();
        fine.emit("Some words.");
        broken.emit("Some poison.");

        List<Event> events = first.rest();
        isInternal(events.get(events.size() - 1), id, Applicant.GREETING + "Some poison.");
        assertThat(broken.awaitCancelled()).isTrue();
        String saved = Applicant.GREETING + "Some words.";
        assertThat(other.storedWith(otherId, saved.length()).get("content_text").textValue())
            .isEqualTo(saved);
        fine.emit("\n\nTwo.\n\nThree.").finish();
        assertThat(second.rest()).last().extracting(Event::name).isEqualTo("completed");
      }
    }
  }

  private static void isInternal(Event last, String id, String text) {
    assertThat(last.name()).isEqualTo("failed");
    assertThat(last.data().toString())
        .isEqualTo(
            "{\"detail\":\"Internal server error\",\"status\":500,\"reason\":\"INTERNAL\",\"generation_id\":\"%s\",\"length\":%d}"
                .formatted(id, text.codePointCount(0, text.length())));
  }

  private static String lease(String id) {
    return Rows.query("SELECT lease_expires_at FROM generations WHERE id = ?", id).get(0);
  }

  private void refuse(String rows) {
    Rows.execute(
        "CREATE TRIGGER bug BEFORE UPDATE ON generations FOR EACH ROW IF NEW.user_id = "
            + applicant.user().id()
            + " AND "
            + rows
            + " THEN SIGNAL SQLSTATE '22000' SET MESSAGE_TEXT = 'a bug'; END IF");
  }
}
