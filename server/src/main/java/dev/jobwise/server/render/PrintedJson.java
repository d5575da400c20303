package dev.jobwise.server.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A JSON Resume with what the text of the resume says and no more: who gets a file learns nothing
 * from its copy that they can't read.
 */
final class PrintedJson {

  private static final int MONTH = "2026-01".length();
  private static final int YEAR = "2026".length();

  private PrintedJson() {}

  static ObjectNode of(ObjectNode json) {
    json.remove(List.of("$schema", "meta"));
    ((ObjectNode) json.path("basics")).remove("label");
    json.path("work").forEach(job -> shorten(job, MONTH, "startDate", "endDate"));
    json.path("education").forEach(school -> shorten(school, YEAR, "startDate", "endDate"));
    json.path("certificates").forEach(one -> shorten(one, MONTH, "date", "expiryDate"));
    for (JsonNode project : json.path("projects")) {
      ((ObjectNode) project)
          .remove(List.of("startDate", "endDate", "startDateWritten", "endDateWritten"));
      withoutRepositoryAsPage((ObjectNode) project);
    }
    return json;
  }

  /**
   * Programs that know no repositories read them as the page of the project; we print them once.
   */
  private static void withoutRepositoryAsPage(ObjectNode project) {
    String repository = project.path("githubUrl").asText("");
    String page = LinkTargets.page(repository);
    String key = page == null ? "urlWritten" : "url";
    if (project.path(key).asText("").equals(page == null ? repository : page)) {
      project.remove(key);
    }
  }

  private static void shorten(JsonNode entry, int length, String... keys) {
    for (String key : keys) {
      String day = entry.path(key).asText("");
      if (day.length() > length) {
        ((ObjectNode) entry).put(key, day.substring(0, length));
      }
    }
  }
}
