package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.ProfileDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file says about a person. Nothing of it is stored yet, and required values may be missing
 * where the file does not state them.
 *
 * @param profile without ids
 * @param warnings what found no place
 */
public record DraftedProfile(ProfileDraft profile, List<Warning> warnings) {

  /** How many entries each list has, by the list's name in the contract. */
  public Map<String, Integer> found() {
    Map<String, Integer> found = new LinkedHashMap<>();
    found.put("experiences", profile.experiences.size());
    found.put("education", profile.education.size());
    found.put("projects", profile.projects.size());
    found.put("technical_skills", profile.technical.size());
    found.put("soft_skills", profile.soft.size());
    found.put("languages", profile.languages.size());
    found.put("certifications", profile.certifications.size());
    return found;
  }

  /** Whether nothing of the file found a place. */
  public boolean isEmpty() {
    return found().values().stream().allMatch(count -> count == 0)
        && profile.summary == null
        && profile.customFields.isEmpty()
        && profile.personalInfo.equals(PersonalInfo.BLANK);
  }

  /**
   * A text of the file that is nowhere in the profile.
   *
   * @param path the part of the profile that it stands next to, such as {@code experiences[2]};
   *     empty if it stands next to none
   */
  public record Warning(String path, String text) {}
}
