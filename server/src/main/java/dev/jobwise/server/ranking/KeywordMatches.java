package dev.jobwise.server.ranking;

import dev.jobwise.server.common.keyword.Demand;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.profile.content.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts how often a profile names the keywords of a job. */
final class KeywordMatches {

  /** Separates values that are searched as one text, so that no keyword spans two of them. */
  private static final String BORDER = " | ";

  private KeywordMatches() {}

  /**
   * Counts each keyword in the experiences, projects and skills of a profile. The result has the
   * order of the keywords, without those that do not occur.
   */
  static Map<String, Integer> of(List<String> keywords, Profile profile) {
    Keywords.Text all =
        Keywords.in(
            Stream.concat(
                    Stream.concat(
                            profile.experiences().stream().map(RankableItem::of),
                            profile.projects().stream().map(RankableItem::of))
                        .flatMap(KeywordMatches::texts),
                    Stream.concat(
                        profile.skills().technical().stream(), profile.skills().soft().stream()))
                .collect(Collectors.joining(BORDER)));
    Map<String, Integer> matches = new LinkedHashMap<>();
    for (String keyword : Demand.distinct(keywords)) {
      int count = all.count(keyword);
      if (count > 0) {
        matches.put(keyword, count);
      }
    }
    return matches;
  }

  private static Stream<String> texts(RankableItem item) {
    return Stream.concat(Stream.of(item.title(), item.text()), item.technologies().stream());
  }
}
