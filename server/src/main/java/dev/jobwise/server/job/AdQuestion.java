package dev.jobwise.server.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.JsonAnswers;
import dev.jobwise.server.llm.PromptBudget;
import dev.jobwise.server.llm.Prompts;
import java.util.List;

/** The question to a model about an ad. Of the answer, only words of the ad count. */
final class AdQuestion {

  /** The smallest ranking model has 8,192 tokens for question and answer together. */
  private static final int AD_TOKENS = 6_000;

  private static final int ANSWER_TOKENS = 200;
  private static final int MAX_VALUE_LENGTH = 200;
  private static final List<String> FIELDS = List.of("title", "company", "location");
  private static final String INSTRUCTIONS = Prompts.instructions(AdQuestion.class, "ad.v1.txt");

  private final String text;

  /**
   * @param text the ad, without markup
   */
  AdQuestion(String text) {
    this.text = text;
  }

  ChatRequest request(int userId, Deadline deadline) {
    ObjectNode facts =
        JsonNodeFactory.instance
            .objectNode()
            .put("ad_text", new PromptBudget(AD_TOKENS).take(text, AD_TOKENS));
    return new ChatRequest(
        userId, ChatTask.READ_AD, INSTRUCTIONS, facts, schema(), ANSWER_TOKENS, 0, deadline);
  }

  /** Completes an ad with the values that the rules did not find and the answer quotes from it. */
  JobAd completed(JobAd ad, String answer) {
    JsonNode fields = JsonAnswers.parse(answer).map(JsonNode.class::cast).orElse(null);
    if (fields == null) {
      return ad;
    }
    String title = ad.isTitled() ? null : literal(fields, "title");
    String company = ad.hasCompany() ? null : literal(fields, "company");
    String location = ad.location() != null ? null : literal(fields, "location");
    return ad.completed(title, company, location);
  }

  /** Returns a value that is a line of the ad or part of one, or else null. */
  private String literal(JsonNode fields, String field) {
    String value = fields.path(field).isTextual() ? fields.path(field).textValue().strip() : "";
    boolean quoted = value.length() > 1 && value.indexOf('\n') < 0 && text.contains(value);
    return quoted && value.length() <= MAX_VALUE_LENGTH ? value : null;
  }

  private static ObjectNode schema() {
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    for (String field : FIELDS) {
      properties.putObject(field).putArray("type").add("string").add("null");
    }
    return Prompts.object(properties);
  }
}
