package dev.jobwise.server.ranking;

import dev.jobwise.server.common.Visible;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of an experience or project that ranking looks at.
 *
 * @param title the title of the experience, or the name of the project
 * @param text the person's own words, never the enhanced ones: these change without making a
 *     ranking stale
 * @param current whether it is still going on
 * @param startDate null if not stated
 */
record RankableItem(
    String id,
    String title,
    List<String> technologies,
    String text,
    boolean current,
    LocalDate startDate) {

  static RankableItem of(Experience experience) {
    return new RankableItem(
        experience.id(),
        experience.title(),
        experience.technologies(),
        lines(experience.description(), experience.achievements()),
        experience.isCurrent(),
        experience.startDate());
  }

  static RankableItem of(Project project) {
    return new RankableItem(
        project.id(),
        project.name(),
        project.technologies(),
        lines(project.description(), project.highlights()),
        project.isOngoing(),
        project.startDate());
  }

  private static String lines(String text, List<String> more) {
    return Stream.concat(Stream.of(Objects.requireNonNullElse(text, "")), more.stream())
        .filter(line -> !Visible.isBlank(line))
        .collect(Collectors.joining("\n"));
  }
}
