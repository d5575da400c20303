package dev.jobwise.server.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankAnswerTest {

  private static final RuleRanking BY_RULE =
      new RuleRanking(
          List.of("exp_a", "exp_b", "exp_c"),
          List.of("proj_a"),
          Map.of("exp_a", 0.5, "exp_b", 0.25, "exp_c", 0.0, "proj_a", 1.0));

  @Test
  void parse_readsTheObjectInsideOtherText() {
    RankAnswer answer =
        RankAnswer.parse(
                """
                Here it is:
                ```json
                {"experience_ids": ["exp_b", "exp_a"], "project_ids": [],
                 "relevance_scores": {"exp_b": 0.9}, "rationale": " Cloud first. "}
                ```""")
            .orElseThrow();

    assertThat(answer.experienceIds()).containsExactly("exp_b", "exp_a");
    assertThat(answer.projectIds()).isEmpty();
    assertThat(answer.scores()).containsExactly(entry("exp_b", 0.9));
    assertThat(answer.rationale()).isEqualTo("Cloud first.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I cannot do that.",
        "} {",
        "{\"experience_ids\": [\"exp_a\"",
        "{}",
        "{\"experience_ids\": \"exp_a\"}",
        "[\"exp_a\"]"
      })
  void parse_refusesWhatRanksNothing(String text) {
    assertThat(RankAnswer.parse(text)).isEmpty();
  }

  @Test
  void repaired_makesPermutationsOfTheKnownIds() {
    RankAnswer answer =
        RankAnswer.parse(
                """
                {"experience_ids": ["exp_c", "exp_x", "exp_c", 7, "proj_a"], "project_ids": null,
                 "relevance_scores": {}, "rationale": null}""")
            .orElseThrow()
            .repaired(BY_RULE);

    assertThat(answer.experienceIds()).containsExactly("exp_c", "exp_a", "exp_b");
    assertThat(answer.projectIds()).containsExactly("proj_a");
    assertThat(answer.rationale()).isNull();
  }

  @Test
  void repaired_scoresEveryIdFromZeroToOneWithTwoDecimals() {
    RankAnswer answer =
        RankAnswer.parse(
                """
                {"experience_ids": ["exp_a", "exp_b", "exp_c"], "project_ids": ["proj_a"],
                 "relevance_scores":
                   {"exp_a": 0.125, "exp_c": -3, "proj_a": 95, "exp_x": 0.4, "exp_b": "high"}}""")
            .orElseThrow()
            .repaired(BY_RULE);

    // exp_b has no score of its own: the rules give it 0.25, but exp_a before it has 0.13.
    assertThat(answer.scores())
        .containsExactly(
            entry("exp_a", 0.13), entry("exp_b", 0.13), entry("exp_c", 0.0), entry("proj_a", 1.0));
  }

  @Test
  void parse_cutsALongRationaleAtACodePoint() {
    RankAnswer answer =
        RankAnswer.parse("{\"experience_ids\": [], \"rationale\": \"" + "😀".repeat(1001) + "\"}")
            .orElseThrow();

    assertThat(answer.rationale()).isEqualTo("😀".repeat(1000));
  }
}
