package dev.jobwise.server.profile.jsonresume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.Skills;
import dev.jobwise.server.profile.draft.text.LanguageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Skills, which JSON Resume has in groups, and languages. */
final class JsonSkills {

  private JsonSkills() {}

  static void read(JsonFields resume, ProfileDraft draft, ObjectNode custom) {
    List<String> technical = new ArrayList<>();
    List<String> soft = new ArrayList<>();
    boolean plain = true;
    List<JsonFields> groups = groups(resume);
    for (JsonFields group : groups) {
      String name = Objects.requireNonNullElse(group.text("name"), "");
      List<String> words = group.texts("keywords");
      boolean isSoft = JsonNames.SOFT_GROUPS.contains(name.toLowerCase(Locale.ROOT));
      (isSoft ? soft : technical)
          .addAll(words.isEmpty() && !name.isEmpty() ? List.of(name) : words);
      plain &= group.rest().isEmpty();
      plain &= words.isEmpty() || name.equals(JsonNames.TECHNICAL) || name.equals(JsonNames.SOFT);
    }
    draft.technical = distinct(technical);
    draft.soft = distinct(soft);
    if (!plain) {
      // The profile has no groups and no levels.
      custom.withArray(JsonNames.SKILLS).addAll(groups.stream().map(JsonFields::json).toList());
    }
    draft.languages =
        resume.objects("languages", "language").stream().map(JsonSkills::language).toList();
  }

  /** The groups; some write them as an object of lists. */
  private static List<JsonFields> groups(JsonFields resume) {
    if (!(resume.json().get(JsonNames.SKILLS) instanceof ObjectNode named)) {
      return resume.objects(JsonNames.SKILLS, "name");
    }
    resume.object(JsonNames.SKILLS);
    ObjectNode listed = JsonNodeFactory.instance.objectNode();
    for (var group : named.properties()) {
      listed
          .withArray(JsonNames.SKILLS)
          .addObject()
          .put("name", group.getKey())
          .set("keywords", group.getValue());
    }
    return new JsonFields(listed, "", List.of()).objects(JsonNames.SKILLS);
  }

  private static List<String> distinct(List<String> names) {
    List<String> known = new ArrayList<>();
    for (String name : names) {
      if (known.stream().noneMatch(name::equalsIgnoreCase)) {
        known.add(name);
      }
    }
    return List.copyOf(known);
  }

  private static Language language(JsonFields language) {
    String key = language.first("fluency", "level");
    String fluency = language.text(key);
    String level = fluency == null ? null : LanguageNames.level(fluency);
    if (fluency != null && level == null) {
      language.warn(key, fluency);
    }
    Language read = new Language(language.text(language.first("language", "name")), level);
    language.warnOfRest();
    return read;
  }

  static void write(ObjectNode resume, Skills skills, JsonNode kept) {
    ArrayNode groups = JsonNodeFactory.instance.arrayNode();
    group(groups, JsonNames.TECHNICAL, skills.technical());
    group(groups, JsonNames.SOFT, skills.soft());
    ArrayNode written = saysTheSame(kept, skills) ? (ArrayNode) kept : groups;
    if (!written.isEmpty()) {
      resume.set(JsonNames.SKILLS, written);
    }
    for (Language language : skills.languages()) {
      resume
          .withArray("languages")
          .addObject()
          .put("language", language.name())
          .put("fluency", language.proficiency());
    }
  }

  private static void group(ArrayNode groups, String name, List<String> names) {
    if (!names.isEmpty()) {
      JsonForms.texts(groups.addObject().put("name", name), "keywords", names);
    }
  }

  /** Whether the groups that were kept still say what the profile says. */
  private static boolean saysTheSame(JsonNode kept, Skills skills) {
    if (!KeptLists.isList(kept)) {
      return false;
    }
    ObjectNode resume = JsonNodeFactory.instance.objectNode();
    resume.set(JsonNames.SKILLS, kept);
    ProfileDraft again = new ProfileDraft((String) null);
    read(
        new JsonFields(resume, "", new ArrayList<>()),
        again,
        JsonNodeFactory.instance.objectNode());
    return again.technical.equals(skills.technical()) && again.soft.equals(skills.soft());
  }
}
