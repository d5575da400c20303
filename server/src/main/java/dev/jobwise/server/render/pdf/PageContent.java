package dev.jobwise.server.render.pdf;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Address;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import dev.jobwise.server.render.TextRenderer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the HTML of a document is filled with.
 *
 * @param sections all
 * @param lead the sections before the first that tells what the person did: they stand in the
 *     narrow column
 * @param rest the others
 * @param date of a letter, in its language; null for a resume
 * @param recipient of a letter; null if unknown
 * @param reference what a letter is about; null if unknown
 */
record PageContent(
    String language,
    String title,
    String subject,
    PageHeader header,
    List<PageSection> sections,
    List<PageSection> lead,
    List<PageSection> rest,
    String date,
    String recipient,
    String reference) {

  private static final Set<Type> LEAD =
      EnumSet.of(Type.SUMMARY, Type.TECHNICAL_SKILLS, Type.SOFT_SKILLS);

  private static final Set<Type> LISTED = EnumSet.of(Type.CERTIFICATIONS, Type.LANGUAGES);

  /** Who it is from. */
  record PageHeader(String name, List<PageContact> contacts) {}

  /**
   * A way to reach the person.
   *
   * @param whole whether it is short enough never to be broken into lines
   */
  record PageContact(String text, String target, boolean whole) {}

  /**
   * A section with its place in the bookmarks and its class in the style.
   *
   * @param listed whether its entries take a line each
   */
  record PageSection(
      String id, String heading, String type, boolean listed, List<PageEntry> entries) {}

  /**
   * An entry, with answers to what templates ask.
   *
   * @param name the first part of its title; null if it has none
   * @param places the other parts
   * @param whole whether the dates are short enough never to be broken into lines
   */
  record PageEntry(
      String name,
      List<String> places,
      String dates,
      boolean whole,
      List<String> lines,
      List<String> bullets,
      List<Note> notes) {

    boolean named() {
      return name != null;
    }

    boolean placed() {
      return !places.isEmpty();
    }

    boolean bulleted() {
      return !bullets.isEmpty();
    }
  }

  /**
   * @param document of printable text
   */
  static PageContent of(Document document, PageStyle style, WordFit fit) {
    List<PageSection> all = new ArrayList<>();
    int leading = 0;
    for (Section section : document.sections()) {
      boolean leads = leading == all.size() && LEAD.contains(section.type());
      leading += leads ? 1 : 0;
      Column column = new Column(fit, leads ? style.leadEms() : style.restEms());
      all.add(column.section(section, "s" + all.size()));
    }
    String name = document.header().name();
    boolean letter = document.kind() == Document.Kind.COVER_LETTER;
    String subject = letter ? "Cover letter" : "Resume";
    Address address = document.address() == null ? new Address(null, null) : document.address();
    Column page = new Column(fit, style.headerEms());
    return new PageContent(
        document.language(),
        name.isBlank() ? subject : name,
        subject,
        page.header(document.header(), style.nameEms()),
        all,
        all.subList(0, leading),
        all.subList(leading, all.size()),
        letter ? date(document) : null,
        page.text(address.recipient()),
        page.text(address.subject()));
  }

  /** All that is printed, in some order. */
  static String text(Document document) {
    Address address = document.address();
    String above = address == null ? "" : address.recipient() + "\n" + address.subject() + "\n";
    return document.header().name() + date(document) + above + TextRenderer.text(document);
  }

  private static String date(Document document) {
    return document
        .date()
        .format(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(document.language())));
  }

  /** Sections that have a heading. */
  List<PageSection> bookmarks() {
    return sections.stream().filter(section -> section.heading() != null).toList();
  }

  /**
   * Fits texts to where they stand.
   *
   * @param width in sizes of the type
   */
  private record Column(WordFit fit, double width) {

    /** What a title and its dates each have of the line that they share. */
    private static final double SHARE = 0.45;

    /** In front of text, such as a sign of a bullet. */
    private static final double INDENT = 2.5;

    PageHeader header(Document.Header header, double nameWidth) {
      return new PageHeader(
          fit.breakable(header.name(), nameWidth),
          header.contacts().stream().map(this::contact).toList());
    }

    private PageContact contact(Contact contact) {
      return new PageContact(
          text(contact.text()), contact.target(), fit.isWithin(contact.text(), width - INDENT));
    }

    PageSection section(Section section, String id) {
      return new PageSection(
          id,
          text(section.heading()),
          LowerCase.of(section.type().name()),
          LISTED.contains(section.type()),
          section.entries().stream().map(this::entry).toList());
    }

    private PageEntry entry(Entry entry) {
      List<String> title = entry.title();
      String dates = entry.dates();
      return new PageEntry(
          title.isEmpty() ? null : fit.breakable(title.get(0), width * SHARE),
          texts(title.subList(Math.min(1, title.size()), title.size())),
          fit.breakable(dates, width * SHARE),
          dates != null && fit.isWithin(dates, width * SHARE),
          texts(entry.lines()),
          texts(entry.bullets()),
          entry.notes().stream()
              .map(note -> new Note(text(note.label()), text(note.text()), note.target()))
              .toList());
    }

    private List<String> texts(List<String> texts) {
      return texts.stream().map(this::text).toList();
    }

    private String text(String text) {
      return fit.breakable(text, width - INDENT);
    }
  }
}
