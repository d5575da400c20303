package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.GroqStandIn.Asked;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Strict letters, and the evidence of letters, with a model that claims too much. */
@Timeout(60)
@Slow
class StrictLetterWireTest {

  private static final String FALSE = "I led a team of 40 people at Initech.";
  private static final String LETTER =
      "I would like to write streams for Globex.\n\nI have been a Kafka developer at Initech since"
          + " January 2021. "
          + FALSE
          + "\n\nI look forward to talking with you.";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private Applicant applicant;

  @BeforeEach
  void applicant() {
    applicant = Applicant.of(jobwise);
  }

  @Test
  void falseSentence_isAskedForOnceMoreWithItsProblem() {
    jobwise.groq().when(asked -> !isQuestion(asked), StandInReply.text(LETTER));
    jobwise.groq().when(StrictLetterWireTest::isQuestion, StandInReply.text("I know Kafka well."));
    JsonNode letter = write(strict(3)).json();
    assertThat(body(letter)).isEqualTo(LETTER.replace(FALSE, "I know Kafka well."));
    assertThat(questions()).hasSize(1);
    JsonNode facts = questions().get(0).facts();
    assertThat(facts.path("sentence").asText()).isEqualTo(FALSE);
    assertThat(facts.path("problems").path(0).path("text").asText()).isEqualTo("40");
    assertThat(evidence(letter).path("unsupported").asInt()).isZero();
  }

  @Test
  void sentenceThatStaysFalse_isDropped() {
    jobwise.groq().when(asked -> !isQuestion(asked), StandInReply.text(LETTER));
    jobwise.groq().when(StrictLetterWireTest::isQuestion, StandInReply.text(FALSE));
    JsonNode letter = write(strict(3)).json();
    assertThat(body(letter)).isEqualTo(LETTER.replace(" " + FALSE, ""));
    assertThat(questions()).hasSize(1);
  }

  @Test
  void letterWithTooFewParagraphsLeft_fails() {
    String text = "I like Globex.\n\n" + FALSE + "\n\nI look forward to talking with you.";
    jobwise.groq().when(asked -> !isQuestion(asked), StandInReply.text(text));
    jobwise.groq().when(StrictLetterWireTest::isQuestion, StandInReply.text(FALSE));
    Rest.Answer answer = write(strict(3));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("detail").asText())
        .isEqualTo("The letter claims what neither profile, job nor request supports: 40");
    assertThat(answer.json().path("reason").asText()).isEqualTo("UNSUPPORTED_CLAIMS");
    JsonNode row =
        applicant.user().rest().get("/generations/history").json().path("generations").path(0);
    assertThat(row.path("status").asText()).isEqualTo("failed");
  }

  @Test
  void strictStream_showsNoFalseSentence() {
    jobwise.groq().when(asked -> !isQuestion(asked), StandInReply.text(LETTER));
    jobwise.groq().when(StrictLetterWireTest::isQuestion, StandInReply.text(FALSE));
    try (EventStream stream =
        EventStream.open(
            jobwise.port(),
            "/generations/cover-letter/stream",
            strict(3),
            "authorization",
            applicant.bearer())) {
      List<Event> events = stream.rest();
      assertThat(EventStream.text(events))
          .startsWith(Applicant.GREETING + "I would like")
          .doesNotContain("40")
          .endsWith(Applicant.CLOSING);
      assertThat(events.get(events.size() - 1).name()).isEqualTo("completed");
    }
  }

  @Test
  void ordinaryLetter_tellsWhatIsFalse() {
    jobwise.groq().otherwise(StandInReply.text(LETTER));
    JsonNode letter = write(applicant.order()).json();
    assertThat(body(letter)).isEqualTo(LETTER);
    JsonNode evidence = evidence(letter);
    assertThat(evidence.path("unsupported").asInt()).isEqualTo(1);
    assertThat(evidence.path("support").asDouble()).isBetween(0.5, 0.99);
    String text = letter.path("content_text").asText();
    for (JsonNode claim : evidence.path("claims")) {
      int from = text.offsetByCodePoints(0, claim.path("start").asInt());
      int to = text.offsetByCodePoints(0, claim.path("end").asInt());
      assertThat(claim.path("text").asText()).isEqualTo(text.substring(from, to));
    }
  }

  @Test
  void changedProfile_leavesTheEvidenceOfItsLetters() {
    jobwise.groq().otherwise(StandInReply.text(LETTER));
    JsonNode letter = write(applicant.order()).json();
    JsonNode before = evidence(letter);
    String id = applicant.user().rest().get("/profiles/me").json().path("id").asText();
    Rest.Answer changed =
        applicant.user().rest().put("/profiles/" + id, "{\"professional_summary\": \"I led 40.\"}");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(evidence(letter)).isEqualTo(before);
  }

  private static boolean isQuestion(Asked asked) {
    return asked.facts().has("sentence");
  }

  private List<Asked> questions() {
    return jobwise.groq().asked().stream().filter(StrictLetterWireTest::isQuestion).toList();
  }

  private String strict(int paragraphs) {
    return "{\"job_id\": \"%s\", \"max_paragraphs\": %d, \"strict\": true}"
        .formatted(applicant.jobId(), paragraphs);
  }

  private Rest.Answer write(String order) {
    return applicant.user().rest().post("/generations/cover-letter", order);
  }

  private JsonNode evidence(JsonNode letter) {
    String id = letter.path("generation_id").asText();
    return applicant.user().rest().get("/generations/" + id + "/evidence").json();
  }

  private static String body(JsonNode letter) {
    String text = letter.path("content_text").asText();
    return text.substring(Applicant.GREETING.length(), text.length() - Applicant.CLOSING.length());
  }
}
