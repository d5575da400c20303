package dev.jobwise.server.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.generation.claim.ClaimCheck;
import dev.jobwise.server.generation.claim.source.SourceReader;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A file of planted claims: an applicant, a job, and paragraphs of letters. */
public final class PlantedTrade {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  /** A paragraph of a letter with marked claims. */
  record Paragraph(String language, String marked) {}

  private final List<Experience> experiences = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Education> education = new ArrayList<>();
  private final List<Certification> certifications = new ArrayList<>();
  private final List<Language> languages = new ArrayList<>();
  private final List<String> technical = new ArrayList<>();
  private final List<String> soft = new ArrayList<>();
  private final List<String> jobLines = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private List<String> bullets = new ArrayList<>();
  private String name;
  private String summary;
  private String[] job;
  private String company;
  private String manager;
  private String wish;

  private PlantedTrade() {}

  public static PlantedTrade read(Path file) throws IOException {
    PlantedTrade trade = new PlantedTrade();
    String language = null;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("== ")) {
        language = line.substring(3).strip();
      } else if (language != null && !line.isBlank()) {
        trade.paragraphs.add(new Paragraph(language, line));
      } else if (line.startsWith("- ")) {
        trade.bullets.add(line.substring(2));
      } else if (!line.isBlank()) {
        int colon = line.indexOf(':');
        trade.add(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    return trade;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  ClaimCheck check() {
    return new ClaimCheck(SourceReader.read(profile(), opening(), company, manager, wish, TODAY));
  }

  public Profile profile() {
    return new Profile(
        "profile",
        1,
        new PersonalInfo(name, null, null, null, null, null, null),
        summary,
        null,
        new Skills(technical, soft, languages, certifications),
        experiences,
        education,
        projects,
        JsonNodeFactory.instance.objectNode(),
        true,
        "",
        null,
        null);
  }

  TargetJob opening() {
    String company = job.length > 1 ? job[1] : JobAd.UNKNOWN_COMPANY;
    return new TargetJob(
        "job",
        1,
        job[0],
        company,
        null,
        String.join("\n", jobLines),
        List.of(),
        jobLines,
        List.of(),
        "");
  }

  private void add(String key, String value) {
    String[] parts = Arrays.stream(value.split("\\|")).map(String::strip).toArray(String[]::new);
    switch (key) {
      case "name" -> name = value;
      case "summary" -> summary = value;
      case "experience" -> experience(parts);
      case "technologies" -> technologies(value);
      case "project" ->
          projects.add(
              new Project(
                  "proj" + projects.size(),
                  "profile",
                  parts[0],
                  parts[1],
                  null,
                  List.of(),
                  null,
                  null,
                  null,
                  null,
                  false,
                  List.of()));
      case "education" ->
          education.add(
              new Education(
                  "edu" + education.size(),
                  "profile",
                  parts[2],
                  parts[0],
                  parts[1],
                  parts[3],
                  date(parts[4]),
                  false,
                  null,
                  List.of(),
                  List.of(),
                  null));
      case "certification" ->
          certifications.add(
              new Certification(
                  "cert" + certifications.size(),
                  "profile",
                  parts[0],
                  parts[1],
                  parts[2],
                  null,
                  null));
      case "technical" -> technical.addAll(list(value));
      case "soft" -> soft.addAll(list(value));
      case "languages" ->
          list(value)
              .forEach(one -> languages.add(new Language(one.split(" ")[0], one.split(" ")[1])));
      case "job" -> {
        job = parts;
        bullets = jobLines;
      }
      case "company" -> company = value;
      case "manager" -> manager = value;
      case "prompt" -> wish = value;
      default -> throw new IllegalArgumentException(key);
    }
  }

  private void experience(String[] parts) {
    bullets = new ArrayList<>();
    LocalDate end = parts[4].equals("now") ? null : date(parts[4]);
    experiences.add(
        new Experience(
            "exp" + experiences.size(),
            "profile",
            parts[0],
            parts[1],
            parts[2],
            date(parts[3]),
            end,
            end == null,
            null,
            null,
            bullets,
            List.of(),
            null,
            null));
  }

  private void technologies(String value) {
    Experience last = experiences.remove(experiences.size() - 1);
    experiences.add(
        new Experience(
            last.id(),
            last.profileId(),
            last.title(),
            last.company(),
            last.location(),
            last.startDate(),
            last.endDate(),
            last.isCurrent(),
            null,
            null,
            last.achievements(),
            list(value),
            null,
            null));
  }

  private static List<String> list(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).collect(Collectors.toList());
  }

  private static LocalDate date(String month) {
    return YearMonth.parse(month.length() == 4 ? month + "-06" : month).atDay(1);
  }
}
