package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.generation.document.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFrameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Sarah Johnson | Dear Sarah Johnson,",
        "en | Sarah Johnson, | Dear Sarah Johnson,",
        "en | Ann Lee Jr. | Dear Ann Lee Jr.,",
        "en | '' | Dear Hiring Manager,",
        "de | '' | 'Sehr geehrte Damen und Herren,'",
        "de | Frau Müller: | 'Sehr geehrte Frau Müller,'",
        "de | Herr Dr. Lund | 'Sehr geehrter Herr Dr. Lund,'",
        "de | Kim Lund | 'Guten Tag Kim Lund,'",
        "fr | Mme Blanc | 'Mme Blanc,'",
        "es | Sra. Ortiz | 'Estimada Sra. Ortiz:'",
        "sv | Kim Lund | 'Hej Kim Lund,'",
      })
  void greeting_followsLanguageAndName(String language, String name, String greeting) {
    assertThat(frame(language, name).greeting()).isEqualTo(greeting + "\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it", "nl", "pl", "da", "sv"})
  void closing_thanksAndSigns(String language) {
    assertThat(frame(language, null).closing()).matches("(?s)\n\n[^\n]+\n\n[^\n]+\nJohn Doe\n.*");
  }

  @Test
  void italian_speaksToSeveralPeople_asItsBodyDoes() {
    assertThat(frame("it", null).closing()).contains("Vi ringrazio");
  }

  private static LetterFrame frame(String language, String name) {
    return LetterFrame.of(language, name, People.johnDoe().personalInfo());
  }
}
