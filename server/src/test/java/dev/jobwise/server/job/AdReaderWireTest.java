package dev.jobwise.server.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import dev.jobwise.server.testing.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ads that the rules can't read, and the model that is asked about them. */
@Slow
class AdReaderWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static final String SURE = "Night Porter\nHotel Bellavue\n\nRequirements\n- patience";
  private static final String UNSURE =
      "We bake for all of Ambleside. Evenings are free. Whoever likes dough and early birds may"
          + " write to us: the good people at crumbs and sons, master of ovens wanted.";

  private TestUser user;

  @BeforeEach
  void register() {
    user = jobwise.newUser();
  }

  @Test
  void sureAd_costsNoCall() {
    JsonNode job = save(SURE);
    assertThat(job.path("title").asText()).isEqualTo("Night Porter");
    assertThat(jobwise.groq().asked(ChatTask.READ_AD)).isEmpty();
  }

  @Test
  void unsureAd_takesWhatStandsInIt() {
    answer("{\"title\":\"master of ovens\",\"company\":\"crumbs and sons\",\"location\":null}");
    JsonNode job = save(UNSURE);
    assertThat(job.path("title").asText()).isEqualTo("master of ovens");
    assertThat(job.path("company").asText()).isEqualTo("crumbs and sons");
    assertThat(jobwise.groq().asked(ChatTask.READ_AD)).hasSize(1);
  }

  @Test
  void inventedWords_areDropped() {
    answer("{\"title\":\"Senior Baker\",\"company\":\"Crumbs Ltd\",\"location\":\"Leeds\"}");
    JsonNode job = save(UNSURE);
    assertThat(job.path("title").asText()).isEqualTo("Untitled Position");
    assertThat(job.path("company").asText()).isEqualTo("Unknown Company");
    assertThat(job.path("location").isNull() || job.path("location").asText().equals("Ambleside"))
        .isTrue();
  }

  @Test
  void answerThatIsNoJson_leavesTheRules() {
    answer("I think it is a baker.");
    assertThat(save(UNSURE).path("title").asText()).isEqualTo("Untitled Position");
    assertThat(jobwise.groq().asked(ChatTask.READ_AD)).hasSize(1);
  }

  @Test
  void failingModel_leavesTheRules() {
    jobwise.groq().forTask(ChatTask.READ_AD, StandInReply.error(400, "bad"));
    assertThat(save(UNSURE).path("title").asText()).isEqualTo("Untitled Position");
  }

  private void answer(String text) {
    jobwise.groq().forTask(ChatTask.READ_AD, StandInReply.text(text));
  }

  private JsonNode save(String ad) {
    String body = JsonNodeFactory.instance.objectNode().put("raw_text", ad).toString();
    return user.rest().post("/jobs", body).json();
  }
}
