package dev.jobwise.server.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Clusters;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void ends_neverFallInsideWhatShowsAsOneCharacter() {
    for (long seed = 0; seed < 300; seed++) {
      Clusters text = Clusters.of(12, seed);
      for (int end = 0; end <= text.text().length(); end++) {
        int found = CleanText.endBefore(text.text(), end);
        assertThat(found).isLessThanOrEqualTo(end);
        if (end >= text.firstEnd()) {
          assertThat(text.ends()).as("%s at %d", text.text(), end).contains(found);
        }
      }
    }
  }

  @Test
  void joiners_stayWhereTheySpell() {
    String persian = "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627";
    String family = "👩\u200d👧 ❤\ufe0f\u200d🔥";

    assertThat(CleanText.spelled(persian)).isEqualTo(persian);
    assertThat(CleanText.spelled(family)).isEqualTo(family);
    assertThat(CleanText.spelled("\u200dJa\u200dne\u200c")).isEqualTo("Jane");
    assertThat(CleanText.spelled("\u0639\u200c\u200c")).isEqualTo("\u0639");
  }

  @Test
  void endOfAnEndlessCharacter_isWhereItWasAskedFor() {
    String heap = "a" + "\u0301".repeat(100);

    assertThat(CleanText.endBefore(heap, 60)).isEqualTo(60);
    assertThat(CleanText.endBefore("\u0301".repeat(100), 60)).isEqualTo(60);
    assertThat(CleanText.endBefore("🎉🎉", 1)).isZero();
  }
}
