package dev.jobwise.server.generation.document;

import static dev.jobwise.server.generation.document.StructuredHeader.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A resume as it is printed. Empty sections are omitted with their headings. */
final class ResumeDocument {

  private final JsonNode structured;
  private final Map<String, String> words;
  private final ResumeEntries entries;

  private ResumeDocument(JsonNode structured, String language) {
    this.structured = structured;
    this.words = ResumeWords.in(language);
    this.entries = new ResumeEntries(language);
  }

  static Document of(JsonNode structured, String language, LocalDate date) {
    JsonNode header = structured.path("header");
    return new Document(
        Kind.RESUME,
        language,
        new Header(
            text(header, "name").toUpperCase(Locale.ROOT), StructuredHeader.contacts(header)),
        new ResumeDocument(structured, language).sections(),
        date,
        structured);
  }

  private List<Section> sections() {
    return Stream.of(
            section(Type.SUMMARY, "summary", summary()),
            section(Type.TECHNICAL_SKILLS, "technical skills", skills("Technical Skills")),
            section(Type.SOFT_SKILLS, "soft skills", skills("Soft Skills")),
            section(Type.EXPERIENCE, "experience", each("experience", entries::experience)),
            section(Type.PROJECTS, "projects", each("projects", entries::project)),
            section(Type.EDUCATION, "education", each("education", entries::education)),
            section(Type.CERTIFICATIONS, "certifications", certifications()),
            section(
                Type.LANGUAGES,
                "languages",
                items("Languages").map(ResumeEntries::language).toList()))
        .filter(section -> !section.entries().isEmpty())
        .toList();
  }

  private Section section(Type type, String heading, List<Entry> shown) {
    return new Section(type, words.get(heading), shown);
  }

  private List<Entry> summary() {
    List<String> lines = new ArrayList<>();
    sections("professional_summary")
        .map(section -> Lines.orNull(section.path("content").textValue()))
        .filter(text -> text != null)
        .forEach(text -> text.lines().forEach(lines::add));
    return ResumeEntries.plain(lines);
  }

  /** One line for all of them. */
  private List<Entry> skills(String category) {
    String line = Lines.joined(", ", items(category).map(JsonNode::textValue).toList());
    return ResumeEntries.plain(line.isEmpty() ? List.of() : List.of(line));
  }

  /** As stored: with the skills. Other programs give them a section of their own. */
  private List<Entry> certifications() {
    return Stream.concat(
            items("Certifications"),
            sections("certifications").flatMap(section -> stream(section.path("entries"))))
        .map(entries::certification)
        .toList();
  }

  private List<Entry> each(String type, Function<JsonNode, Entry> entry) {
    return sections(type).flatMap(section -> stream(section.path("entries"))).map(entry).toList();
  }

  private Stream<JsonNode> items(String category) {
    return sections("skills")
        .flatMap(section -> stream(section.path("categories")))
        .filter(node -> node.path("name").asText().equals(category))
        .flatMap(node -> stream(node.path("items")));
  }

  private Stream<JsonNode> sections(String type) {
    return stream(structured.path("sections"))
        .filter(section -> section.path("type").asText().equals(type));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
