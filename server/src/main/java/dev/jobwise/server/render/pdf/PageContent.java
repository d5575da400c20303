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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the HTML of a document is filled with.
 *
 * @param sections all
 * @param lead the sections before the first that tells what the person did: they stand in the
 *     narrow column
 * @param rest the others, as far as they stand beside it
 * @param after what stands on pages without a narrow column
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
    List<PageSection> after,
    String date,
    String recipient,
    String reference) {

  private static final Set<Type> LEAD =
      EnumSet.of(Type.SUMMARY, Type.TECHNICAL_SKILLS, Type.SOFT_SKILLS);

  private static final Address NOBODY = new Address(null, null);

  private static final Set<Type> LISTED = EnumSet.of(Type.CERTIFICATIONS, Type.LANGUAGES);

  /** Who it is from. */
  record PageHeader(String name, List<List<PageContact>> lines) {}

  /**
   * A way to reach the person.
   *
   * @param whole whether it is short enough never to be broken into lines
   */
  record PageContact(String text, String target, boolean whole) {}

  /**
   * A section with its place in the bookmarks and its class in the style.
   *
   * @param heading null for what goes on from the page before
   * @param listed whether its entries take a line each
   */
  record PageSection(
      String id, String heading, String type, boolean listed, List<PageEntry> entries) {

    PageSection with(String heading, List<PageEntry> entries) {
      return new PageSection(id, heading, type, listed, entries);
    }
  }

  /**
   * An entry, with answers to what templates ask.
   *
   * @param id of its element; those of its bullets have their numbers after it
   * @param name the first part of its title; null if it has none
   * @param places the other parts
   * @param whole whether the dates are short enough never to be broken into lines
   */
  record PageEntry(
      String id,
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

    /** The id of the element of a bullet, counted from 1. */
    String bulletId(int number) {
      return id + "b" + number;
    }

    /** The entry up to one of its bullets. */
    PageEntry until(int bullet) {
      return new PageEntry(
          id, name, places, dates, whole, lines, bullets.subList(0, bullet), List.of());
    }

    /** What goes on after {@link #until}. */
    PageEntry from(int bullet) {
      return new PageEntry(
          id + "f",
          null,
          List.of(),
          null,
          false,
          List.of(),
          bullets.subList(bullet, bullets.size()),
          notes);
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
      all.add(column.section(section.withBullets(), "s" + all.size()));
    }
    String name = document.header().name();
    boolean letter = document.kind() == Document.Kind.COVER_LETTER;
    String subject = letter ? "Cover letter" : "Resume";
    Address address = document.address() == null ? NOBODY : document.address();
    Column page = new Column(fit, style.headerEms());
    return new PageContent(
        document.language(),
        name.isBlank() ? subject : name,
        subject,
        page.header(document.header(), style.nameEms()),
        all,
        all.subList(0, leading),
        all.subList(leading, all.size()),
        List.of(),
        letter ? document.day() : null,
        page.text(address.recipient()),
        page.text(address.subject()));
  }

  /** All that is printed, in some order. */
  static String text(Document document) {
    Address address = document.address() == null ? NOBODY : document.address();
    return Stream.of(
            document.header().name(),
            document.day(),
            address.recipient(),
            address.subject(),
            TextRenderer.text(document))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  /** The same, with less beside the narrow column. */
  PageContent with(List<PageSection> rest, List<PageSection> after) {
    return new PageContent(
        language, title, subject, header, sections, lead, rest, after, date, recipient, reference);
  }

  /** Whether anything stands on pages without a narrow column. */
  boolean goesOn() {
    return !after.isEmpty();
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
          header.lines().stream().map(line -> line.stream().map(this::contact).toList()).toList());
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
          IntStream.range(0, section.entries().size())
              .mapToObj(i -> entry(section.entries().get(i), id + "e" + i))
              .toList());
    }

    private PageEntry entry(Entry entry, String id) {
      List<String> title = entry.title();
      String dates = entry.dates();
      return new PageEntry(
          id,
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
