package dev.jobwise.server.generation.document;

import static dev.jobwise.server.generation.document.StructuredHeader.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.LinkTargets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The entries of a resume as they are printed, from its structured content. */
final class ResumeEntries {

  private static final String GITHUB = "github.com/";

  private final String language;
  private final Map<String, String> words;

  /**
   * @param language of labels and dates
   */
  ResumeEntries(String language) {
    this.language = language;
    this.words = ResumeWords.in(language);
  }

  Entry experience(JsonNode job) {
    String end =
        job.path("is_current").asBoolean() || text(job, "end_date").equals(Dates.PRESENT)
            ? words.get("present")
            : Dates.month(text(job, "end_date"), language);
    return new Entry(
        parts(text(job, "title"), text(job, "company"), text(job, "location")),
        orNull(Lines.joined(" - ", Dates.month(text(job, "start_date"), language), end)),
        List.of(),
        printed(job, strings(job, "bullets"), strings(job, "achievements")),
        notes(note("technologies", Lines.joined(", ", strings(job, "technologies")))));
  }

  Entry project(JsonNode project) {
    List<String> description = Lines.ofDescription(null, project.path("description").textValue());
    List<String> printed = printed(project, description, List.of());
    // A single line is a sentence about the project, as in a heading; several lines are bullets.
    int sentences = description.size() == 1 && !printed.isEmpty() ? 1 : 0;
    return new Entry(
        parts(text(project, "name")),
        null,
        printed.subList(0, sentences),
        printed.subList(sentences, printed.size()),
        Stream.concat(
                notes(note("technologies", Lines.joined(", ", strings(project, "technologies"))))
                    .stream(),
                links(project).stream())
            .toList());
  }

  /** Rows of earlier versions have {@code url} alone. */
  private List<Note> links(JsonNode project) {
    String github = project.path("github_url").textValue();
    String page = project.path(project.has("website") ? "website" : "url").textValue();
    if (Lines.link(github).isEmpty() && Lines.link(page).startsWith(GITHUB)) {
      return notes(link("github", page));
    }
    return notes(
        link("github", github),
        Lines.link(page).equals(Lines.link(github)) ? null : link("link", page));
  }

  Entry education(JsonNode entry) {
    String degree = text(entry, "degree");
    String field = text(entry, "field_of_study");
    boolean saysField = LowerCase.of(degree).contains(LowerCase.of(field));
    String start = Dates.year(text(entry, "start_date"));
    String end = graduation(entry);
    JsonNode gpa = entry.path("gpa");
    String marks =
        Lines.joined(
            " | ",
            gpa.isNumber() ? words.get("gpa") + ": " + decimal(gpa.doubleValue()) : "",
            Lines.joined(" | ", strings(entry, "honors")));
    List<String> description = Lines.ofDescription(null, entry.path("description").textValue());
    List<String> lines = new ArrayList<>(marks.isEmpty() ? List.of() : List.of(marks));
    if (description.size() == 1) {
      lines.addAll(description);
    }
    return new Entry(
        parts(
            saysField ? degree : Lines.joined(" " + words.get("in") + " ", degree, field),
            text(entry, "institution")),
        orNull(start.equals(end) ? start : Lines.joined("-", start, end)),
        lines,
        description.size() == 1 ? List.of() : description,
        notes(note("coursework", Lines.joined(", ", strings(entry, "relevant_coursework")))));
  }

  private String graduation(JsonNode entry) {
    if (entry.path("is_current").asBoolean()) {
      return words.get("present");
    }
    return Dates.year(text(entry, entry.has("end_date") ? "end_date" : "graduation_date"));
  }

  Entry certification(JsonNode certification) {
    String day = certification.has("date_obtained") ? "date_obtained" : "date";
    String id = certification.path("credential_id").textValue();
    return new Entry(
        parts(text(certification, "name"), text(certification, "issuer")),
        orNull(Dates.month(text(certification, day), language)),
        List.of(),
        List.of(),
        notes(
            note("expires", Dates.month(text(certification, "expiry_date"), language)),
            link("credential", id)));
  }

  static Entry language(JsonNode language) {
    String line = text(language, "name") + " (" + text(language, "proficiency") + ")";
    return new Entry(List.of(line), null, List.of(), List.of(), List.of());
  }

  /** An entry of these lines alone; none if there are no lines. */
  static List<Entry> plain(List<String> lines) {
    return lines.isEmpty()
        ? List.of()
        : List.of(new Entry(List.of(), null, lines, List.of(), List.of()));
  }

  /** The lines that the resume prints; rows of earlier versions don't list them. */
  private static List<String> printed(JsonNode entry, List<String> text, List<String> more) {
    return entry.has("lines")
        ? strings(entry, "lines")
        : Lines.ofDescription(null, String.join("\n", text), more);
  }

  private Note link(String label, String url) {
    String text = Lines.link(url);
    return text.isEmpty() ? null : new Note(words.get(label), text, LinkTargets.page(url));
  }

  private Note note(String label, String text) {
    return text.isEmpty() ? null : new Note(words.get(label), text, null);
  }

  private static List<Note> notes(Note... notes) {
    return Stream.of(notes).filter(note -> note != null).toList();
  }

  private static List<String> parts(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).toList();
  }

  private static List<String> strings(JsonNode entry, String key) {
    List<String> strings = new ArrayList<>();
    entry.path(key).forEach(item -> strings.add(item.asText()));
    return strings;
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** At least one decimal: 3.85, 4.0. */
  private static String decimal(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }
}
