package dev.jobwise.server.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.server.testing.TestUser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A user with one of everything. */
final class Owned {

  final TestUser user;
  private final Map<String, String> ids = new HashMap<>();

  /**
   * @param text stands in every document of the user
   */
  Owned(TestUser user, String text) {
    this.user = user;
    // A second profile, so that the first could be deleted.
    profile(text);
    JsonNode profile = profile(text);
    ids.put("profile_id", profile.path("id").textValue());
    ids.put("experience", profile.path("experiences").path(0).path("id").textValue());
    ids.put("education", profile.path("education").path(0).path("id").textValue());
    ids.put("project", profile.path("projects").path(0).path("id").textValue());
    ids.put(
        "certification",
        profile.path("skills").path("certifications").path(0).path("id").textValue());
    JsonNode job = post("/jobs", "{'title': '%1$s', 'company': '%1$s'}", text);
    ids.put("job_id", job.path("id").textValue());
    JsonNode sample =
        user.rest().upload("cover_letter", "a.txt", text.getBytes(StandardCharsets.UTF_8)).json();
    ids.put("sample_id", sample.path("id").textValue());
    post("/rankings/create", "{'job_id': '%s'}", ids.get("job_id"));
    JsonNode resume = post("/generations/resume", "{'job_id': '%s'}", ids.get("job_id"));
    ids.put("generation_id", resume.path("generation_id").textValue());
    ids.put("generation", ids.get("generation_id"));
    String export = "{'generation_id': '%s', 'format': 'txt'}";
    JsonNode file = post("/exports/text", export, ids.get("generation_id"));
    ids.put("export_id", file.path("export_id").textValue());
    JsonNode preview = post("/exports/preview", export, ids.get("generation_id"));
    ids.put("preview_id", preview.path("preview_id").textValue());
    // Everybody's.
    ids.put("template_id", "modern");
  }

  private JsonNode profile(String text) {
    return post(
        "/profiles",
        """
        {'personal_info': {'full_name': '%1$s', 'email': 'a@example.com'}, 'is_primary': true,
         'professional_summary': '%1$s', 'custom_fields': {'x': '%1$s'},
         'skills': {'technical': ['%1$s'], 'certifications': [{'name': '%1$s'}]},
         'experiences': [{'title': '%1$s', 'company': '%1$s', 'start_date': '2020-01-01'}],
         'education': [{'institution': '%1$s', 'degree': '%1$s'}], 'projects': [{'name': '%1$s'}]}
        """,
        text);
  }

  private JsonNode post(String path, String body, String text) {
    return user.rest().post(path, body.formatted(text).replace('\'', '"')).json();
  }

  /** Whether there is an id for the field. */
  boolean has(FieldDescriptor field) {
    return ids.containsKey(kind(field));
  }

  /** The id of the kind that the field is about. */
  String id(FieldDescriptor field) {
    String kind = kind(field);
    if (!ids.containsKey(kind)) {
      throw new IllegalStateException("nobody owns a " + field.getFullName());
    }
    return ids.get(kind);
  }

  private static String kind(FieldDescriptor field) {
    String name = field.getName();
    if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      return field.getMessageType().getName().replace("Input", "").toLowerCase(Locale.ROOT);
    }
    return name.replace("_ids", "");
  }

  /** All that the user can read. */
  List<JsonNode> everything() {
    return Stream.of(
            "/auth/me",
            "/profiles",
            "/jobs",
            "/samples",
            "/samples/" + ids.get("sample_id"),
            "/rankings/job/" + ids.get("job_id"),
            "/generations/history",
            "/exports/files",
            "/generations/" + ids.get("generation_id"))
        .map(path -> user.rest().get(path).json())
        .toList();
  }
}
