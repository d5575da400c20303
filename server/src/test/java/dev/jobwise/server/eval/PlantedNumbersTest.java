package dev.jobwise.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.generation.claim.Claim;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers that are part of an expression claim nothing, and dates that look like phone numbers do.
 */
class PlantedNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At Brannoc General I provided 24/7 support.",
        "At Brannoc General I had a 50/50 job share.",
        "At Brannoc General I wrote version 1.2.3 of the guides."
      })
  void numberOfAnExpression_isNoClaim(String text) throws IOException {
    assertThat(unsupported("nurse", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Seit 01.05.1998 arbeite ich im Lager.", "Seit 03.1998 arbeite ich dort."})
  void dateWithALeadingZero_isChecked(String text) throws IOException {
    assertThat(unsupported("warehouse", text)).isNotEmpty();
  }

  private static List<Claim> unsupported(String trade, String text) throws IOException {
    Path file = Resources.path("/eval/claims").resolve("build/" + trade + ".txt");
    return PlantedTrade.read(file).check().check(text).stream()
        .filter(Claim::isUnsupported)
        .toList();
  }
}
