package dev.jobwise.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportNamesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "resume.pdf, resume.pdf",
        "resume, resume.pdf",
        "resume.docx, resume.pdf",
        "Resume v1.2, Resume v1.2.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\temp\\a.PDF, a.pdf",
        "my \"best\" one's, my best ones.pdf",
        "Zoë – résumé, Zoë – résumé.pdf",
        "Letter: Acme <draft?>, Letter Acme draft.pdf",
        "???, automatic.pdf",
        ".hidden, hidden.pdf",
        "..., automatic.pdf",
        "dir/, automatic.pdf",
        ".pdf, pdf.pdf"
      })
  void nameOfTheCaller_losesWhatIsUnsafe_andGetsTheExtension(String asked, String expected) {
    assertThat(ExportNames.of(asked, "automatic", ExportFormat.PDF)).isEqualTo(expected);
  }

  @Test
  void longName_isCutBeforeItsExtension() {
    assertThat(ExportNames.of("x".repeat(1000), "automatic", ExportFormat.DOCX))
        .hasSize(255)
        .endsWith("x.docx");
  }

  @Test
  void automaticName_saysWhatTheFileIs() {
    assertThat(ExportNames.automatic(source("Jane  Doe", "resume", "Acme / Söhne & Co")))
        .isEqualTo("Jane_Doe_Resume_Acme_Söhne_Co_2026");
    assertThat(ExportNames.automatic(source("张伟", "cover_letter", "..")))
        .isEqualTo("张伟_CoverLetter_.._2026");
    assertThat(ExportNames.automaticArchive(source("Jane Doe", "resume", "Acme")))
        .isEqualTo("Jane_Doe_Documents_2026");
  }

  @Test
  void unknownCompany_isNotInTheName() {
    assertThat(ExportNames.automatic(source("Jane Doe", "resume", "Unknown Company")))
        .isEqualTo("Jane_Doe_Resume_2026");
  }

  @Test
  void equalNamesInAnArchive_areNumbered() {
    Set<String> taken = new HashSet<>();

    assertThat(ExportNames.unique("a.pdf", taken)).isEqualTo("a.pdf");
    assertThat(ExportNames.unique("a.pdf", taken)).isEqualTo("a (2).pdf");
    assertThat(ExportNames.unique("a.pdf", taken)).isEqualTo("a (3).pdf");
  }

  @Test
  void namesInAnArchiveThatDifferOnlyInCase_areNumbered() {
    Set<String> taken = new HashSet<>();

    assertThat(ExportNames.unique("Résumé.pdf", taken)).isEqualTo("Résumé.pdf");
    assertThat(ExportNames.unique("RÉSUMÉ.pdf", taken)).isEqualTo("RÉSUMÉ (2).pdf");
  }

  private static ExportSource source(String name, String type, String company) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.putObject("header").put("name", name);
    return new ExportSource(
        "id",
        "job",
        type,
        "completed",
        "en",
        content,
        50.0,
        Instant.parse("2026-01-01T00:00:00Z"),
        "Baker",
        company);
  }
}
