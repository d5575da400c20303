package dev.jobwise.server.profile.draft.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.profile.draft.text.Places.NameAndPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seattle, WA",
        "Bern, Schweiz",
        "Lille, France",
        "Istanbul, Türkiye",
        "Berlin",
        "Lewisville, TX, USA",
        "Scottsdale, AZ 85260",
        "Bergen, Norway (sur place)",
        "Bremen, P.R.China",
        "Greater Boston Area",
        "Montreal, Canada Area",
        "Calgary, AB",
        "Mumbai, Pune & Hyderabad, India"
      })
  void place_isRecognized(String text) {
    assertThat(Places.isPlace(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "University of Bremen",
        "Software Engineer",
        "SES Satellites – Betzdorf, Luxembourg",
        "Java, SQL",
        "Quorra AB",
        "Quorra, AB",
        "Kanopy, San Francisco"
      })
  void otherNames_areNoPlaces(String text) {
    assertThat(Places.isPlace(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "University of Massachusetts, Amherst, MA | University of Massachusetts | Amherst, MA",
        "CentraleSupélec – Rennes, France         | CentraleSupélec             | Rennes, France",
        "PDR-Team Inc., Lewisville, TX, USA       | PDR-Team Inc.               | Lewisville, TX, USA",
        "Engineer- Beverly, MA                    | Engineer                    | Beverly, MA",
        "True Ltd, St. Peters, Mo.                | True Ltd                    | St. Peters, Mo.",
        "M&S AG, Bern                             | M&S AG                      | Bern",
        "Tern Ltd. Hong Kong                      | Tern Ltd.                   | Hong Kong",
        "TERN – Lyon, FR (69003)                  | TERN                        | Lyon, FR (69003)",
        "ACME Berlin, Germany                     | ACME                        | Berlin, Germany",
      })
  void placeAfterAName_isTakenOff(String text, String name, String place) {
    assertThat(Places.split(text)).isEqualTo(new NameAndPlace(name, place));
  }

  @Test
  void nameWithoutAPlace_staysWhole() {
    assertThat(Places.split("Massachusetts Daily Collegian").place()).isNull();
  }
}
