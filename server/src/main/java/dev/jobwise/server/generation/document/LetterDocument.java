package dev.jobwise.server.generation.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter as it is printed: each paragraph is an entry. The contacts under the signature move to
 * the head of the page, so that they stand there once.
 */
final class LetterDocument {

  private LetterDocument() {}

  static Document of(JsonNode structured, String language, LocalDate date) {
    JsonNode header = structured.path("header");
    List<String> lines = new ArrayList<>(text(structured).lines().toList());
    List<Contact> moved = takeContacts(lines, StructuredHeader.contacts(header));
    return new Document(
        Kind.COVER_LETTER,
        language,
        new Header(StructuredHeader.text(header, "name"), moved),
        List.of(new Section(Type.LETTER, null, paragraphs(lines))),
        date,
        structured);
  }

  private static String text(JsonNode structured) {
    for (JsonNode section : structured.path("sections")) {
      if (section.path("type").asText().equals("cover_letter")) {
        return section.path("content").asText();
      }
    }
    return "";
  }

  /** Removes the last lines as far as they are contacts, and returns those in the same order. */
  private static List<Contact> takeContacts(List<String> lines, List<Contact> contacts) {
    List<Contact> taken = new ArrayList<>();
    while (!lines.isEmpty()) {
      String last = lines.get(lines.size() - 1);
      Optional<Contact> contact =
          contacts.stream().filter(c -> c.text().equals(last) && !taken.contains(c)).findFirst();
      if (contact.isEmpty()) {
        break;
      }
      taken.add(0, contact.get());
      lines.remove(lines.size() - 1);
    }
    return taken;
  }

  private static List<Entry> paragraphs(List<String> lines) {
    List<Entry> paragraphs = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        add(paragraphs, paragraph);
        paragraph = new ArrayList<>();
      } else {
        paragraph.add(line);
      }
    }
    add(paragraphs, paragraph);
    return paragraphs;
  }

  private static void add(List<Entry> paragraphs, List<String> lines) {
    if (!lines.isEmpty()) {
      paragraphs.add(new Entry(List.of(), null, lines, List.of(), List.of()));
    }
  }
}
