package dev.jobwise.server.render.pdf;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Address;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import java.util.List;

/** A document without signs that have no picture, and without what is blank then. */
final class PrintableDocument {

  private PrintableDocument() {}

  static Document of(Document document) {
    return new Document(
        document.kind(),
        document.language(),
        header(document.header()),
        document.sections().stream().map(PrintableDocument::section).toList(),
        document.date(),
        address(document.address()),
        null);
  }

  private static Address address(Address address) {
    return address == null
        ? null
        : new Address(PrintableText.of(address.recipient()), PrintableText.of(address.subject()));
  }

  private static Header header(Header header) {
    return new Header(
        PrintableText.of(header.name()),
        header.contacts().stream()
            .map(
                contact ->
                    new Contact(contact.way(), PrintableText.of(contact.text()), contact.target()))
            .filter(contact -> !contact.text().isBlank())
            .toList());
  }

  private static Section section(Section section) {
    return new Section(
        section.type(),
        PrintableText.of(section.heading()),
        section.entries().stream().map(PrintableDocument::entry).toList());
  }

  private static Entry entry(Entry entry) {
    String dates = PrintableText.of(entry.dates());
    return new Entry(
        texts(entry.title()),
        dates == null || dates.isBlank() ? null : dates,
        texts(entry.lines()),
        texts(entry.bullets()),
        entry.notes().stream().map(PrintableDocument::note).toList());
  }

  private static Note note(Note note) {
    return new Note(PrintableText.of(note.label()), PrintableText.of(note.text()), note.target());
  }

  private static List<String> texts(List<String> texts) {
    return texts.stream().map(PrintableText::of).filter(text -> !text.isBlank()).toList();
  }
}
