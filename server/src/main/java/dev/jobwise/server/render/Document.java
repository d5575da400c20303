package dev.jobwise.server.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document as it is printed: every line of its text, in reading order, with what each line is.
 * All formats are made from this, so none can lose or double a line.
 *
 * @param kind what it is
 * @param language of its words, as a tag of BCP 47, such as {@code en}
 * @param header whose document it is
 * @param sections in reading order; a letter has one
 * @param date of its creation: the day that its file states, so that equal content gives equal
 *     bytes
 * @param address of a letter; null for a resume, and for a letter about an unknown job
 * @param data the structured content that it was made from, for formats that are no text; null for
 *     a sample
 */
public record Document(
    Kind kind,
    String language,
    Header header,
    List<Section> sections,
    LocalDate date,
    Address address,
    JsonNode data) {

  /** Creates a document without an address. */
  public Document(
      Kind kind,
      String language,
      Header header,
      List<Section> sections,
      LocalDate date,
      JsonNode data) {
    this(kind, language, header, sections, date, null, data);
  }

  /** Creates a sample. */
  public Document(
      Kind kind, String language, Header header, List<Section> sections, LocalDate date) {
    this(kind, language, header, sections, date, null);
  }

  /** The day of its creation in its language: a letter states it above its text. */
  public String day() {
    return date.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.forLanguageTag(language)));
  }

  /** Returns the document with an address. */
  public Document to(Address address) {
    return new Document(kind, language, header, sections, date, address, data);
  }

  /**
   * What stands between a letter's date and its greeting, in files alone.
   *
   * @param recipient the employer; null if unknown
   * @param subject what the letter is about, in its language; null if unknown
   */
  public record Address(String recipient, String subject) {}

  /** What a document is. */
  public enum Kind {
    RESUME,
    COVER_LETTER
  }

  /**
   * Whose document it is.
   *
   * @param name as the text prints it
   * @param contacts in reading order
   */
  public record Header(String name, List<Contact> contacts) {

    /** The contacts line by line: pages of the web stand on a line of their own. None is empty. */
    public List<List<Contact>> lines() {
      return Stream.of(false, true)
          .map(page -> contacts.stream().filter(one -> one.way().isPage() == page).toList())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  /**
   * One way to reach the person, or where they live.
   *
   * @param way how it reaches them
   * @param text as printed, such as {@code github.com/jane}
   * @param target what a click opens ({@code mailto:}, {@code tel:}, {@code https:}), a valid URI;
   *     null for a place, and for a text that is no address
   */
  public record Contact(Way way, String text, String target) {}

  /** How a contact reaches the person, in reading order. */
  public enum Way {
    LOCATION,
    EMAIL,
    PHONE,
    LINKEDIN,
    GITHUB,
    WEBSITE;

    /** Whether it is a page of the web. */
    public boolean isPage() {
      return compareTo(PHONE) > 0;
    }
  }

  /**
   * A part under a heading.
   *
   * @param type what it holds; templates place and style by it
   * @param heading in the document's language; null for the body of a letter
   */
  public record Section(Type type, String heading, List<Entry> entries) {

    /** The sign of an item in the text of a letter. */
    private static final String ITEM = "- ";

    /** Returns the section with the lists of a letter, which are lines of its text, as bullets. */
    public Section withBullets() {
      return type != Type.LETTER
          ? this
          : new Section(
              type, heading, entries.stream().flatMap(entry -> apart(entry).stream()).toList());
    }

    /** Divides a paragraph behind each of its lists. */
    private static List<Entry> apart(Entry paragraph) {
      List<Entry> parts = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      List<String> bullets = new ArrayList<>();
      for (String line : paragraph.lines()) {
        boolean item = line.startsWith(ITEM);
        if (!item && !bullets.isEmpty()) {
          parts.add(
              new Entry(List.of(), null, List.copyOf(lines), List.copyOf(bullets), List.of()));
          lines.clear();
          bullets.clear();
        }
        (item ? bullets : lines).add(item ? line.substring(ITEM.length()) : line);
      }
      parts.add(new Entry(List.of(), null, lines, bullets, List.of()));
      return parts;
    }
  }

  /** What a section holds. */
  public enum Type {
    SUMMARY,
    TECHNICAL_SKILLS,
    SOFT_SKILLS,
    EXPERIENCE,
    PROJECTS,
    EDUCATION,
    CERTIFICATIONS,
    LANGUAGES,
    LETTER
  }

  /**
   * A job, a project, a degree, a line of skills, or a paragraph. What an entry has not is empty or
   * null.
   *
   * @param title parts of its first line: title, employer and place of a job; name of a project,
   *     certificate (then issuer) or language; degree of an education (then, below it, school)
   * @param dates such as {@code January 2020 - Present}; null if none
   * @param lines plain lines under the title, in order
   * @param bullets one text each, without the sign
   * @param notes last lines, such as {@code Technologies: Java, SQL}
   */
  public record Entry(
      List<String> title,
      String dates,
      List<String> lines,
      List<String> bullets,
      List<Note> notes) {}

  /**
   * A line that says what it lists.
   *
   * @param label such as {@code Technologies}
   * @param text what follows the colon
   * @param target what a click opens; null if it is no link
   */
  public record Note(String label, String text, String target) {}
}
