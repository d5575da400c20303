package dev.jobwise.server.render;

import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Document.Note;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plain text in UTF-8: exactly the text of the stored document. */
public final class TextRenderer implements Renderer {

  private static final String BULLET = "• ";
  private static final String BETWEEN = " | ";

  @Override
  public Rendered render(Document document, String templateId, RenderOptions options) {
    String text = text(document);
    return new Rendered(text.getBytes(StandardCharsets.UTF_8), null, WhiteSpace.words(text));
  }

  /** Returns the text of a document. */
  public static String text(Document document) {
    return document.kind() == Kind.COVER_LETTER ? letter(document) : resume(document);
  }

  /** The contacts stand under the signature. */
  private static String letter(Document letter) {
    return lines(
        Stream.concat(
            letter.sections().stream().map(TextRenderer::section),
            letter.header().contacts().stream().map(Contact::text)));
  }

  private static String resume(Document resume) {
    return paragraphs(
        Stream.concat(
            Stream.of(header(resume.header())),
            resume.sections().stream().map(TextRenderer::section)));
  }

  private static String header(Header header) {
    return lines(
        Stream.concat(Stream.of(header.name()), header.lines().stream().map(TextRenderer::line)));
  }

  private static String line(List<Contact> contacts) {
    return contacts.stream().map(Contact::text).collect(Collectors.joining(BETWEEN));
  }

  private static String section(Section section) {
    Stream<String> entries =
        section.entries().stream().map(entry -> lines(entry(entry, section.type()).stream()));
    return switch (section.type()) {
      case LETTER -> paragraphs(entries);
      case EXPERIENCE, PROJECTS, EDUCATION ->
          paragraphs(Stream.concat(Stream.of(section.heading()), entries));
      default -> lines(Stream.concat(Stream.of(section.heading()), entries));
    };
  }

  private static List<String> entry(Entry entry, Type type) {
    List<String> lines = new ArrayList<>(title(entry, type));
    lines.addAll(entry.lines());
    entry.bullets().forEach(bullet -> lines.add(BULLET + bullet));
    if (type != Type.CERTIFICATIONS) {
      entry.notes().forEach(note -> lines.add(note(note)));
    }
    return lines;
  }

  private static List<String> title(Entry entry, Type type) {
    Stream<String> title = entry.title().stream();
    Stream<String> dates = Stream.ofNullable(entry.dates());
    return switch (type) {
      case CERTIFICATIONS ->
          List.of(
              parts(
                  Stream.concat(
                      Stream.concat(title, dates),
                      entry.notes().stream().map(TextRenderer::note))));
      case EDUCATION -> {
        int alone = entry.title().size() > 1 ? 1 : 0;
        yield List.of(
            parts(entry.title().stream().limit(alone)),
            parts(Stream.concat(title.skip(alone), dates)));
      }
      default -> List.of(parts(title), parts(dates));
    };
  }

  private static String note(Note note) {
    return note.label() + ": " + note.text();
  }

  private static String parts(Stream<String> parts) {
    return parts.collect(Collectors.joining(BETWEEN));
  }

  private static String lines(Stream<String> lines) {
    return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static String paragraphs(Stream<String> paragraphs) {
    return paragraphs.collect(Collectors.joining("\n\n"));
  }
}
