package dev.jobwise.server.profile.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A project that the person worked on.
 *
 * @param description the person's own words, each line a bullet; empty if there are none
 * @param enhancedDescription the rewritten description, stored next to the original; null if there
 *     is none
 * @param url where it can be seen; null if nowhere
 * @param githubUrl where its source is; null if nowhere
 * @param startDate null if not stated
 * @param endDate null if open or not stated
 */
public record Project(
    String id,
    String profileId,
    String name,
    String description,
    String enhancedDescription,
    List<String> technologies,
    String url,
    String githubUrl,
    LocalDate startDate,
    LocalDate endDate,
    boolean isOngoing,
    List<String> highlights)
    implements Item<Project> {

  static final Project BLANK =
      new Project(null, null, null, "", null, List.of(), null, null, null, null, false, List.of());

  /** The enhanced description, otherwise the original; empty if there is neither. */
  public String bestDescription() {
    return enhancedDescription != null ? enhancedDescription : description;
  }

  @Override
  public Project withIdentity(String newId, String newProfileId) {
    return copy(newId, newProfileId, enhancedDescription);
  }

  @Override
  public Project checked(ItemChecks checks) {
    checks.required(name, "name");
    return this;
  }

  @Override
  public Project following(Project before, boolean enhancedSent) {
    boolean stale = !enhancedSent && !description.equals(before.description);
    return stale ? withEnhanced(null) : this;
  }

  public Project withEnhanced(String text) {
    return copy(id, profileId, text);
  }

  private Project copy(String newId, String newProfileId, String newEnhancedDescription) {
    return new Project(
        newId,
        newProfileId,
        name,
        description,
        newEnhancedDescription,
        technologies,
        url,
        githubUrl,
        startDate,
        endDate,
        isOngoing,
        highlights);
  }
}
