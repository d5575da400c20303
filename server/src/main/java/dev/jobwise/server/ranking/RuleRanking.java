package dev.jobwise.server.ranking;

import dev.jobwise.server.common.keyword.Demand;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.profile.content.Profile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A ranking by rules, without a model: by how well an item answers what the job asks for. Among
 * equals, current items come first, then those that began later, then the smaller id. Equal inputs
 * give equal orders.
 *
 * @param experienceIds all experiences of the profile, best first
 * @param projectIds all projects of the profile, best first
 * @param scores the score of each of these ids, 0 to 1
 */
record RuleRanking(
    List<String> experienceIds, List<String> projectIds, Map<String, Double> scores) {

  /** Items whose scores differ by less are equal; then dates decide. */
  private static final double ALIKE = 0.005;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing(
              (Scored scored) -> Math.round(scored.score() / ALIKE), Comparator.reverseOrder())
          .thenComparing(scored -> !scored.item().current())
          .thenComparing(
              scored -> scored.item().startDate(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(scored -> scored.item().id());

  private record Scored(RankableItem item, double score) {}

  /**
   * Ranks the items of a profile.
   *
   * @param customPrompt what the user wants to stress, or null: known skills in it count as
   *     keywords of the job
   */
  static RuleRanking of(TargetJob job, Profile profile, String customPrompt) {
    return of(
        demand(job, customPrompt),
        profile.experiences().stream().map(RankableItem::of).toList(),
        profile.projects().stream().map(RankableItem::of).toList());
  }

  static RuleRanking of(
      Demand demand, List<RankableItem> experiences, List<RankableItem> projects) {
    Map<String, Double> scores = new HashMap<>();
    return new RuleRanking(
        order(demand, experiences, scores), order(demand, projects, scores), scores);
  }

  private static Demand demand(TargetJob job, String customPrompt) {
    Stream<String> wished =
        customPrompt == null
            ? Stream.empty()
            : Keywords.mentions(customPrompt).stream().map(Keywords.Mention::name);
    return Demand.builder()
        .title(job.title())
        .keywords(Stream.concat(job.parsedKeywords().stream(), wished).toList())
        .mustHave(job.mustHave())
        .niceToHave(job.niceToHave())
        .description(job.description())
        .wish(customPrompt)
        .build();
  }

  private static List<String> order(
      Demand demand, List<RankableItem> items, Map<String, Double> scores) {
    return items.stream()
        .map(item -> scored(demand, item, scores))
        .sorted(BEST_FIRST)
        .map(scored -> scored.item().id())
        .toList();
  }

  private static Scored scored(Demand demand, RankableItem item, Map<String, Double> scores) {
    double score = demand.fit(item.title(), item.technologies(), item.text()).score();
    scores.put(item.id(), score);
    return new Scored(item, score);
  }
}
