package dev.jobwise.server.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.common.keyword.Demand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleRankingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void order_weighsTitleThenTechnologiesThenText() {
    RuleRanking ranking =
        RuleRanking.of(
            keywords("Kafka", "Docker"),
            List.of(
                item("none", "Cook", List.of(), "Soup", DAY),
                item("text", "Dev", List.of(), "Kafka, Kafka and more Kafka", DAY),
                item("technologies", "Dev", List.of("kafka"), "", DAY),
                item("title", "Kafka engineer", List.of(), "", DAY),
                item("all", "Kafka engineer", List.of("Kafka", "Docker"), "Docker", DAY)),
            List.of());

    assertThat(ranking.experienceIds())
        .containsExactly("all", "title", "technologies", "text", "none");
    assertThat(ranking.scores().get("all")).isGreaterThan(0.9);
    assertThat(ranking.scores().get("none")).isZero();
  }

  @Test
  void order_breaksTiesByCurrentThenStartThenId() {
    List<RankableItem> items =
        new ArrayList<>(
            List.of(
                new RankableItem("current", "", List.of(), "", true, DAY.minusYears(9)),
                item("newer", "", List.of(), "", DAY.plusDays(1)),
                item("a", "", List.of(), "", DAY),
                item("b", "", List.of(), "", DAY),
                item("undated", "", List.of(), "", null)));
    List<String> expected = List.of("current", "newer", "a", "b", "undated");

    assertThat(RuleRanking.of(keywords(), List.of(), items).projectIds()).isEqualTo(expected);
    Collections.reverse(items);
    assertThat(RuleRanking.of(keywords(), List.of(), items).projectIds()).isEqualTo(expected);
  }

  private static Demand keywords(String... keywords) {
    return Demand.builder().keywords(List.of(keywords)).build();
  }

  private static RankableItem item(
      String id, String title, List<String> technologies, String text, LocalDate start) {
    return new RankableItem(id, title, technologies, text, false, start);
  }
}
