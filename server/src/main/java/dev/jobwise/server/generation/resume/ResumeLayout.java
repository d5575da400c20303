package dev.jobwise.server.generation.resume;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A resume as plain text. It depends on nothing but its content: equal content, equal bytes.
 * Sections that would be empty are left out with their headings.
 */
final class ResumeLayout {

  /** By language, as far as they were asked for: headings and labels, by their names. */
  private static final Map<String, Map<String, String>> WORDS = new ConcurrentHashMap<>();

  private static final String BULLET = "• ";
  private static final String GITHUB = "github.com/";

  private final String language;
  private final Map<String, String> words;

  private ResumeLayout(String language) {
    this.language = language;
    this.words = WORDS.computeIfAbsent(language, ResumeLayout::read);
  }

  private static Map<String, String> read(String language) {
    return ResourceLines.of(ResumeLayout.class, "words/" + language + ".txt").stream()
        .map(line -> line.split(" = ", 2))
        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
  }

  /**
   * @param language of headings and dates, by its primary tag of BCP 47
   */
  static String text(ResumeContent content, String language) {
    return new ResumeLayout(language).text(content);
  }

  private String text(ResumeContent content) {
    List<String> sections = new ArrayList<>();
    sections.add(header(content.profile().personalInfo()));
    if (content.summary() != null) {
      sections.add(words.get("summary") + "\n" + content.summary());
    }
    lines(
        sections,
        "technical skills",
        List.of(Lines.joined(", ", content.profile().skills().technical())),
        Function.identity());
    lines(
        sections,
        "soft skills",
        List.of(Lines.joined(", ", content.profile().skills().soft())),
        Function.identity());
    entries(sections, "experience", content.experiences(), this::experience);
    entries(sections, "projects", content.projects(), this::project);
    entries(sections, "education", content.education(), this::education);
    lines(
        sections,
        "certifications",
        content.profile().skills().certifications(),
        this::certification);
    lines(sections, "languages", content.profile().skills().languages(), ResumeLayout::language);
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

  private String experience(Experience experience) {
    String end =
        experience.isCurrent() ? words.get("present") : Dates.month(experience.endDate(), language);
    List<String> bullets =
        Lines.ofDescription(
            experience.enhancedDescription(), experience.description(), experience.achievements());
    return joinLines(
        Lines.joined(" | ", experience.title(), experience.company(), experience.location()),
        Lines.joined(" - ", Dates.month(experience.startDate(), language), end),
        bulleted(bullets),
        labelled("technologies", Lines.joined(", ", experience.technologies())));
  }

  private String project(Project project) {
    List<String> description =
        Lines.ofDescription(project.enhancedDescription(), project.description());
    List<String> all =
        Lines.ofDescription(
            project.enhancedDescription(), project.description(), project.highlights());
    // One line is a sentence about the project, as in a heading; several are bullets.
    String sentence = description.size() == 1 ? description.get(0) : "";
    List<String> bullets = sentence.isEmpty() ? all : all.subList(1, all.size());
    return joinLines(
        Lines.orEmpty(project.name()),
        sentence,
        bulleted(bullets),
        labelled("technologies", Lines.joined(", ", project.technologies())),
        links(Lines.link(project.githubUrl()), Lines.link(project.url())));
  }

  private String links(String github, String url) {
    if (github.isEmpty() && url.startsWith(GITHUB)) {
      return labelled("github", url);
    }
    return joinLines(labelled("github", github), url.equals(github) ? "" : labelled("link", url));
  }

  private String education(Education entry) {
    String degree = Lines.orEmpty(entry.degree());
    String field = Lines.orEmpty(entry.fieldOfStudy());
    boolean saysField = LowerCase.of(degree).contains(LowerCase.of(field));
    String start = Dates.year(entry.startDate());
    String end = entry.isCurrent() ? words.get("present") : Dates.year(entry.endDate());
    String gpa = entry.gpa() == null ? "" : labelled("gpa", decimal(entry.gpa()));
    List<String> description = Lines.ofDescription(null, entry.description());
    return joinLines(
        saysField ? degree : Lines.joined(" " + words.get("in") + " ", degree, field),
        Lines.joined(
            " | ", entry.institution(), start.equals(end) ? start : Lines.joined("-", start, end)),
        Lines.joined(" | ", gpa, Lines.joined(" | ", entry.honors())),
        description.size() == 1 ? description.get(0) : bulleted(description),
        labelled("coursework", Lines.joined(", ", entry.relevantCoursework())));
  }

  private String certification(Certification certification) {
    return Lines.joined(
        " | ",
        certification.name(),
        certification.issuer(),
        Dates.month(certification.dateObtained(), language),
        labelled("expires", Dates.month(certification.expiryDate(), language)),
        labelled("credential", Lines.link(certification.credentialId())));
  }

  private static String language(Language language) {
    return Lines.orEmpty(language.name()) + " (" + Lines.orEmpty(language.proficiency()) + ")";
  }

  /** A section whose items take one line each. */
  private <T> void lines(
      List<String> sections, String heading, List<T> items, Function<T, String> line) {
    String body = joinLines(items.stream().map(line).toArray(String[]::new));
    if (!body.isEmpty()) {
      sections.add(words.get(heading) + "\n" + body);
    }
  }

  /** A section whose items take several lines each. */
  private <T> void entries(
      List<String> sections, String heading, List<T> items, Function<T, String> entry) {
    if (!items.isEmpty()) {
      sections.add(
          words.get(heading)
              + "\n\n"
              + items.stream().map(entry).collect(Collectors.joining("\n\n")));
    }
  }

  private static String bulleted(List<String> lines) {
    return lines.stream().map(line -> BULLET + line).collect(Collectors.joining("\n"));
  }

  private String labelled(String label, String value) {
    return value.isEmpty() ? "" : words.get(label) + ": " + value;
  }

  private static String joinLines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  /** At least one decimal: 3.85, 4.0. */
  private static String decimal(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }
}
