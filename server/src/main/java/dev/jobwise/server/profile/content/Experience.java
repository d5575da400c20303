package dev.jobwise.server.profile.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A job that the person holds or held.
 *
 * @param location null if not stated
 * @param endDate null if open or not stated; always null while {@code isCurrent}
 * @param description the person's own words, each line a bullet; null if there are none
 * @param enhancedDescription the rewritten description, stored next to the original; null if there
 *     is none
 * @param employmentType as written; null if not stated
 * @param industry as written; null if not stated
 */
public record Experience(
    String id,
    String profileId,
    String title,
    String company,
    String location,
    LocalDate startDate,
    LocalDate endDate,
    boolean isCurrent,
    String description,
    String enhancedDescription,
    List<String> achievements,
    List<String> technologies,
    String employmentType,
    String industry)
    implements Item<Experience> {

  static final Experience BLANK =
      new Experience(
          null, null, null, null, null, null, null, false, null, null, List.of(), List.of(), null,
          null);

  /** The enhanced description, otherwise the original; null if there is neither. */
  public String bestDescription() {
    return enhancedDescription != null ? enhancedDescription : description;
  }

  @Override
  public Experience withIdentity(String newId, String newProfileId) {
    return copy(newId, newProfileId, endDate, enhancedDescription);
  }

  @Override
  public Experience checked(ItemChecks checks) {
    checks.required(title, "title");
    checks.required(company, "company");
    checks.required(startDate, "start_date");
    Experience checked = isCurrent ? copy(id, profileId, null, enhancedDescription) : this;
    checks.inOrder(checked.startDate, checked.endDate);
    return checked;
  }

  @Override
  public Experience following(Experience before, boolean enhancedSent) {
    boolean stale = !enhancedSent && !Objects.equals(description, before.description);
    return stale ? withEnhanced(null) : this;
  }

  public Experience withEnhanced(String text) {
    return copy(id, profileId, endDate, text);
  }

  private Experience copy(
      String newId, String newProfileId, LocalDate newEndDate, String newEnhancedDescription) {
    return new Experience(
        newId,
        newProfileId,
        title,
        company,
        location,
        startDate,
        newEndDate,
        isCurrent,
        description,
        newEnhancedDescription,
        achievements,
        technologies,
        employmentType,
        industry);
  }
}
