package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdContactTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ihre Ansprechpartnerin: Frau Lena Sommer, 0123 456|Frau Sommer",
        "Bewerbung an Mühle GmbH, Herrn Dr. med. Tim Winter|Herr Dr. Winter",
        "Fragen beantwortet Frau Sommer. Frau Lena Sommer leitet das Team.|Frau Sommer",
        "Send a letter to Ada Hollow - Head of People at ahollow@mill.example|Ada Hollow",
        "Please ask Dr. Ada Hollow (ada.hollow@mill.example), at Mill Lane|Ada Hollow",
      })
  void oneReaderOfApplications_isFound(String ad, String name) {
    assertThat(AdContact.in(ad)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fragen an Frau Sommer oder Herrn Winter",
        "Seit Frau Holle das Brot backt, kommen mehr Gäste in unser Haus.",
        "Ask Ada Hollow or write to jobs@mill.example",
        "Ask Ada Hollow or write to tim.hollow@mill.example",
        "Mill Lane Bakery, info@mill.example",
      })
  void nobody_isGuessed(String ad) {
    assertThat(AdContact.in(ad)).isEmpty();
  }
}
