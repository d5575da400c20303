package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.Wiring;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter that one server writes, and what the other one on the same database makes of it. */
@Timeout(60)
@Slow
class LetterServersWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  /** All tests share it until one stops it. */
  private static Wiring other;

  private final HeldStream held = new HeldStream();
  private Applicant applicant;
  private EventStream atWriter;
  private String id;

  @BeforeEach
  void letter() {
    if (other == null) {
      other = Wiring.start(Settings.read(JobWiseExtension.environment()));
    }
    applicant = Applicant.of(jobwise);
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    atWriter = applicant.write(jobwise.port());
    id = atWriter.next().data().get("generation_id").textValue();
    held.awaitOpen();
  }

  @AfterEach
  void close() {
    atWriter.close();
  }

  @AfterAll
  static void stop() {
    if (other != null) {
      other.close();
      other = null;
    }
  }

  @Test
  void readersThere_getTheWholeLetterToo_fromAnyOffset() throws Exception {
    held.emit("First 🚀 one.");
    applicant.storedWith(id, 30);
    try (EventStream whole = applicant.watch(other.port(), id, "");
        EventStream rest = applicant.watch(other.port(), id, "?from=29");
        EventStream later = applicant.watch(other.port(), id, "?from=40")) {
      assertThat(whole.next().name()).isEqualTo("started");
      assertThat(whole.next().data().get("text").textValue())
          .isEqualTo(Applicant.GREETING + "First 🚀 one.");
      held.emit("\n\nSecond one.\n\nThird one.").finish();
      String letter = Applicant.GREETING + "First 🚀 one.\n\nSecond one.\n\nThird one.";
      letter += Applicant.CLOSING;
      assertThat(Applicant.GREETING + "First 🚀 one." + EventStream.text(whole.rest()))
          .isEqualTo(letter);
      assertThat(EventStream.text(rest.rest())).isEqualTo(letter.substring(30));
      List<Event> laterEvents = later.rest();
      assertThat(EventStream.text(laterEvents)).isEqualTo(letter.substring(41));
      assertThat(
              laterEvents.get(laterEvents.size() - 1).data().at("/generation/status").textValue())
          .isEqualTo("completed");
    }
  }

  @Test
  void cancellingThere_keepsWhatReadersHaveSeenHere() {
    held.emit("Last words.");
    String seen = "";
    while (!seen.endsWith("words.")) {
      seen += atWriter.next().data().get("text").textValue();
    }
    Rest there = new Rest(other.port(), applicant.user().client().accessToken());

    there.post("/generations/" + id + "/cancel", "");

    List<Event> events = atWriter.rest();
    Event last = events.get(events.size() - 1);
    assertThat(last.data().get("reason").textValue()).isEqualTo("CANCELLED");
    assertThat(last.data().get("length").intValue())
        .isEqualTo(seen.codePointCount(0, seen.length()));
    assertThat(applicant.stored(id).get("content_text").textValue()).isEqualTo(seen);
  }

  @Test
  void cancellingThere_stopsTheModelHere_thoughItSaysNothing() {
    Rest there = new Rest(other.port(), applicant.user().client().accessToken());

    Rest.Answer cancelled = there.post("/generations/" + id + "/cancel", "");

    assertThat(cancelled.json().at("/error/reason").textValue()).isEqualTo("CANCELLED");
    assertThat(held.awaitCancelled()).isTrue();
    List<Event> events = atWriter.rest();
    Event last = events.get(events.size() - 1);
    assertThat(last.data().get("reason").textValue()).isEqualTo("CANCELLED");
    assertThat(last.data().get("length").intValue())
        .isEqualTo(applicant.stored(id).get("content_text").textValue().length());
  }

  @Test
  void deletingThere_stopsTheModelHere_andTellsReadersOnBothSides() {
    try (EventStream there = applicant.watch(other.port(), id, "")) {
      assertThat(there.next().name()).isEqualTo("started");
      Rest rest = new Rest(other.port(), applicant.user().client().accessToken());

      assertThat(rest.delete("/generations/" + id).status()).isEqualTo(204);

      assertThat(held.awaitCancelled()).isTrue();
      for (EventStream stream : List.of(there, atWriter)) {
        List<Event> events = stream.rest();
        Event last = events.get(events.size() - 1);
        assertThat(last.name()).isEqualTo("failed");
        assertThat(last.data().get("reason").textValue()).isEqualTo("CANCELLED");
      }
    }
  }

  @Test
  void readerWithMoreThanWasSaved_isToldTheLength_andWhyTheLetterEnded() {
    try (EventStream there = applicant.watch(other.port(), id, "?from=1000")) {
      assertThat(there.next().name()).isEqualTo("started");
      applicant.user().rest().post("/generations/" + id + "/cancel", "");
      Event failed = there.next();
      assertThat(failed.name()).isEqualTo("failed");
      assertThat(failed.data().get("status").intValue()).isEqualTo(409);
      assertThat(failed.data().get("detail").textValue())
          .isEqualTo("The text has only 22 characters");
      assertThat(failed.data().get("length").intValue()).isEqualTo(22);
      assertThat(failed.data().get("ended_reason").textValue()).isEqualTo("CANCELLED");
      assertThat(failed.data().get("ended_detail").textValue())
          .isEqualTo("The letter was cancelled.");
    }
  }

  @Test
  void serverThatStops_sendsItsReadersAway_andTheLetterGoesOn() throws Exception {
    try (EventStream there = applicant.watch(other.port(), id, "")) {
      assertThat(there.next().name()).isEqualTo("started");
      CompletableFuture<Void> closed = CompletableFuture.runAsync(other::close);
      List<Event> events = there.rest();
      Event last = events.get(events.size() - 1);
      assertThat(last.data().get("reason").textValue()).isEqualTo("DRAINING");
      assertThat(last.data().get("status").intValue()).isEqualTo(503);
      closed.get();
      other = null;
    }
    held.emit("One.\n\nTwo.\n\nThree.").finish();
    List<Event> events = atWriter.rest();
    assertThat(events.get(events.size() - 1).name()).isEqualTo("completed");
  }
}
