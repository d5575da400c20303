package dev.jobwise.server.profile.jsonresume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.Skills;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Skills, which JSON Resume has in groups, and languages. */
final class JsonSkills {

  /** The levels of a profile, and words that say the same. */
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("native", "mother", "bilingual"),
          List.of("fluent", "full professional", "advanced", "professional", "c1", "c2"),
          List.of("conversational", "intermediate", "limited", "working", "b1", "b2"),
          List.of("basic", "elementary", "beginner", "a1", "a2"));

  private JsonSkills() {}

  static void read(JsonFields resume, ProfileDraft draft, ObjectNode custom) {
    List<String> technical = new ArrayList<>();
    List<String> soft = new ArrayList<>();
    boolean plain = true;
    for (JsonFields group : resume.objects(JsonNames.SKILLS)) {
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
      custom.set(JsonNames.SKILLS, resume.json().get(JsonNames.SKILLS));
    }
    draft.languages = resume.objects("languages").stream().map(JsonSkills::language).toList();
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
    String fluency = language.text("fluency");
    String level = fluency == null ? null : level(fluency.toLowerCase(Locale.ROOT));
    if (fluency != null && level == null) {
      language.warn("fluency", fluency);
    }
    Language read = new Language(language.text("language"), level);
    language.warnOfRest();
    return read;
  }

  private static String level(String fluency) {
    for (List<String> words : LEVELS) {
      if (words.stream().anyMatch(fluency::contains)) {
        return words.get(0);
      }
    }
    return null;
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
