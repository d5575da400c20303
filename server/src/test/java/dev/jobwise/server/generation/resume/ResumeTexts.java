package dev.jobwise.server.generation.resume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.PrintedDocuments;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.TextRenderer;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Resumes as they are compiled, stored and printed. */
final class ResumeTexts {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private ResumeTexts() {}

  static String of(ResumeContent content, String language) {
    return TextRenderer.text(printed(content, language));
  }

  /** The document, after its content was stored and read again. */
  static Document printed(ResumeContent content, String language) {
    try {
      String stored = JSON.writeValueAsString(ResumeSections.structured(content, TODAY));
      return PrintedDocuments.of(Generation.RESUME, language, JSON.readTree(stored), TODAY);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
