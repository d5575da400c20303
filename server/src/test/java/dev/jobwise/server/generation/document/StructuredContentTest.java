package dev.jobwise.server.generation.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StructuredContentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @Test
  void ofLetter_holdsTheTextUnderTheSameHeader() throws Exception {
    JsonNode letter =
        StructuredContent.ofLetter(
            People.johnDoe(), People.johnDoe().experiences(), "Dear you,", TODAY);

    assertThat(letter.get("sections"))
        .isEqualTo(json("[{\"type\": \"cover_letter\", \"content\": \"Dear you,\"}]"));
    assertThat(letter.at("/header/title").textValue()).isEqualTo("Senior Software Engineer");
    assertThat(letter.at("/metadata/total_years_experience").doubleValue()).isEqualTo(8.8);
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
