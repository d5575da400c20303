package dev.jobwise.server.llm.offline.english.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.offline.english.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCaseTest {

  private final English english = new English();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HSBC BANK|HSBC BANK",
        "RED OAK TRANSPORT LLC|Red Oak Transport LLC",
        "ST. BRIDE INFIRMARY|St. Bride Infirmary",
        "NYX LOGISTICS|NYX Logistics",
        "tidewell|Tidewell",
        "PORT SAFETY SYS|Port Safety System",
        "AGENCY FOR WATER/SEWER WORKS|Agency for Water/Sewer Works",
        "Board / WATERWAYS|Board / Waterways",
        "b&k|B&K",
        "various restaurants|''",
        "own flat, Port Avel|''",
        "Private Wealth Partners|Private Wealth Partners",
      })
  void employer_hasCapitalsWhereNamesHaveThem(String raw, String name) {
    assertThat(NameCase.employer(raw, 60, false)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OVEN HAND|an Oven Hand",
        "Buyer - Fresh Food|a Buyer, Fresh Food",
        "Analyst -- Rail|an Analyst, Rail",
        "Kitchen porter|a kitchen porter",
        "Polish interpreter|a Polish interpreter",
        "MSN(CLIN)|an MSN(CLIN)",
        "M.Sc.|an M.Sc.",
      })
  void title_isSaidAsInASentence(String raw, String said) {
    assertThat(english.asRole(NameCase.title(raw, 60, true))).isEqualTo(said);
  }

  @Test
  void initialsOfADegree_keepTheirCapitals() {
    assertThat(NameCase.whole("A.A.S.", 60)).isEqualTo("A.A.S.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Night Bus Drivers|Night Bus Driver",
        "Cooks and Waiters|Cook and Waiter",
        "Head of Nurses' Training|Head of Nurses' Training"
      })
  void titleForMany_namesOne(String advertised, String title) {
    assertThat(english.title(advertised)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Bakery|at a bakery", "Office for Rivers|at the Office for Rivers"})
  void placeWithoutAName_hasAnArticle(String employer, String at) {
    assertThat(english.at(employer)).isEqualTo(at);
  }
}
