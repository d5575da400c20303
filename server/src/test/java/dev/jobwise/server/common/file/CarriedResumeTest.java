package dev.jobwise.server.common.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedResumeTest {

  private static final String CARRIED =
      CarriedResume.of("{}", "ANN LEE\nLighthousekeeping\nKept 40 lamps at Quorra since 2019");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kept 40 lamps at Quorra since 2019\nAnn Lee\nLighthousekeeping",
        "ANN LEE\nLighthousekeeping\nKept 40 lamps at\nANN LEE 2\nQuorra since 2019",
        "ANN LEE\nLighthouse\nkeeping\nKept 40 lamps at Quorra since 20\n19"
      })
  void textInOtherOrderAndLines_isTheSame(String text) {
    assertThat(CarriedResume.json(CARRIED, text)).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANN LEE\nLighthousekeeping\nKept 40 lamps at Quorra since 2020",
        "ANN LEE\nLighthousekeeping\nKept 40 lamps at Quorra",
        "ANN LEE\nLighthousekeeping\nKept 40 lamps at Quorra since 2019 and Tern",
        ""
      })
  void textWithAnotherWord_isNotTheSame(String text) {
    assertThat(CarriedResume.json(CARRIED, text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \n{}", "{}", "ann lee", "ann ann\n{}"})
  void anythingElse_isNoCopy(String carried) {
    assertThat(CarriedResume.json(carried, "Ann Lee")).isNull();
  }

  @Test
  void scriptWithoutBlanks_isComparedSignBySign() {
    String carried = CarriedResume.of("{}", "港町の灯台");

    assertThat(CarriedResume.json(carried, "港町\nの灯台")).isEqualTo("{}");
    assertThat(CarriedResume.json(carried, "港町\nの灯")).isNull();
  }
}
