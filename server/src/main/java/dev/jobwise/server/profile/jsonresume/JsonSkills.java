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
    List<JsonFields> languages = resume.objects(JsonNames.LANGUAGES, "language");
    draft.languages = languages.stream().map(JsonSkills::language).toList();
    List<ObjectNode> written = draft.languages.stream().map(JsonSkills::written).toList();
    if (!written.equals(languages.stream().map(JsonFields::json).toList())) {
      // The profile has four levels; people have a hundred words for them.
      custom
          .withArray(JsonNames.LANGUAGES)
          .addAll(languages.stream().map(JsonFields::json).toList());
    }
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

  /**
   * @param keptGroups the groups of skills that the profile has kept, if any
   * @param keptLanguages the languages that it has kept, if any
   */
  static void write(ObjectNode resume, Skills skills, JsonNode keptGroups, JsonNode keptLanguages) {
    ArrayNode groups = JsonNodeFactory.instance.arrayNode();
    group(groups, JsonNames.TECHNICAL, skills.technical());
    group(groups, JsonNames.SOFT, skills.soft());
    ProfileDraft kept = again(JsonNames.SKILLS, keptGroups);
    boolean same = kept.technical.equals(skills.technical()) && kept.soft.equals(skills.soft());
    set(resume, JsonNames.SKILLS, same && !keptGroups.isEmpty() ? keptGroups : groups);

    ArrayNode languages = JsonNodeFactory.instance.arrayNode();
    skills.languages().forEach(language -> languages.add(written(language)));
    // A profile has no languages without a level, so nobody can have changed these.
    same =
        again(JsonNames.LANGUAGES, keptLanguages).languages.stream()
            .filter(language -> language.name() != null && language.proficiency() != null)
            .toList()
            .equals(skills.languages());
    set(resume, JsonNames.LANGUAGES, same && !keptLanguages.isEmpty() ? keptLanguages : languages);
  }

  private static void set(ObjectNode resume, String key, JsonNode list) {
    if (!list.isEmpty()) {
      resume.set(key, list);
    }
  }

  private static ObjectNode written(Language language) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("language", language.name())
        .put("fluency", language.proficiency());
  }

  private static void group(ArrayNode groups, String name, List<String> names) {
    if (!names.isEmpty()) {
      JsonForms.texts(groups.addObject().put("name", name), "keywords", names);
    }
  }

  /** What a list that was kept says now: its owner may have changed it, or the profile. */
  private static ProfileDraft again(String key, JsonNode kept) {
    ProfileDraft again = new ProfileDraft((String) null);
    if (KeptLists.isList(kept)) {
      ObjectNode resume = JsonNodeFactory.instance.objectNode();
      resume.set(key, kept);
      read(
          new JsonFields(resume, "", new ArrayList<>()),
          again,
          JsonNodeFactory.instance.objectNode());
    }
    return again;
  }
}
