package dev.jobwise.server.render.pdf;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.text.Bidi;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What the HTML of a document is filled with.
 *
 * @param sections all
 * @param lead the sections before the first that tells what the person did: they stand in the
 *     narrow column
 * @param rest the others
 * @param date of a letter, in its language; null for a resume
 */
record PageContent(
    String language,
    String direction,
    String title,
    String subject,
    PageHeader header,
    List<PageSection> sections,
    List<PageSection> lead,
    List<PageSection> rest,
    String date) {

  /** Fits into a column of any width. */
  private static final int MAX_WHOLE = 40;

  private static final Set<Type> LEAD =
      EnumSet.of(Type.SUMMARY, Type.TECHNICAL_SKILLS, Type.SOFT_SKILLS);

  private static final Set<Type> LISTED = EnumSet.of(Type.CERTIFICATIONS, Type.LANGUAGES);

  /** Who it is from. */
  record PageHeader(String name, List<PageContact> contacts) {}

  /**
   * @param whole whether it is short enough never to be broken into lines
   */
  record PageContact(String text, String target, boolean whole) {

    static PageContact of(Contact contact) {
      String text = PrintableText.of(contact.text());
      return new PageContact(text, contact.target(), text.length() <= MAX_WHOLE);
    }
  }

  /**
   * A section with its place in the bookmarks and its class in the style.
   *
   * @param listed whether its entries take a line each
   */
  record PageSection(
      String id, String heading, String type, boolean listed, List<PageEntry> entries) {}

  /** An entry, with answers to what templates ask. */
  record PageEntry(
      List<String> title,
      String dates,
      List<String> lines,
      List<String> bullets,
      List<Note> notes) {

    boolean named() {
      return !title.isEmpty();
    }

    /** The first part of the title. */
    String name() {
      return title.get(0);
    }

    /** The other parts of the title. */
    List<String> places() {
      return title.subList(1, title.size());
    }

    boolean placed() {
      return title.size() > 1;
    }

    boolean dated() {
      return dates != null && !dates.isEmpty();
    }

    boolean bulleted() {
      return !bullets.isEmpty();
    }

    private void addTo(StringJoiner text) {
      title.forEach(text::add);
      if (dates != null) {
        text.add(dates);
      }
      lines.forEach(text::add);
      bullets.forEach(text::add);
      notes.forEach(note -> text.add(note.label() + ": " + note.text()));
    }
  }

  static PageContent of(Document document) {
    List<PageSection> all = new ArrayList<>();
    int leading = 0;
    for (Section section : document.sections()) {
      if (leading == all.size() && LEAD.contains(section.type())) {
        leading++;
      }
      all.add(section(section, "s" + all.size()));
    }
    boolean letter = document.kind() == Document.Kind.COVER_LETTER;
    Locale locale = Locale.forLanguageTag(document.language());
    PageHeader header = header(document.header());
    return new PageContent(
        document.language(),
        "ltr",
        header.name(),
        letter ? "Cover letter" : "Resume",
        header,
        all,
        all.subList(0, leading),
        all.subList(leading, all.size()),
        letter
            ? document
                .date()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale))
            : null);
  }

  /** Sections that have a heading. */
  List<PageSection> bookmarks() {
    return sections.stream().filter(section -> section.heading() != null).toList();
  }

  /** All that is printed, line by line, in reading order. */
  String text() {
    StringJoiner text = new StringJoiner("\n");
    text.add(header.name());
    header.contacts().forEach(contact -> text.add(contact.text()));
    if (date != null) {
      text.add(date);
    }
    for (PageSection section : sections) {
      if (section.heading() != null) {
        text.add(section.heading());
      }
      section.entries().forEach(entry -> entry.addTo(text));
    }
    return text.toString();
  }

  int words() {
    return (int) Stream.of(text().split("[ \n]")).filter(word -> !word.isEmpty()).count();
  }

  /** Whether some of the text runs from right to left. */
  boolean bidirectional() {
    char[] text = text().toCharArray();
    return Bidi.requiresBidi(text, 0, text.length);
  }

  private static PageHeader header(Header header) {
    return new PageHeader(
        PrintableText.of(header.name()), header.contacts().stream().map(PageContact::of).toList());
  }

  private static PageSection section(Section section, String id) {
    return new PageSection(
        id,
        PrintableText.of(section.heading()),
        LowerCase.of(section.type().name()),
        LISTED.contains(section.type()),
        section.entries().stream().map(PageContent::entry).toList());
  }

  private static PageEntry entry(Entry entry) {
    return new PageEntry(
        texts(entry.title()),
        PrintableText.of(entry.dates()),
        texts(entry.lines()),
        texts(entry.bullets()),
        entry.notes().stream()
            .map(
                note ->
                    new Note(
                        PrintableText.of(note.label()),
                        PrintableText.of(note.text()),
                        note.target()))
            .toList());
  }

  private static List<String> texts(List<String> texts) {
    return texts.stream().map(PrintableText::of).toList();
  }
}
