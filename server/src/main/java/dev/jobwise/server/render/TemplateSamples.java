package dev.jobwise.server.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Documents of a made-up applicant, to show what templates look like. */
public final class TemplateSamples {

  private static final LocalDate DATE = LocalDate.of(2026, 9, 1);

  private TemplateSamples() {}

  public static Document resume() {
    return read("resume.json", Document.Kind.RESUME);
  }

  public static Document letter() {
    return read("letter.json", Document.Kind.COVER_LETTER);
  }

  private record Content(Document.Header header, List<Document.Section> sections) {}

  private static Document read(String name, Document.Kind kind) {
    String file = "samples/" + name;
    try (InputStream bytes =
        Objects.requireNonNull(TemplateSamples.class.getResourceAsStream(file), file)) {
      Content content = new ObjectMapper().readValue(bytes, Content.class);
      return new Document(kind, "en", content.header(), content.sections(), DATE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
