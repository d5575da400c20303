package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters over HTTP, as they are written. */
@Timeout(60)
@Slow
class LetterStreamWireTest {

  private static final String BODY = "First 🚀 one.\n\nSecond one.\n\nThird one.";
  private static final String LETTER = Applicant.GREETING + BODY + Applicant.CLOSING;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private Applicant applicant;
  private final HeldStream held = new HeldStream();

  @BeforeEach
  void applicant() {
    applicant = Applicant.of(jobwise);
  }

  @Test
  void letter_comesAsEvents_exactlyAsTheContractSays() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    try (EventStream stream = applicant.write(jobwise.port())) {
      assertThat(stream.status()).isEqualTo(200);
      assertThat(stream.header("content-type")).isEqualTo("text/event-stream");
      assertThat(stream.header("cache-control")).isEqualTo("no-store");
      assertThat(stream.header("x-accel-buffering")).isEqualTo("no");
      assertThat(stream.line()).isEqualTo("retry: 2000");
      assertThat(stream.line()).isEmpty();
      assertThat(stream.line()).isEqualTo("event: started");
      assertThat(stream.line())
          .matches(
              "data: \\{\"generation_id\":\"[0-9a-f-]{36}\",\"job_id\":\"%s\",\"ranking_id\":\"[0-9a-f-]{36}\",\"model\":(null|\".+\")}"
                  .formatted(applicant.jobId()));
      assertThat(stream.line()).isEmpty();
      assertThat(stream.line()).isEqualTo("id: 22");
      assertThat(stream.line()).isEqualTo("event: delta");
      assertThat(stream.line())
          .isEqualTo("data: {\"offset\":0,\"text\":\"Dear Hiring Manager,\\n\\n\"}");
      assertThat(stream.line()).isEmpty();

      held.awaitOpen().emit("First 🚀 one.");
      Event first = stream.next();
      assertThat(first).isEqualTo(new Event("delta", "34", first.data()));
      assertThat(first.data().toString()).isEqualTo("{\"offset\":22,\"text\":\"First 🚀 one.\"}");

      held.emit(BODY.substring(BODY.indexOf("\n\nSec"))).finish();
      List<Event> rest = stream.rest();
      assertThat(Applicant.GREETING + "First 🚀 one." + EventStream.text(rest)).isEqualTo(LETTER);
      Event last = rest.get(rest.size() - 1);
      assertThat(last.name()).isEqualTo("completed");
      assertThat(last.id()).isNull();
      assertThat(last.data().fieldNames()).toIterable().containsExactly("generation");
      JsonNode generation = last.data().get("generation");
      assertThat(generation.fieldNames())
          .toIterable()
          .containsExactly(
              "generation_id",
              "job_id",
              "document_type",
              "status",
              "cover_letter_text",
              "content_text",
              "content_used",
              "ats_score",
              "ats_feedback",
              "llm_metadata",
              "created_at",
              "language",
              "version",
              "edited");
      assertThat(generation.get("cover_letter_text").textValue()).isEqualTo(LETTER);
      assertThat(generation.get("status").textValue()).isEqualTo("completed");
    }
  }

  @Test
  void letter_comesAsLines_whereTheyAreAskedFor() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.text(BODY));
    try (EventStream stream =
        EventStream.open(
            jobwise.port(),
            "/generations/cover-letter/stream",
            applicant.order(),
            "authorization",
            applicant.bearer(),
            "accept",
            "application/x-ndjson, text/event-stream;q=0.5")) {
      assertThat(stream.header("content-type")).isEqualTo("application/x-ndjson");
      assertThat(stream.line()).startsWith("{\"event\":\"started\",\"generation_id\":\"");
      assertThat(stream.line()).startsWith("{\"event\":\"delta\",\"offset\":0,\"text\":\"Dear");
      List<Event> rest = stream.rest();
      Event last = rest.get(rest.size() - 1);
      assertThat(last.name()).isEqualTo("completed");
      assertThat(last.data().at("/generation/cover_letter_text").textValue())
          .isEqualTo(LETTER)
          .endsWith(EventStream.text(rest));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "text/html, */*;q=0.1"})
  void anyOtherAccept_getsEvents(String accept) {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.text(BODY));
    try (EventStream stream =
        EventStream.open(
            jobwise.port(),
            "/generations/cover-letter/stream",
            applicant.order(),
            "authorization",
            applicant.bearer(),
            "accept",
            accept)) {
      assertThat(stream.header("content-type")).isEqualTo("text/event-stream");
    }
  }

  @Test
  void errorsBeforeTheStream_areOrdinaryAnswers() {
    String route = "/generations/cover-letter/stream";
    Rest rest = applicant.user().rest();
    assertThat(jobwise.anonymous().post(route, applicant.order()).status()).isEqualTo(401);
    assertThat(rest.post(route, "{").detail()).isEqualTo("Invalid JSON body");
    assertThat(rest.post(route, "{}").detail()).isEqualTo("job_id is required");
    Rest.Answer tooMany = rest.post(route, "{\"job_id\": \"x\", \"max_paragraphs\": 7}");
    assertThat(tooMany.status()).isEqualTo(422);
    assertThat(tooMany.detail()).isEqualTo("max_paragraphs must be between 3 and 6");
    Rest.Answer noJob = rest.post(route, "{\"job_id\": \"x\"}");
    assertThat(noJob.status()).isEqualTo(404);
    assertThat(noJob.detail()).isEqualTo("Job not found");
    assertThat(noJob.header("content-type")).startsWith("application/json");
  }

  @Test
  void watching_goesOnWhereItWasLeft_theQueryBeforeTheHeader() {
    String id = finished();
    String[] authorized = {
      "authorization", applicant.bearer(), "last-event-id", "34", "accept", "text/event-stream"
    };
    String path = "/generations/" + id + "/stream";
    try (EventStream stream = EventStream.open(jobwise.port(), path, null, authorized)) {
      List<Event> events = stream.rest();
      assertThat(names(events)).containsExactly("started", "delta", "completed");
      assertThat(events.get(0).data().get("model").textValue()).startsWith("llama-3.3");
      assertThat(events.get(1).data().get("offset").intValue()).isEqualTo(34);
      assertThat(events.get(1).id())
          .isEqualTo(Integer.toString(LETTER.codePointCount(0, LETTER.length())));
      assertThat(EventStream.text(events)).isEqualTo(LETTER.substring(35));
    }
    try (EventStream stream =
        EventStream.open(jobwise.port(), path + "?from=0", null, authorized)) {
      assertThat(EventStream.text(stream.rest())).isEqualTo(LETTER);
    }
  }

  @Test
  void watchingFromTheEnd_hasNoDelta() {
    String id = finished();
    int length = LETTER.codePointCount(0, LETTER.length());
    try (EventStream stream = applicant.watch(jobwise.port(), id, "?from=" + length)) {
      assertThat(names(stream.rest())).containsExactly("started", "completed");
    }
    try (EventStream stream =
        EventStream.open(
            jobwise.port(),
            "/generations/" + id + "/stream",
            null,
            "authorization",
            applicant.bearer(),
            "last-event-id",
            "nonsense")) {
      assertThat(EventStream.text(stream.rest())).isEqualTo(LETTER);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x|422|from must be an integer",
        "1.5|422|from must be an integer",
        "''|422|from must be an integer",
        "-1|422|from must be greater than or equal to 0",
        "%2B5|200|",
        "-0|200|",
        "99999999999|409|The text has only 141 characters",
        "142|409|The text has only 141 characters",
        "141|200|"
      })
  void from_isChecked(String from, int status, String detail) {
    String id = finished();
    assertThat(LETTER.codePointCount(0, LETTER.length())).isEqualTo(141);
    if (status == 200) {
      try (EventStream stream = applicant.watch(jobwise.port(), id, "?from=" + from)) {
        assertThat(stream.status()).isEqualTo(200);
      }
      return;
    }
    Rest.Answer answer = applicant.user().rest().get("/generations/" + id + "/stream?from=" + from);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.detail()).isEqualTo(detail);
  }

  @Test
  void strangers_findNothing() {
    String id = finished();
    Rest stranger = jobwise.newUser().rest();
    for (Rest.Answer answer :
        List.of(
            stranger.get("/generations/" + id + "/stream"),
            stranger.post("/generations/" + id + "/stream-token", ""),
            stranger.post("/generations/" + id + "/cancel", ""),
            stranger.get("/generations/" + id),
            applicant.user().rest().get("/generations/unknown/stream"),
            applicant.user().rest().post("/generations/unknown/stream-token", ""))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.detail()).isEqualTo("Generation not found");
    }
    assertThat(jobwise.anonymous().get("/generations/" + id + "/stream").detail())
        .isEqualTo("Not authenticated");
    assertThat(jobwise.anonymous().post("/generations/" + id + "/stream-token", "").status())
        .isEqualTo(401);
  }

  @Test
  void streamToken_opensItsLetterAndNothingElse() {
    String id = finished();
    Rest.Answer made = applicant.user().rest().post("/generations/" + id + "/stream-token", "");
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.json().fieldNames()).toIterable().containsExactly("access_token", "expires_in");
    assertThat(made.json().get("expires_in").intValue()).isEqualTo(60);
    assertThat(made.header("cache-control")).isEqualTo("no-store");
    String token = made.json().get("access_token").textValue();

    for (int use = 0; use < 2; use++) {
      try (EventStream stream =
          EventStream.open(
              jobwise.port(), "/generations/" + id + "/stream?access_token=" + token, null)) {
        assertThat(EventStream.text(stream.rest())).isEqualTo(LETTER);
      }
    }
    String other = finished();
    String access = applicant.user().client().accessToken();
    for (Rest.Answer refused :
        List.of(
            jobwise.anonymous().get("/generations/" + other + "/stream?access_token=" + token),
            jobwise.anonymous().get("/generations/" + id + "/stream?access_token=" + access),
            jobwise.anonymous().get("/generations/" + id + "/stream?access_token="),
            new Rest(jobwise.port(), token).get("/generations/" + id),
            new Rest(jobwise.port(), token).get("/generations/" + id + "/stream"))) {
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.detail()).isEqualTo("Could not validate credentials");
    }
  }

  @Test
  void readerThatHangsUp_doesNotStopTheLetter_andComesBackForTheRest() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    String id;
    int offset;
    try (EventStream stream = applicant.write(jobwise.port())) {
      id = stream.next().data().get("generation_id").textValue();
      stream.next();
      held.emit("First 🚀");
      offset = Integer.parseInt(stream.next().id());
    }
    held.emit(" one.");
    try (EventStream stream = applicant.watch(jobwise.port(), id, "?from=" + offset)) {
      assertThat(stream.next().name()).isEqualTo("started");
      assertThat(stream.next().data().get("text").textValue()).startsWith(" one.");
      held.emit("\n\nSecond one.\n\nThird one.").finish();
      List<Event> rest = stream.rest();
      assertThat(rest.get(rest.size() - 1).name()).isEqualTo("completed");
    }
    assertThat(applicant.stored(id).get("cover_letter_text").textValue()).isEqualTo(LETTER);
  }

  @Test
  void cancelling_stopsTheModel_andTellsReaders() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    try (EventStream stream = applicant.write(jobwise.port())) {
      String id = stream.next().data().get("generation_id").textValue();
      stream.next();
      held.emit("First 🚀");
      stream.next();

      long asked = System.nanoTime();
      CompletableFuture<Rest.Answer> answer =
          CompletableFuture.supplyAsync(
              () -> applicant.user().rest().post("/generations/" + id + "/cancel", ""));

      assertThat(held.awaitCancelled()).isTrue();
      // Promised are 100 ms; a busy machine gets more, and a round of a timer would take longer.
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofMillis(500));
      Rest.Answer cancelled = answer.join();
      assertThat(cancelled.status()).isEqualTo(200);
      assertThat(cancelled.json().get("status").textValue()).isEqualTo("failed");
      assertThat(cancelled.json().get("error").toString())
          .isEqualTo("{\"reason\":\"CANCELLED\",\"detail\":\"The letter was cancelled.\"}");
      assertThat(cancelled.json().get("cover_letter_text").textValue())
          .isEqualTo("Dear Hiring Manager,\n\nFirst 🚀");
      Event failed = stream.next();
      assertThat(failed.name()).isEqualTo("failed");
      assertThat(failed.id()).isNull();
      assertThat(failed.data().toString())
          .isEqualTo(
              ("{\"detail\":\"The letter was cancelled.\",\"status\":409,\"reason\":\"CANCELLED\","
                      + "\"generation_id\":\"%s\",\"length\":29}")
                  .formatted(id));
      assertThat(stream.next()).isNull();
      // A finished letter stays as it is.
      assertThat(applicant.user().rest().post("/generations/" + id + "/cancel", "").json())
          .isEqualTo(cancelled.json());
      try (EventStream again = applicant.watch(jobwise.port(), id, "")) {
        assertThat(names(again.rest())).containsExactly("started", "delta", "failed");
      }
      // Who has seen more than was stored learns why there is no more.
      Rest.Answer beyond = applicant.user().rest().get("/generations/" + id + "/stream?from=1000");
      assertThat(beyond.status()).isEqualTo(409);
      assertThat(beyond.body())
          .isEqualTo(
              "{\"detail\":\"The text has only 29 characters\",\"reason\":\"OFFSET_BEYOND_TEXT\","
                  + "\"ended_reason\":\"CANCELLED\",\"ended_detail\":\"The letter was cancelled.\"}");
    }
  }

  @Test
  void deleting_cancelsFirst() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    try (EventStream stream = applicant.write(jobwise.port())) {
      String id = stream.next().data().get("generation_id").textValue();
      stream.next();
      held.emit("First 🚀");
      assertThat(stream.next().name()).isEqualTo("delta");

      assertThat(applicant.user().rest().delete("/generations/" + id).status()).isEqualTo(204);

      assertThat(held.awaitCancelled()).isTrue();
      assertThat(stream.next().data().get("reason").textValue()).isEqualTo("CANCELLED");
      assertThat(applicant.user().rest().get("/generations/" + id).status()).isEqualTo(404);
    }
  }

  @Test
  void resume_canBeWatchedToo() {
    JsonNode resume = applicant.user().rest().post("/generations/resume", applicant.order()).json();
    String id = resume.get("generation_id").textValue();
    try (EventStream stream = applicant.watch(jobwise.port(), id, "?from=3")) {
      List<Event> events = stream.rest();
      assertThat(names(events)).containsExactly("started", "delta", "completed");
      assertThat(EventStream.text(events))
          .isEqualTo(resume.get("resume_text").textValue().substring(3));
      assertThat(events.get(2).data().get("generation")).isEqualTo(resume);
    }
  }

  private static List<String> names(List<Event> events) {
    return events.stream().map(Event::name).toList();
  }

  private String finished() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.text(BODY));
    Rest.Answer letter =
        applicant.user().rest().post("/generations/cover-letter", applicant.order());
    assertThat(letter.json().get("cover_letter_text").textValue()).isEqualTo(LETTER);
    return letter.json().get("generation_id").textValue();
  }
}
