package dev.jobwise.server.profile.content;

import dev.jobwise.server.common.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of a profile that a model can rewrite: the summary, an experience or a project.
 *
 * @param id {@link #SUMMARY} or the id of the item
 * @param kind {@code summary}, {@code experience} or {@code project}
 * @param title job title or name of the project; null for the summary
 * @param organization employer; null for anything but an experience
 * @param text the original; empty if there are only achievements
 * @param achievements of an experience, or highlights of a project
 * @param maxCharacters maximum Unicode code points of the new text
 */
public record TextSection(
    String id,
    String kind,
    String title,
    String organization,
    String text,
    List<String> achievements,
    List<String> technologies,
    int maxCharacters) {

  public static final String SUMMARY = "summary";

  // The limits of the profile itself: an enhanced text must be valid when a client sends it back.
  private static final int MAX_SUMMARY = 2000;
  private static final int MAX_EXPERIENCE = 2000;
  private static final int MAX_PROJECT = 1000;

  /** All sections of a profile that hold text, the summary first. */
  public static List<TextSection> of(ProfileDraft profile) {
    List<TextSection> sections = new ArrayList<>();
    sections.add(ofSummary(profile));
    profile.experiences.forEach(item -> sections.add(of(item)));
    profile.projects.forEach(item -> sections.add(of(item)));
    return sections.stream().filter(TextSection::hasText).toList();
  }

  private static TextSection ofSummary(ProfileDraft profile) {
    return new TextSection(
        SUMMARY,
        "summary",
        null,
        null,
        orEmpty(profile.summary),
        List.of(),
        profile.technical,
        MAX_SUMMARY);
  }

  private static TextSection of(Experience item) {
    return new TextSection(
        item.id(),
        "experience",
        item.title(),
        item.company(),
        orEmpty(item.description()),
        item.achievements(),
        item.technologies(),
        MAX_EXPERIENCE);
  }

  private static TextSection of(Project item) {
    return new TextSection(
        item.id(),
        "project",
        item.name(),
        null,
        item.description(),
        item.highlights(),
        item.technologies(),
        MAX_PROJECT);
  }

  /** Whether the other section has the same original text, whatever its title is now. */
  public boolean saysTheSameAs(TextSection other) {
    return text.equals(other.text) && achievements.equals(other.achievements);
  }

  private boolean hasText() {
    return Stream.concat(Stream.of(text), achievements.stream())
        .anyMatch(line -> !Visible.isBlank(line));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
