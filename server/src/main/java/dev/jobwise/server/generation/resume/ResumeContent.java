package dev.jobwise.server.generation.resume;

import dev.jobwise.server.generation.document.Lines;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a resume shows of a profile, chosen, and in the order in which it is printed.
 *
 * @param profile the source of everything that is shown whole: name, skills, languages
 * @param summary null where there is none, or none was asked for
 * @param summaryEnhanced whether {@code summary} is the enhanced one
 * @param education newest first
 */
record ResumeContent(
    Profile profile,
    String summary,
    boolean summaryEnhanced,
    List<Experience> experiences,
    List<Project> projects,
    List<Education> education) {

  /** Sorts behind every year: an education that goes on is the newest. */
  private static final String STILL_GOING_ON = "~";

  /**
   * @param experienceIds in order of relevance; the first {@code maxExperiences} are shown
   * @param newestFirst whether the experiences shown stand by date: current ones first, then by
   *     start
   * @param projectIds in order of relevance; the first {@code maxProjects} are shown
   */
  static ResumeContent choose(
      Profile profile,
      List<String> experienceIds,
      List<String> projectIds,
      int maxExperiences,
      int maxProjects,
      boolean includeSummary,
      boolean newestFirst) {
    String enhanced = Lines.orNull(profile.enhancedSummary());
    String summary = enhanced != null ? enhanced : Lines.orNull(profile.professionalSummary());
    return new ResumeContent(
        profile,
        includeSummary ? summary : null,
        includeSummary && enhanced != null,
        ordered(
            first(maxExperiences, experienceIds, profile.experiences(), Experience::id),
            newestFirst),
        first(maxProjects, projectIds, profile.projects(), Project::id),
        newestFirst(profile.education()));
  }

  private static List<Experience> ordered(List<Experience> chosen, boolean newestFirst) {
    if (!newestFirst) {
      return chosen;
    }
    return chosen.stream()
        .sorted(
            Comparator.comparing(Experience::isCurrent)
                .thenComparing(Experience::startDate)
                .reversed())
        .toList();
  }

  private static <T> List<T> first(
      int most, List<String> ids, List<T> items, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return ids.stream().map(byId::get).limit(most).toList();
  }

  private static List<Education> newestFirst(List<Education> education) {
    List<Education> sorted = new ArrayList<>(education);
    // The sort is stable: entries that tell nothing of their time keep the person's order.
    sorted.sort(
        Comparator.comparing(ResumeContent::end)
            .thenComparing(entry -> Lines.orEmpty(entry.startDate()))
            .reversed());
    return sorted;
  }

  private static String end(Education entry) {
    if (entry.isCurrent()) {
      return STILL_GOING_ON;
    }
    return entry.endDate() == null ? Lines.orEmpty(entry.startDate()) : entry.endDate().toString();
  }
}
