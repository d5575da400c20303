package dev.jobwise.server.llm.offline.english.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.offline.english.English;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SureEnglishTest {

  private static final English ENGLISH = new English();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Summer fair 400 visitors",
        "Parquet fitting, tenants, builders",
        "Rotation in trde mktng, insight",
        "Load harness and rigging",
        "Was dppty for cnc cell",
        "Stock and serving diners",
      })
  void unsureLine_isLeftOut(String line) {
    assertThat(ENGLISH.deed(line, true, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Repaired 30 boats w/ dppty fitter|I repaired 30 boats",
        "Painted 12 ships (hulls, decks) for two owners|I painted 12 ships for two owners",
        "Supervised night porters who clean the lobby|I supervised night porters who clean the lobby",
        "Kept glazing unit on north wall|I kept a glazing unit on the north wall",
        "Checked oil and brake levels|I checked oil and brake levels",
        "Baked bread, cakes and pies|I baked bread, cakes and pies",
      })
  void lineWithAnUnsureEnd_isCutBeforeIt(String line, String said) {
    assertThat(ENGLISH.deed(line, false, List.of()).map(ENGLISH::clause)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I net about 40 crabs a day|I net about 40 crabs a day",
        "Caseload of 31|I have a caseload of 31",
        "Glazing, 40 windows a day, joinery repairs|my work includes glazing and joinery repairs",
        "Lead a crew of 9 guides taking 40 tours a week|I lead a crew of 9 guides taking 40 tours a week",
        "Note taking @ weekly mtgs|my work includes note taking at weekly meetings",
      })
  void partsThatAreSure_areKept(String line, String said) {
    assertThat(ENGLISH.deed(line, true, List.of()).map(ENGLISH::clause)).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "Order paper goods, Deliver parcels",
    "Report engine faults, Sweep floors",
    "Track parcels to 12 depots, Deliver parcels"
  })
  void wordThatMayBeANoun_isAVerbAmongVerbs(String open, String sure) {
    assertThat(ENGLISH.spoken(List.of(open, sure), true))
        .containsExactly("I " + open.toLowerCase(Locale.ROOT), sure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lead baker on nights",
        "Stock counts",
        "Cash handling at two tills",
        "Batch tests"
      })
  void compound_isNoVerbAmongVerbs(String line) {
    List<String> lines = List.of(line, "Deliver parcels", "Sweep floors");
    assertThat(ENGLISH.spoken(lines, true)).isEqualTo(lines);
  }
}
