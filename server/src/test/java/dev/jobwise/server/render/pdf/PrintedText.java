package dev.jobwise.server.render.pdf;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.text.Normalizer;
import java.util.Set;

/** What a file must say: every text of a document, once, in its order. */
final class PrintedText {

  private static final Set<Type> LISTED = Set.of(Type.CERTIFICATIONS, Type.LANGUAGES);

  private PrintedText() {}

  /**
   * The text without white space and signs between parts.
   *
   * @param datesLast whether the dates of an entry stand behind its whole title; else they stand
   *     behind the first part
   * @param date of a letter, as printed; empty for a resume
   */
  static String of(Document document, boolean datesLast, String date) {
    StringBuilder text = new StringBuilder(document.header().name());
    document.header().contacts().forEach(contact -> text.append(contact.text()));
    text.append(date);
    if (document.address() != null) {
      text.append(document.address().recipient()).append(document.address().subject());
    }
    for (Section section : document.sections()) {
      text.append(section.heading() == null ? "" : section.heading());
      for (Entry entry : section.entries()) {
        append(text, entry, LISTED.contains(section.type()), datesLast);
      }
    }
    return plain(text.toString());
  }

  private static void append(StringBuilder text, Entry entry, boolean listed, boolean datesLast) {
    String dates = entry.dates() == null ? "" : entry.dates();
    if (listed || datesLast || entry.title().isEmpty()) {
      entry.title().forEach(text::append);
      text.append(dates);
    } else {
      text.append(entry.title().get(0)).append(dates);
      entry.title().stream().skip(1).forEach(text::append);
    }
    if (listed) {
      entry.notes().forEach(note -> append(text, note));
    }
    entry.lines().forEach(text::append);
    entry.bullets().forEach(text::append);
    if (!listed) {
      entry.notes().forEach(note -> append(text, note));
    }
  }

  private static void append(StringBuilder text, Note note) {
    text.append(note.label()).append(":").append(note.text());
  }

  /** Without white space, signs between parts, and signs that have no picture. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00a0|·•\\p{Cf}\\ufe0f]", "");
  }
}
