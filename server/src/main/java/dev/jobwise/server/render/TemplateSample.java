package dev.jobwise.server.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The resume of a made-up applicant, which shows what templates look like. */
public final class TemplateSample {

  private static final LocalDate DATE = LocalDate.of(2026, 9, 1);

  private static final String FILE = "sample-resume.json";

  private TemplateSample() {}

  private record Content(Document.Header header, List<Document.Section> sections) {}

  public static Document resume() {
    try (InputStream bytes =
        Objects.requireNonNull(TemplateSample.class.getResourceAsStream(FILE), FILE)) {
      Content content = new ObjectMapper().readValue(bytes, Content.class);
      return new Document(Document.Kind.RESUME, "en", content.header(), content.sections(), DATE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }
}
