package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.keyword.Keywords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the keywords of an ad: known skills first, then names that look like terms. */
public final class JobKeywords {

  /** As many as the score of a resume looks at. */
  static final int MAX_KEYWORDS = 30;

  /** With fewer keywords, the words of the title join them. */
  private static final int FEW = 5;

  /** How much a place in the ad says about a keyword; the best place counts. */
  private enum Place {
    BODY,
    WISH,
    REQUIRED
  }

  private final Map<String, Found> found = new LinkedHashMap<>();

  private JobKeywords() {}

  /** At most {@link #MAX_KEYWORDS}: what is required first, then by frequency, then by position. */
  public static List<String> of(JobAd ad) {
    JobKeywords keywords = new JobKeywords();
    List<String> mustHave =
        ad.requirements().stream().filter(line -> !ad.niceToHave().contains(line)).toList();
    keywords.addSkills(ad.title(), Place.REQUIRED);
    mustHave.forEach(line -> keywords.addSkills(line, Place.REQUIRED));
    ad.niceToHave().forEach(line -> keywords.addSkills(line, Place.WISH));
    if (ad.description() != null) {
      keywords.addSkills(ad.description(), Place.BODY);
    }
    List<String> result = new ArrayList<>(keywords.sorted());
    for (String term : ProperTerms.of(ad)) {
      addNew(result, term);
    }
    if (result.size() < FEW && ad.isTitled()) {
      ProperTerms.titleWords(ad.title()).forEach(word -> addNew(result, word));
    }
    return List.copyOf(result.subList(0, Math.min(MAX_KEYWORDS, result.size())));
  }

  private static void addNew(List<String> result, String term) {
    if (result.size() < MAX_KEYWORDS
        && result.stream().noneMatch(known -> known.equalsIgnoreCase(term))) {
      result.add(term);
    }
  }

  private void addSkills(String text, Place place) {
    for (Keywords.Mention mention : Keywords.mentions(text)) {
      found.computeIfAbsent(mention.name(), name -> new Found(name, place)).count++;
    }
  }

  private List<String> sorted() {
    // The sort is stable, and the map keeps the order in which the ad names them.
    return found.values().stream()
        .sorted(
            Comparator.comparing((Found keyword) -> keyword.place)
                .thenComparing(keyword -> keyword.count)
                .reversed())
        .map(keyword -> keyword.name)
        .toList();
  }

  private static final class Found {
    private final String name;
    private final Place place;
    private int count;

    private Found(String name, Place place) {
      this.name = name;
      this.place = place;
    }
  }
}
