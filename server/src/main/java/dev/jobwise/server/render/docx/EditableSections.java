package dev.jobwise.server.render.docx;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections that stay editable when a file protects the others. */
final class EditableSections {

  /** The name of the person and the contacts. */
  private static final String HEADER = "header";

  private static final Map<Type, String> NAMES =
      Map.of(
          Type.SUMMARY, "professional_summary",
          Type.TECHNICAL_SKILLS, "technical_skills",
          Type.SOFT_SKILLS, "soft_skills",
          Type.EXPERIENCE, "experience",
          Type.PROJECTS, "projects",
          Type.EDUCATION, "education",
          Type.CERTIFICATIONS, "certifications",
          Type.LANGUAGES, "languages",
          Type.LETTER, "cover_letter");

  /** Other names: those of the structured content, and what people call them. */
  private static final Map<String, Set<Type>> ALIASES =
      Map.of(
          "summary", Set.of(Type.SUMMARY),
          "skills", Set.of(Type.TECHNICAL_SKILLS, Type.SOFT_SKILLS),
          "experiences", Set.of(Type.EXPERIENCE),
          "letter", Set.of(Type.LETTER),
          "content", Set.of(Type.LETTER));

  private static final Set<String> HEADERS = Set.of(HEADER, "contact", "contacts", "personal_info");

  private final Set<String> names;

  /**
   * @param names of sections, in any letter case; empty for all
   */
  EditableSections(List<String> names) {
    this.names =
        names.stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'))
            .collect(Collectors.toSet());
  }

  /** Whether anything is protected. */
  boolean protect() {
    return !names.isEmpty();
  }

  boolean containsHeader() {
    return !protect() || names.stream().anyMatch(HEADERS::contains);
  }

  boolean contains(Type type) {
    return !protect()
        || names.contains(NAMES.get(type))
        || names.stream().anyMatch(name -> ALIASES.getOrDefault(name, Set.of()).contains(type));
  }

  /** The names of those that a document has, in reading order. */
  List<String> of(Document document) {
    return Stream.concat(
            containsHeader() ? Stream.of(HEADER) : Stream.empty(),
            document.sections().stream().map(Section::type).filter(this::contains).map(NAMES::get))
        .toList();
  }
}
