package dev.jobwise.server.profile.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A school, course or degree.
 *
 * @param fieldOfStudy empty if not stated
 * @param startDate as written, often {@code YYYY-MM-DD} or a year; empty if not stated
 * @param endDate null if open or not stated
 * @param gpa grade point average, 0 or more; null if not stated
 * @param description null if there is none
 */
public record Education(
    String id,
    String profileId,
    String institution,
    String degree,
    String fieldOfStudy,
    String startDate,
    LocalDate endDate,
    boolean isCurrent,
    Double gpa,
    List<String> honors,
    List<String> relevantCoursework,
    String description)
    implements Item<Education> {

  static final Education BLANK =
      new Education(null, null, null, null, "", "", null, false, null, List.of(), List.of(), null);

  @Override
  public Education withIdentity(String newId, String newProfileId) {
    return new Education(
        newId,
        newProfileId,
        institution,
        degree,
        fieldOfStudy,
        startDate,
        endDate,
        isCurrent,
        gpa,
        honors,
        relevantCoursework,
        description);
  }

  @Override
  public Education checked(ItemChecks checks) {
    checks.required(institution, "institution");
    checks.required(degree, "degree");
    return this;
  }

  @Override
  public Education following(Education before, boolean enhancedSent) {
    return this;
  }
}
