package dev.jobwise.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.server.llm.ChatTask;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Checks that the stand-in speaks like the real provider and answers each task sensibly. */
class GroqStandInTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final GroqStandIn groq = GroqStandIn.start();

  @AfterEach
  void stop() {
    groq.close();
  }

  @Test
  void rank_namesEveryIdSent() throws Exception {
    JsonNode answer =
        answer("{'experiences':[{'id':'exp_1'},{'id':'exp_2'}],'projects':[{'id':'proj_1'}]}");

    assertThat(answer.path("experience_ids")).hasToString("[\"exp_1\",\"exp_2\"]");
    assertThat(answer.path("project_ids")).hasToString("[\"proj_1\"]");
    assertThat(answer.path("relevance_scores").size()).isEqualTo(3);
    assertThat(groq.asked(ChatTask.RANK)).hasSize(1);
  }

  @Test
  void enhance_answersEverySection() throws Exception {
    JsonNode answer =
        answer("{'sections':[{'id':'summary','text':'Old.'},{'id':'exp_1','text':'Did it.'}]}");

    assertThat(answer.at("/sections/1/id").asText()).isEqualTo("exp_1");
    assertThat(answer.at("/sections/1/text").asText()).contains("Did it.");
  }

  @Test
  void style_hasItsFourKeys() throws Exception {
    assertThat(answer("{'sample_text':'I like it.'}").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("tone", "vocabulary_level", "sentence_structure", "key_phrases");
  }

  @Test
  void letter_hasTheParagraphsAskedFor() {
    String letter =
        text("{'job':{'title':'Pilot'},'company_name':'Acme','paragraphs':4,'experiences':[]}");

    assertThat(letter.split("\n\n")).hasSize(4);
    assertThat(letter).contains("Pilot").contains("Acme");
  }

  @Test
  void jsonMode_withoutTheWord_isRefused() {
    ObjectNode body = body("{}");
    body.putObject("response_format").put("type", "json_object");

    assertThat(post(GroqStandIn.API_KEY, body).status().code()).isEqualTo(400);
  }

  @Test
  void wrongKey_isRefused() {
    AggregatedHttpResponse refused = post("gsk_other", body("{}"));

    assertThat(refused.status().code()).isEqualTo(401);
    assertThat(refused.contentUtf8()).contains("invalid_api_key");
    assertThat(groq.asked()).isEmpty();
  }

  private JsonNode answer(String facts) throws Exception {
    return JSON.readTree(text(facts));
  }

  private String text(String facts) {
    AggregatedHttpResponse response = post(GroqStandIn.API_KEY, body(facts.replace('\'', '"')));
    assertThat(response.headers().get("x-ratelimit-remaining-tokens")).isNotNull();
    return tree(response).at("/choices/0/message/content").asText();
  }

  private static JsonNode tree(AggregatedHttpResponse response) {
    try {
      return JSON.readTree(response.contentUtf8());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode body(String facts) {
    ObjectNode body = JSON.createObjectNode().put("model", "llama-3.1-8b-instant");
    body.putArray("messages").addObject().put("role", "user").put("content", facts);
    return body;
  }

  private AggregatedHttpResponse post(String key, ObjectNode body) {
    RequestHeaders headers =
        RequestHeaders.builder(HttpMethod.POST, "/chat/completions")
            .contentType(MediaType.JSON)
            .add("authorization", "Bearer " + key)
            .build();
    return WebClient.of(groq.baseUri()).blocking().execute(headers, body.toString());
  }
}
