package dev.jobwise.server.common;

import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.testing.Effort;
import dev.jobwise.server.testing.HostileTexts;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What all rooms read texts with takes time linear in the text. */
@Slow
class HostileTextTest {

  private static final int LENGTH = 20_000;
  private static final Duration MOST = Duration.ofSeconds(2);

  /** Names that almost stand in a text of one letter, wherever one looks. */
  private static final List<String> NAMES =
      List.of("Java", "C++", "a", "a".repeat(254) + "b", "a ".repeat(127) + "b", "漢", "É");

  private static void areLinear(Consumer<String> reader) {
    reader.accept(HostileTexts.of("I led a team in Berlin. • Java – ", 50_000));
    List<String> pieces = new ArrayList<>(HostileTexts.pieces());
    pieces.addAll(HostileTexts.mixtures(HostileTexts.pieces(), 10, 3));
    for (String piece : pieces) {
      Effort.isLinear(piece, length -> HostileTexts.of(piece, length), LENGTH, MOST, reader);
    }
  }

  @Test
  void mentions_areLinear() {
    areLinear(Keywords::mentions);
  }

  @Test
  void counts_areLinear() {
    areLinear(
        text -> {
          Keywords.Text prepared = Keywords.in(text);
          NAMES.forEach(prepared::count);
        });
  }

  @Test
  void cleanText_isLinear() {
    areLinear(CleanText::of);
  }

  @Test
  void lowerCase_isLinear() {
    areLinear(LowerCase::of);
  }

  @Test
  void bullets_areLinear() {
    areLinear(BulletSigns::without);
  }
}
