package dev.jobwise.server.profile.content;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes changes for tests. */
public final class TestProfiles {

  public static final List<String> PLACE = List.of("body", "items", "0");

  private TestProfiles() {}

  public static ProfileChange named(String name) {
    return change(
        old -> new PersonalInfo(name, "ada@example.com", null, "London", null, null, null), null);
  }

  public static ProfileChange with(List<ItemChange<Experience>> experiences) {
    return change(null, experiences);
  }

  public static ProfileChange summary(String original, String enhanced) {
    return new ProfileChange(
        null, true, original, enhanced, null, null, null, null, null, null, null, null, false);
  }

  public static ProfileChange primary(String name) {
    ProfileChange plain = named(name);
    return new ProfileChange(
        plain.personalInfo(),
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        true);
  }

  private static ProfileChange change(
      UnaryOperator<PersonalInfo> info, List<ItemChange<Experience>> experiences) {
    return new ProfileChange(
        info, false, null, null, null, null, null, null, null, experiences, null, null, false);
  }

  /** Adds an experience with that title and description. */
  public static ItemChange<Experience> experience(String title, String description) {
    return new ItemChange<>(PLACE, "", false, old -> experience(title, description, null));
  }

  public static Experience experience(String title, String description, String enhanced) {
    return new Experience(
        null,
        null,
        title,
        "Acme",
        null,
        LocalDate.of(2020, 1, 1),
        null,
        true,
        description,
        enhanced,
        List.of("Saved 20%"),
        List.of("Java"),
        null,
        null);
  }

  public static ItemChange<Project> project(String name, String description) {
    return new ItemChange<>(
        PLACE,
        "",
        false,
        old ->
            new Project(
                null,
                null,
                name,
                description,
                null,
                List.of("Go"),
                null,
                null,
                null,
                null,
                true,
                List.of()));
  }

  /** Changes the description of an experience and nothing else. */
  public static ItemChange<Experience> describe(String id, String description) {
    return new ItemChange<>(
        PLACE,
        id,
        false,
        old ->
            new Experience(
                null,
                null,
                old.title(),
                old.company(),
                old.location(),
                old.startDate(),
                old.endDate(),
                old.isCurrent(),
                description,
                old.enhancedDescription(),
                old.achievements(),
                old.technologies(),
                old.employmentType(),
                old.industry()));
  }
}
