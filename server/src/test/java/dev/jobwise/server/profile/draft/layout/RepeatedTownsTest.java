package dev.jobwise.server.profile.draft.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.Turns;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedTownsTest {

  @Test
  void wordBeforeTheCountryThatSeveralEmployersHave_isATown() {
    List<Row> rows = List.of(row("ACME Moscou, Russie"), row("Big Initech Moscou, Russie"));

    assertThat(RepeatedTowns.apart(rows).get(1).cells())
        .extracting(Line::text)
        .containsExactly("Big Initech", "Moscou, Russie");
  }

  @Test
  void oneEmployer_staysWhole() {
    List<Row> rows = List.of(row("ACME Moscou, Russie"));

    assertThat(RepeatedTowns.apart(rows)).isEqualTo(rows);
  }

  private static Row row(String text) {
    return new Row(
        List.of(new Line(text, 1, 0, 0, 100, 10, false, false, Turns.NONE, 0, List.of())));
  }
}
