package dev.jobwise.server.llm.offline.english.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Clusters;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void cuts_keepCharactersWhole() {
    for (long seed = 0; seed < 200; seed++) {
      Clusters text = Clusters.of(12, seed);
      for (int max = text.firstEnd(); max <= text.text().length(); max++) {
        String cut = Prose.cut(text.text(), max);
        assertThat(cut.length()).isLessThanOrEqualTo(max);
        assertThat(text.ends()).contains(cut.length());
        assertThat(text.ends()).contains(Prose.cutAtWord(text.text(), max).length());
      }
    }
  }

  @Test
  void longNames_endWithAWholeCharacter() {
    assertThat(Prose.name("a".repeat(9) + "👍🏽", 11)).isEqualTo("a".repeat(9));
    assertThat(Prose.name("a".repeat(9) + "x\u0301", 10)).isEqualTo("a".repeat(9));
  }

  @Test
  void listsGetSpaces_andDecimalsKeepTheirComma() {
    assertThat(Prose.name("rye,wheat ,oven to 2,5 t", 80)).isEqualTo("rye, wheat, oven to 2,5 t");
  }

  @Test
  void article_followsTheSound() {
    assertThat(
            Stream.of("Honours degree", "honorary fellow", "heir", "onerous task", "hourly rate"))
        .allSatisfy(noun -> assertThat(Prose.withArticle(noun)).isEqualTo("an " + noun));
    assertThat(Stream.of("SIM card", "one-year course", "once-in-a-lifetime trip", "university"))
        .allSatisfy(noun -> assertThat(Prose.withArticle(noun)).isEqualTo("a " + noun));
  }
}
