package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.ProfileDraft;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file says about a person. Nothing of it is stored yet, and required values may be missing
 * where the file does not state them.
 *
 * @param profile without ids
 * @param warnings what found no place
 */
public record DraftedProfile(ProfileDraft profile, List<Warning> warnings) {

  /** Whether nothing of the file found a place. */
  public boolean isEmpty() {
    return Stream.of(
                profile.experiences,
                profile.education,
                profile.projects,
                profile.technical,
                profile.soft,
                profile.languages,
                profile.certifications)
            .allMatch(List::isEmpty)
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
