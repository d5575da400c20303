package dev.jobwise.server.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sections of a JSON Resume. What its schema has no key for has the key that JSON Resumes of
 * profiles have, too: {@code technologies} of work, {@code honors} and {@code summary} of
 * education, {@code expiryDate} and {@code credentialId} of certificates, {@code githubUrl} of
 * projects, and {@code …Written} for dates in words and links that are no address.
 */
final class JsonResumeSections {

  /** As the schema has it. */
  private static final Pattern DATE = Pattern.compile("[12]\\d{3}(?:-[01]\\d(?:-[0-3]\\d)?)?");

  private static final String WRITTEN = "Written";
  private static final int FULL_DATE = "2026-01-05".length();

  private final JsonNode data;
  private final Document resume;
  private final ObjectNode json;

  private JsonResumeSections(ObjectNode json, Document resume) {
    this.data = resume.data();
    this.resume = resume;
    this.json = json;
  }

  static void add(ObjectNode json, Document resume) {
    new JsonResumeSections(json, resume).add();
  }

  private void add() {
    addAll("work", Type.EXPERIENCE, entries("experience"), JsonResumeSections::work);
    addAll("education", Type.EDUCATION, entries("education"), JsonResumeSections::education);
    List<JsonNode> certificates = new ArrayList<>(items("Certifications"));
    certificates.addAll(entries("certifications"));
    addAll("certificates", Type.CERTIFICATIONS, certificates, JsonResumeSections::certificate);
    skills("Technical Skills");
    skills("Soft Skills");
    for (JsonNode language : items("Languages")) {
      ObjectNode spoken = json.withArray("languages").addObject();
      put(spoken, "language", language, "name");
      put(spoken, "fluency", language, "proficiency");
    }
    addAll("projects", Type.PROJECTS, entries("projects"), JsonResumeSections::project);
  }

  private interface Writer {
    /**
     * @param printed the same entry as it is printed
     */
    void write(ObjectNode to, JsonNode from, Entry printed);
  }

  private void addAll(String key, Type type, List<JsonNode> from, Writer writer) {
    List<Entry> printed =
        resume.sections().stream()
            .filter(section -> section.type() == type)
            .map(Section::entries)
            .findFirst()
            .orElse(List.of());
    for (int i = 0; i < from.size(); i++) {
      writer.write(json.withArray(key).addObject(), from.get(i), printed.get(i));
    }
  }

  private static void work(ObjectNode work, JsonNode job, Entry printed) {
    put(work, "name", job, "company");
    put(work, "position", job, "title");
    put(work, "location", job, "location");
    putDate(work, "startDate", job.path("start_date").asText(""));
    if (!job.path("is_current").asBoolean()) {
      putDate(work, "endDate", job.path("end_date").asText(""));
    }
    putAll(work, "highlights", printed.bullets());
    putAll(work, "technologies", strings(job, "technologies"));
  }

  private static void education(ObjectNode education, JsonNode entry, Entry printed) {
    put(education, "institution", entry, "institution");
    put(education, "area", entry, "field_of_study");
    put(education, "studyType", entry, "degree");
    putDate(education, "startDate", entry.path("start_date").asText(""));
    if (!entry.path("is_current").asBoolean()) {
      String end = entry.has("end_date") ? "end_date" : "graduation_date";
      putDate(education, "endDate", entry.path(end).asText(""));
    }
    if (entry.path("gpa").isNumber()) {
      education.put("score", BigDecimal.valueOf(entry.get("gpa").doubleValue()).toPlainString());
    }
    putAll(education, "courses", strings(entry, "relevant_coursework"));
    put(education, "summary", entry, "description");
    putAll(education, "honors", strings(entry, "honors"));
  }

  private static void certificate(ObjectNode certificate, JsonNode entry, Entry printed) {
    put(certificate, "name", entry, "name");
    put(certificate, "issuer", entry, "issuer");
    String day = entry.path(entry.has("date_obtained") ? "date_obtained" : "date").asText("");
    boolean full = day.length() == FULL_DATE && DATE.matcher(day).matches();
    putText(certificate, full ? "date" : "date" + WRITTEN, day);
    put(certificate, "expiryDate", entry, "expiry_date");
    String id = entry.path("credential_id").asText("");
    putText(
        certificate,
        LinkTargets.page(id) == null ? "credentialId" : "url",
        LinkTargets.page(id) == null ? id : LinkTargets.page(id));
  }

  private static void project(ObjectNode project, JsonNode entry, Entry printed) {
    put(project, "name", entry, "name");
    putText(project, "description", String.join("\n", printed.lines()));
    putAll(project, "highlights", printed.bullets());
    putAll(project, "keywords", strings(entry, "technologies"));
    putDate(project, "startDate", entry.path("start_date").asText(""));
    putDate(project, "endDate", entry.path("end_date").asText(""));
    String repository = entry.path("github_url").asText("");
    String page = entry.path(entry.has("website") ? "website" : "url").asText("");
    putUrl(project, "url", page.isBlank() ? repository : page);
    putText(project, "githubUrl", repository);
  }

  private void skills(String category) {
    List<String> names = items(category).stream().map(JsonNode::asText).toList();
    if (!names.isEmpty()) {
      putAll(json.withArray("skills").addObject().put("name", category), "keywords", names);
    }
  }

  private List<JsonNode> entries(String type) {
    List<JsonNode> entries = new ArrayList<>();
    for (JsonNode section : data.path("sections")) {
      if (section.path("type").asText().equals(type)) {
        section.path("entries").forEach(entries::add);
      }
    }
    return entries;
  }

  private List<JsonNode> items(String category) {
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode section : data.path("sections")) {
      for (JsonNode candidate : section.path("categories")) {
        if (candidate.path("name").asText().equals(category)) {
          candidate.path("items").forEach(items::add);
        }
      }
    }
    return items;
  }

  /** An address, or a text that is none. */
  private static void putUrl(ObjectNode to, String key, String text) {
    String target = LinkTargets.page(text);
    putText(to, target == null ? key + WRITTEN : key, target == null ? text : target);
  }

  private static void putDate(ObjectNode to, String key, String date) {
    String day = date.length() > FULL_DATE ? date.substring(0, FULL_DATE) : date;
    if (DATE.matcher(day).matches()) {
      to.put(key, day);
    } else {
      putText(to, key + WRITTEN, date);
    }
  }

  private static void put(ObjectNode to, String key, JsonNode from, String name) {
    putText(to, key, from.path(name).asText(""));
  }

  private static void putText(ObjectNode to, String key, String text) {
    if (!text.isBlank()) {
      to.put(key, text);
    }
  }

  private static void putAll(ObjectNode to, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = to.putArray(key);
      texts.forEach(array::add);
    }
  }

  private static List<String> strings(JsonNode from, String key) {
    List<String> strings = new ArrayList<>();
    from.path(key).forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
