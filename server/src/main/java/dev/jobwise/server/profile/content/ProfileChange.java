package dev.jobwise.server.profile.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A requested change to a profile. Null parts stay as they are.
 *
 * @param personalInfo sets the fields of the request and keeps all others
 * @param summarySent whether {@code summary} counts
 * @param summary the original summary, or null to clear it
 * @param enhancedSummary empty to clear it
 * @param technical replaces the technical skills
 * @param soft replaces the soft skills
 * @param languages replaces the languages
 * @param certifications replaces the certifications; known ids stay
 * @param customFields replaces the custom fields
 * @param experiences replaces the list; known ids change, as in {@link ItemLists#replace}
 * @param education likewise
 * @param projects likewise
 * @param makePrimary whether the profile becomes the user's primary one
 */
public record ProfileChange(
    UnaryOperator<PersonalInfo> personalInfo,
    boolean summarySent,
    String summary,
    String enhancedSummary,
    List<String> technical,
    List<String> soft,
    List<Language> languages,
    List<ItemChange<Certification>> certifications,
    ObjectNode customFields,
    List<ItemChange<Experience>> experiences,
    List<ItemChange<Education>> education,
    List<ItemChange<Project>> projects,
    boolean makePrimary) {

  /** A change of the skills only. */
  public static ProfileChange ofSkills(
      List<String> technical,
      List<String> soft,
      List<Language> languages,
      List<ItemChange<Certification>> certifications) {
    return new ProfileChange(
        null,
        false,
        null,
        null,
        technical,
        soft,
        languages,
        certifications,
        null,
        null,
        null,
        null,
        false);
  }

  public void applyTo(ProfileDraft draft) {
    if (personalInfo != null) {
      draft.personalInfo = personalInfo.apply(draft.personalInfo);
    }
    if (summarySent) {
      draft.setSummary(summary);
    }
    if (enhancedSummary != null) {
      draft.enhancedSummary = enhancedSummary.isBlank() ? null : enhancedSummary;
    }
    if (technical != null) {
      draft.technical = SkillNames.added(List.of(), technical);
    }
    if (soft != null) {
      draft.soft = SkillNames.added(List.of(), soft);
    }
    if (languages != null) {
      draft.languages = languages;
    }
    if (customFields != null) {
      draft.setCustomFields(customFields);
    }
    replace(draft, ItemKind.CERTIFICATIONS, certifications);
    replace(draft, ItemKind.EXPERIENCES, experiences);
    replace(draft, ItemKind.EDUCATION, education);
    replace(draft, ItemKind.PROJECTS, projects);
  }

  private static <T extends Item<T>> void replace(
      ProfileDraft draft, ItemKind<T> kind, List<ItemChange<T>> changes) {
    if (changes != null) {
      ItemLists.replace(draft, kind, changes);
    }
  }
}
