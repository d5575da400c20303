package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keywords of an ad: known skills where it uses them as such, then what its requirements ask
 * for in words of their own. Benefits and the employer's description of itself give none.
 */
public final class JobKeywords {

  /** As many as the score of a resume looks at. */
  static final int MAX_KEYWORDS = 30;

  /** What everybody asks for: more of it says nothing about the job. */
  private static final int MAX_SOFT_SKILLS = 4;

  /** With fewer keywords, the title joins them. */
  private static final int FEW = 8;

  /** Words that make the name of a language a skill: "fluent in French", not "French cuisine". */
  private static final List<String> LANGUAGE_CUES =
      ResourceLines.of(JobKeywords.class, "language-cues.txt");

  private static final String LANGUAGES = "languages";

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
    if (ad.isTitled()) {
      keywords.addSkills(ad.title(), Place.REQUIRED);
    }
    mustHave.forEach(line -> keywords.addSkills(line, Place.REQUIRED));
    ad.niceToHave().forEach(line -> keywords.addSkills(line, Place.WISH));
    body(ad).forEach(line -> keywords.addSkills(line, Place.BODY));
    List<String> result = new ArrayList<>(keywords.sorted(false));
    AskedPhrases.of(ad).forEach(phrase -> addNew(result, phrase));
    CoinedTerms.of(ad, body(ad).toList()).forEach(term -> addNew(result, term));
    if (result.size() < FEW) {
      // "Java Developer" says no more than Java.
      TitlePhrase.of(ad)
          .filter(phrase -> result.stream().noneMatch(Keywords.in(phrase)::contains))
          .ifPresent(phrase -> addNew(result, phrase));
    }
    keywords.sorted(true).forEach(skill -> addNew(result, skill));
    return List.copyOf(result.subList(0, Math.min(MAX_KEYWORDS, result.size())));
  }

  /** The lines that speak neither of requirements nor of benefits. */
  private static Stream<String> body(JobAd ad) {
    Set<String> others =
        Stream.concat(ad.benefits().stream(), ad.requirements().stream())
            .collect(Collectors.toSet());
    return ad.description() == null
        ? Stream.empty()
        : ad.description()
            .lines()
            .map(line -> line.startsWith("• ") ? line.substring(2) : line)
            .filter(line -> !others.contains(line));
  }

  private static void addNew(List<String> result, String term) {
    String lower = LowerCase.of(term);
    if (result.size() < MAX_KEYWORDS
        && result.stream().noneMatch(known -> LowerCase.of(known).contains(lower))) {
      result.add(term);
    }
  }

  private void addSkills(String text, Place place) {
    for (Keywords.Mention mention : Keywords.mentions(text)) {
      Skill skill = mention.skill();
      boolean language = skill.family().equals(LANGUAGES);
      boolean soft = Keywords.isSoftSkill(mention.name());
      if (place == Place.BODY && (skill.ofWork() || soft) || language && !speaksOfLanguage(text)) {
        continue;
      }
      found.computeIfAbsent(mention.name(), name -> new Found(name, skill, place, soft)).count++;
    }
  }

  private static boolean speaksOfLanguage(String line) {
    String lower = LowerCase.of(line);
    return LANGUAGE_CUES.stream().anyMatch(lower::contains);
  }

  private List<String> sorted(boolean soft) {
    // The sort is stable, and the map keeps the order in which the ad names them.
    return found.values().stream()
        .filter(keyword -> keyword.soft == soft && isMeant(keyword))
        .sorted(
            Comparator.comparing((Found keyword) -> keyword.place)
                .thenComparing(keyword -> keyword.count)
                .reversed())
        .map(keyword -> keyword.name)
        .limit(soft ? MAX_SOFT_SKILLS : MAX_KEYWORDS)
        .toList();
  }

  /** Whether a doubtful name is in the company that it needs. */
  private boolean isMeant(Found keyword) {
    return !keyword.skill.inCompany()
        || found.values().stream()
            .anyMatch(
                other ->
                    !other.skill.inCompany()
                        && other.skill.family().equals(keyword.skill.family()));
  }

  private static final class Found {
    private final String name;
    private final Skill skill;
    private final Place place;
    private final boolean soft;
    private int count;

    private Found(String name, Skill skill, Place place, boolean soft) {
      this.name = name;
      this.skill = skill;
      this.place = place;
      this.soft = soft;
    }
  }
}
