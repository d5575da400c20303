package dev.jobwise.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.llm.ChatTask;
import java.util.ArrayList;
import java.util.List;

/** Answers the tasks from the facts alone, so that a whole journey can run. */
final class StandInAnswers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StandInAnswers() {}

  /** Which task the facts belong to. */
  static ChatTask task(JsonNode facts) {
    if (facts.has("sample_text")) {
      return ChatTask.STYLE;
    }
    if (facts.has("ad_text")) {
      return ChatTask.READ_AD;
    }
    if (facts.has("resume_lines")) {
      return ChatTask.PLACE_LINES;
    }
    if (facts.has("sections")) {
      return ChatTask.ENHANCE;
    }
    return facts.has("experiences") && !facts.has("paragraphs") ? ChatTask.RANK : ChatTask.LETTER;
  }

  static String answer(JsonNode facts) {
    return switch (task(facts)) {
      case STYLE -> style();
      case READ_AD -> "{\"title\":null,\"company\":null,\"location\":null}";
      case PLACE_LINES -> "{\"jobs\":[]}";
      case ENHANCE -> enhance(facts);
      case RANK -> rank(facts);
      case LETTER -> letter(facts);
    };
  }

  private static String style() {
    ObjectNode style = JSON.createObjectNode();
    style.put("tone", "confident").put("vocabulary_level", "advanced");
    style.put("sentence_structure", "short and varied");
    style.putArray("key_phrases").add("I enjoy building").add("measurable results");
    return style.toString();
  }

  private static String enhance(JsonNode facts) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode sections = answer.putArray("sections");
    for (JsonNode section : facts.path("sections")) {
      List<String> lines = new ArrayList<>();
      lines.add("Improved: " + section.path("text").asText());
      section.path("achievements").forEach(item -> lines.add("Improved: " + item.asText()));
      sections
          .addObject()
          .put("id", section.path("id").asText())
          .put("text", String.join("\n", lines));
    }
    return answer.toString();
  }

  private static String rank(JsonNode facts) {
    ObjectNode answer = JSON.createObjectNode();
    ObjectNode scores = JSON.createObjectNode();
    copyIds(facts.path("experiences"), answer.putArray("experience_ids"), scores);
    copyIds(facts.path("projects"), answer.putArray("project_ids"), scores);
    answer.set("relevance_scores", scores);
    answer.put("rationale", "The newest experience uses what the job asks for.");
    return answer.toString();
  }

  private static void copyIds(JsonNode items, ArrayNode ids, ObjectNode scores) {
    for (JsonNode item : items) {
      String id = item.path("id").asText();
      scores.put(id, Math.max(0.1, 0.95 - 0.1 * ids.size()));
      ids.add(id);
    }
  }

  private static String letter(JsonNode facts) {
    JsonNode job = facts.path("job");
    String company = facts.path("company_name").asText("your company");
    String title = job.path("title").asText("this role");
    List<String> skills = new ArrayList<>();
    facts.path("applicant").path("technical_skills").forEach(skill -> skills.add(skill.asText()));
    String known = skills.isEmpty() ? "my trade" : String.join(", ", skills);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 1; i <= facts.path("paragraphs").asInt(3); i++) {
      paragraphs.add(
          "Paragraph %d says why I want to be %s at %s. I have worked with %s for years. It went well, and the teams I worked with would say so too."
              .formatted(i, title, company, known));
    }
    return String.join("\n\n", paragraphs);
  }
}
