package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.job.ad.text.AdBudget;
import dev.jobwise.server.testing.Effort;
import dev.jobwise.server.testing.HostileTexts;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No ad takes much processor time, whatever it contains. */
@Slow
class HostileAdTest {

  /** The maximum length of the contract. */
  private static final int LENGTH = 15_000;

  /** An ad may take 200 ms; a build machine may be half as fast. */
  private static final Duration MOST = Duration.ofMillis(400);

  @BeforeAll
  static void warmUp() {
    String usual =
        "Engineer at Acme GmbH, Berlin.\nRequirements\n- Java\n- We are looking for a cook.\n";
    for (int i = 0; i < 30; i++) {
      read(HostileTexts.of(usual, 5_000));
    }
  }

  static Stream<String> worst() {
    return Stream.of(
        "\u0301",
        "\ufe0f",
        "\u0e34",
        "a@",
        "a@a.",
        "\u0130",
        ". A",
        "A. ",
        "aaaa",
        ",",
        " , ",
        "\t",
        "• x\na\n",
        "a\n",
        "A a\n",
        "Type: x\n",
        "| a ",
        "|-|",
        "|--x",
        "(m ",
        "view view ",
        "<p",
        "<b>",
        "&amp;",
        "<b a><i><p>",
        "Ab: ",
        "cook: ",
        "1 000 ",
        "new ",
        "abcdA",
        "teams.Ab ",
        "A — A",
        "is hiring ",
        "İ, Aa at A | ",
        "Home\na\nb\nc\nd\n",
        "home a b c ",
        "© 2026 ",
        "a    b",
        "1899 Aa ",
        "西省");
  }

  @ParameterizedTest
  @MethodSource("worst")
  void longestAds_takeAFractionOfASecond(String piece) {
    Effort.isLinear(
        piece, length -> HostileTexts.of(piece, length), LENGTH, MOST, HostileAdTest::read);
  }

  @Test
  void allPiecesAndTheirMixtures_areLinear() {
    List<String> pieces = new ArrayList<>(HostileTexts.pieces());
    List<String> words = new ArrayList<>();
    for (String list :
        List.of("cues", "headings/en", "labels/de", "roles/fr", "calls/en", "nobody/en")) {
      words.addAll(HostileTexts.nearMatches("job/ad/words/" + list + ".txt"));
    }
    words.addAll(HostileTexts.nearMatches("common/place/places.txt"));
    words.addAll(HostileTexts.nearMatches("common/keyword/skills.txt"));
    for (int i = 0; i < 30; i++) {
      pieces.add(words.get(i * 9973 % words.size()));
    }
    pieces.addAll(HostileTexts.mixtures(pieces, 30, 11));
    for (String piece : pieces) {
      Effort.isLinear(
          piece, length -> HostileTexts.of(piece, length), 4_000, MOST, HostileAdTest::read);
    }
  }

  @Test
  void readers_endWithTheBudget() {
    String lines = "Cook\nBakery Ltd\nRequirements\n" + "- can bake bread\n".repeat(500);

    JobAd ad = JobAdParser.parse(lines, new AdBudget(2_000));

    assertThat(ad.title()).isEqualTo("Cook");
    assertThat(ad.requirements()).isNotNull();
    assertThat(ad.description()).contains("can bake bread");
  }

  private static void read(String ad) {
    JobKeywords.of(JobAdParser.parse(ad));
  }
}
