package dev.jobwise.server.profile.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * A whole profile, every list in the person's own order.
 *
 * @param professionalSummary the person's own words; null if there are none
 * @param enhancedSummary the rewritten summary, stored next to the original; null if there is none
 * @param customFields anything else, by name; never changed after construction
 * @param isPrimary true for the user's one profile that documents are created from
 * @param contentHash changes with everything that a ranking of this profile depends on, and with
 *     nothing else
 * @param updatedAt when the profile or anything in it last changed
 */
public record Profile(
    String id,
    int userId,
    PersonalInfo personalInfo,
    String professionalSummary,
    String enhancedSummary,
    Skills skills,
    List<Experience> experiences,
    List<Education> education,
    List<Project> projects,
    ObjectNode customFields,
    boolean isPrimary,
    String contentHash,
    Instant createdAt,
    Instant updatedAt) {

  /** The enhanced summary, otherwise the original; null if there is neither. */
  public String bestSummary() {
    return enhancedSummary != null ? enhancedSummary : professionalSummary;
  }
}
