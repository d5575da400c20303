package dev.jobwise.server.generation.resume;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.generation.document.Dates;
import dev.jobwise.server.generation.document.Lines;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Project;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A resume as plain text. It depends only on its content: equal content gives equal bytes. Empty
 * sections are omitted with their headings.
 */
final class ResumeLayout {

  private static final String BULLET = "• ";
  private static final String GITHUB = "github.com/";

  private ResumeLayout() {}

  static String text(ResumeContent content) {
    List<String> sections = new ArrayList<>();
    sections.add(header(content.profile().personalInfo()));
    if (content.summary() != null) {
      sections.add("PROFESSIONAL SUMMARY\n" + content.summary());
    }
    lines(
        sections,
        "TECHNICAL SKILLS",
        List.of(Lines.joined(", ", content.profile().skills().technical())),
        Function.identity());
    entries(sections, "PROFESSIONAL EXPERIENCE", content.experiences(), ResumeLayout::experience);
    entries(sections, "PROJECTS", content.projects(), ResumeLayout::project);
    entries(sections, "EDUCATION", content.education(), ResumeLayout::education);
    lines(
        sections,
        "CERTIFICATIONS",
        content.profile().skills().certifications(),
        ResumeLayout::certification);
    lines(sections, "LANGUAGES", content.profile().skills().languages(), ResumeLayout::language);
    return String.join("\n\n", sections);
  }

  private static String header(PersonalInfo person) {
    return joinLines(
        Lines.orEmpty(person.fullName()).toUpperCase(Locale.ROOT),
        Lines.joined(" | ", person.location(), person.email(), person.phone()),
        Lines.joined(
            " | ",
            Lines.link(person.linkedin()),
            Lines.link(person.github()),
            Lines.link(person.website())));
  }

  private static String experience(Experience experience) {
    String end =
        experience.isCurrent() || experience.endDate() == null
            ? Dates.PRESENT
            : Dates.month(experience.endDate());
    List<String> bullets =
        Lines.ofDescription(
            experience.enhancedDescription(), experience.description(), experience.achievements());
    return joinLines(
        Lines.joined(" | ", experience.title(), experience.company(), experience.location()),
        Lines.joined(" - ", Dates.month(experience.startDate()), end),
        bulleted(bullets));
  }

  private static String project(Project project) {
    List<String> description =
        Lines.ofDescription(project.enhancedDescription(), project.description());
    List<String> all =
        Lines.ofDescription(
            project.enhancedDescription(), project.description(), project.highlights());
    // A single line is a sentence about the project, as in a heading; several lines are bullets.
    String sentence = description.size() == 1 ? description.get(0) : "";
    List<String> bullets = sentence.isEmpty() ? all : all.subList(1, all.size());
    return joinLines(
        Lines.orEmpty(project.name()),
        sentence,
        bulleted(bullets),
        labelled("Technologies: ", Lines.joined(", ", project.technologies())),
        links(Lines.link(project.githubUrl()), Lines.link(project.url())));
  }

  private static String links(String github, String url) {
    if (github.isEmpty() && url.startsWith(GITHUB)) {
      return labelled("GitHub: ", url);
    }
    return joinLines(
        labelled("GitHub: ", github), url.equals(github) ? "" : labelled("Link: ", url));
  }

  private static String education(Education entry) {
    String degree = Lines.orEmpty(entry.degree());
    String field = Lines.orEmpty(entry.fieldOfStudy());
    boolean saysField = LowerCase.of(degree).contains(LowerCase.of(field));
    String start = Dates.year(entry.startDate());
    String end = entry.isCurrent() ? Dates.PRESENT : Dates.year(entry.endDate());
    String gpa = entry.gpa() == null ? "" : "GPA: " + decimal(entry.gpa());
    return joinLines(
        saysField ? degree : Lines.joined(" in ", degree, field),
        Lines.joined(
            " | ", entry.institution(), start.equals(end) ? start : Lines.joined("-", start, end)),
        Lines.joined(" | ", gpa, Lines.joined(" | ", entry.honors())));
  }

  private static String certification(Certification certification) {
    return Lines.joined(
        " | ",
        certification.name(),
        certification.issuer(),
        Dates.month(certification.dateObtained()));
  }

  private static String language(Language language) {
    return Lines.orEmpty(language.name()) + " (" + Lines.orEmpty(language.proficiency()) + ")";
  }

  /** A section whose items take one line each. */
  private static <T> void lines(
      List<String> sections, String heading, List<T> items, Function<T, String> line) {
    String body = joinLines(items.stream().map(line).toArray(String[]::new));
    if (!body.isEmpty()) {
      sections.add(heading + "\n" + body);
    }
  }

  /** A section whose items take several lines each. */
  private static <T> void entries(
      List<String> sections, String heading, List<T> items, Function<T, String> entry) {
    if (!items.isEmpty()) {
      sections.add(
          heading + "\n\n" + items.stream().map(entry).collect(Collectors.joining("\n\n")));
    }
  }

  private static String bulleted(List<String> lines) {
    return lines.stream().map(line -> BULLET + line).collect(Collectors.joining("\n"));
  }

  private static String labelled(String label, String value) {
    return value.isEmpty() ? "" : label + value;
  }

  private static String joinLines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  /** At least one decimal: 3.85, 4.0. */
  private static String decimal(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }
}
