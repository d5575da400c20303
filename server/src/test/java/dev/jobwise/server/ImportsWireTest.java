package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.extract.HostileFiles;
import dev.jobwise.server.extract.HostileFiles.Hostile;
import dev.jobwise.server.extract.Unreadable.Problem;
import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.Document.Contact;
import dev.jobwise.server.render.Document.Entry;
import dev.jobwise.server.render.Document.Header;
import dev.jobwise.server.render.Document.Section;
import dev.jobwise.server.render.Document.Way;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.pdf.PdfRenderer;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that come in over the wire. */
@Slow
class ImportsWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @Test
  void pdf_becomesADraft() {
    JsonNode draft = imported("resume.pdf", pdf()).json();

    assertThat(draft.at("/profile/personal_info/full_name").asText())
        .isEqualToIgnoringCase("Ada Example");
    assertThat(draft.at("/profile/personal_info/email").asText()).isEqualTo("ada@example.com");
    assertThat(draft.at("/profile/experiences/0/company").asText()).isEqualTo("Northwind");
    assertThat(draft.at("/profile/experiences/0/title").asText()).isEqualTo("Engineer");
    assertThat(draft.at("/profile/experiences/0/start_date").asText()).isEqualTo("2020-01-01");
    assertThat(draft.at("/found/experiences").asInt()).isEqualTo(1);
    assertThat(draft.at("/profile").has("id")).isFalse();
    assertThat(draft.at("/profile/experiences/0").has("id")).isFalse();
  }

  /** One file of each problem; {@code WorkersTest} reads all of them. */
  @Test
  void hostileFile_isRefused() {
    Set<Problem> sent = EnumSet.noneOf(Problem.class);
    for (Hostile file : HostileFiles.all("http://127.0.0.1:" + jobwise.port() + "/fetched")) {
      if (file.problem() != null && sent.add(file.problem())) {
        assertThat(imported(file.name(), file.content()).status()).as(file.name()).isIn(422, 429);
      }
    }
    assertThat(
            imported("resume.txt", "Ada Example\nada@example.com".getBytes(StandardCharsets.UTF_8))
                .status())
        .isIn(200, 429);
  }

  @Test
  void valueThatNoProfileMayHold_isStoredAsAWarning() {
    String json =
        """
        {"basics": {"name": "Ada Example", "email": "ada@example.com"},
         "skills": [{"name": "Bak\\u0000ing"}, {"name": "Cook\\ud83ding"}]}""";

    Rest.Answer answer = jobwise.newUser().rest().post("/profiles/import?save=true", json);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.json().at("/custom_fields/import_warnings/0/text").asText())
        .isEqualTo("Baking");
    assertThat(answer.json().at("/custom_fields/import_warnings/1/text").asText())
        .isEqualTo("Cooking");
  }

  @Test
  void warningsOfAnEarlierImport_stay() {
    String json =
        """
        {"basics": {"name": "Ada Example", "email": "ada@example.com"},
         "work": [{"name": "Northwind", "url": "https://northwind.example.com"}],
         "meta": {"customFields": {"import_warnings": [{"path": "work[0]", "text": "Eastwind"}]}}}
        """;

    Rest.Answer answer = jobwise.newUser().rest().post("/profiles/import?save=true", json);

    assertThat(answer.json().at("/custom_fields/import_warnings").findValuesAsText("text"))
        .startsWith("Eastwind", "https://northwind.example.com");
  }

  private static Rest.Answer imported(String name, byte[] content) {
    return jobwise.newUser().rest().importProfile(name, content);
  }

  private static byte[] pdf() {
    Entry job =
        new Entry(
            List.of("Engineer", "Northwind", "London"),
            "January 2020 - Present",
            List.of(),
            List.of("Built the billing service"),
            List.of());
    Document resume =
        new Document(
            Document.Kind.RESUME,
            "en",
            new Header(
                "ADA EXAMPLE",
                List.of(new Contact(Way.EMAIL, "ada@example.com", "mailto:ada@example.com"))),
            List.of(new Section(Document.Type.EXPERIENCE, "PROFESSIONAL EXPERIENCE", List.of(job))),
            LocalDate.of(2026, 1, 1),
            null);
    return new PdfRenderer(null).render(resume, "modern", RenderOptions.DEFAULTS).bytes();
  }
}
