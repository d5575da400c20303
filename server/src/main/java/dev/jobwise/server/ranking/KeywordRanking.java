package dev.jobwise.server.ranking;

import dev.jobwise.server.common.Keywords;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Visible;
import dev.jobwise.server.job.Opening;
import dev.jobwise.server.profile.Profile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order that needs no model: by how many of a job's keywords an item names, a keyword in the
 * title counting 3, among the technologies 2, in the text 1. Of equals the one still going on comes
 * first, then the one that began later, then the smaller id. Equal inputs give equal orders.
 *
 * @param experienceIds all of the profile's, best first
 * @param projectIds likewise
 * @param shares for each of these ids the share of all keywords that it names anywhere, 0 to 1
 */
record KeywordRanking(
    List<String> experienceIds, List<String> projectIds, Map<String, Double> shares) {

  private static final int IN_TITLE = 3;
  private static final int IN_TECHNOLOGIES = 2;
  private static final int IN_TEXT = 1;

  /** Between values that are searched as one text: no keyword reaches across it. */
  static final String BORDER = " | ";

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing(Scored::score, Comparator.reverseOrder())
          .thenComparing(scored -> !scored.item().current())
          .thenComparing(
              scored -> scored.item().startDate(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(scored -> scored.item().id());

  /**
   * @param customPrompt the known skills in it count as keywords of the job; or null
   */
  static KeywordRanking of(Opening job, Profile profile, String customPrompt) {
    return of(
        distinct(job.parsedKeywords(), customPrompt),
        profile.experiences().stream().map(RankableItem::of).toList(),
        profile.projects().stream().map(RankableItem::of).toList());
  }

  static KeywordRanking of(
      Collection<String> keywords, List<RankableItem> experiences, List<RankableItem> projects) {
    Map<String, Double> shares = new HashMap<>();
    return new KeywordRanking(
        order(keywords, experiences, shares), order(keywords, projects, shares), shares);
  }

  /** The keywords in their order, each skill once whatever its name. */
  static Collection<String> distinct(List<String> keywords, String customPrompt) {
    Stream<String> more =
        customPrompt == null
            ? Stream.empty()
            : Keywords.mentions(customPrompt).stream().map(Keywords.Mention::name);
    Map<String, String> byUsualName = new LinkedHashMap<>();
    Stream.concat(keywords.stream(), more)
        .filter(keyword -> !Visible.isBlank(keyword))
        .forEach(
            keyword ->
                byUsualName.putIfAbsent(
                    LowerCase.of(Keywords.usualName(keyword).strip()), keyword));
    return byUsualName.values();
  }

  private static List<String> order(
      Collection<String> keywords, List<RankableItem> items, Map<String, Double> shares) {
    return items.stream()
        .map(item -> scored(keywords, item, shares))
        .sorted(BEST_FIRST)
        .map(scored -> scored.item().id())
        .toList();
  }

  private static Scored scored(
      Collection<String> keywords, RankableItem item, Map<String, Double> shares) {
    Keywords.Text title = Keywords.in(item.title());
    Keywords.Text technologies = Keywords.in(String.join(BORDER, item.technologies()));
    Keywords.Text text = Keywords.in(item.text());
    int score = 0;
    int named = 0;
    for (String keyword : keywords) {
      int weight =
          (title.contains(keyword) ? IN_TITLE : 0)
              + (technologies.contains(keyword) ? IN_TECHNOLOGIES : 0)
              + (text.contains(keyword) ? IN_TEXT : 0);
      score += weight;
      named += weight > 0 ? 1 : 0;
    }
    shares.put(item.id(), keywords.isEmpty() ? 0 : (double) named / keywords.size());
    return new Scored(item, score);
  }

  private record Scored(RankableItem item, int score) {}
}
