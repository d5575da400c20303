package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.Skill;
import dev.jobwise.server.job.ad.section.AdPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the keywords of an ad: known skills that it uses as such, then terms of its requirements
 * that no list knows. It ignores benefits and what the employer says about itself.
 */
public final class JobKeywords {

  /** The number of terms that the score considers. */
  static final int MAX_KEYWORDS = 30;

  /** Every ad asks for soft skills; more of them say nothing about the job. */
  private static final int MAX_SOFT_SKILLS = 4;

  /** With fewer keywords, the title becomes one too. */
  private static final int FEW = 8;

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern AMOUNT =
      Pattern.compile(" ?(?:[$€£₱]|\\d{1,3}[.,]\\d{3}|\\d{3,6}(?!\\d)|\\d{2,3}k)");

  /** Words that make a language's name a skill: "fluent in French", but not "French cuisine". */
  private static final List<String> LANGUAGE_CUES =
      ResourceLines.of(JobKeywords.class, "language-cues.txt");

  private static final String LANGUAGES = "languages";

  /** Where the ad has a keyword, from least to most significant; the best place counts. */
  private enum Place {
    REST,
    DUTY,
    WISH,
    REQUIRED
  }

  private final Map<String, Found> found = new LinkedHashMap<>();
  private final String employer;

  private JobKeywords(String employer) {
    this.employer = employer;
  }

  /**
   * Returns at most {@link #MAX_KEYWORDS} keywords: required ones first, then by frequency and
   * position.
   */
  public static List<String> of(JobAd ad) {
    JobKeywords keywords = new JobKeywords(ad.company());
    List<String> mustHave =
        ad.requirements().stream().filter(line -> !ad.niceToHave().contains(line)).toList();
    if (ad.isTitled()) {
      keywords.addSkills(ad.title(), Place.REQUIRED);
    }
    mustHave.forEach(line -> keywords.addSkills(line, Place.REQUIRED));
    ad.niceToHave().forEach(line -> keywords.addSkills(line, Place.WISH));
    ad.linesOf(AdPart.DUTIES).forEach(line -> keywords.addSkills(line, Place.DUTY));
    rest(ad).forEach(line -> keywords.addSkills(line, Place.REST));
    List<String> result = new ArrayList<>(keywords.sorted(false));
    AskedPhrases.of(ad).forEach(phrase -> addNew(result, phrase));
    CoinedTerms.of(ad, rest(ad)).forEach(term -> addNew(result, term));
    if (result.size() < FEW) {
      // "Java Developer" adds nothing to Java.
      TitlePhrase.of(ad)
          .filter(phrase -> result.stream().noneMatch(Keywords.in(phrase)::contains))
          .ifPresent(phrase -> addNew(result, phrase));
    }
    keywords.sorted(true).forEach(skill -> addNew(result, skill));
    return List.copyOf(result.subList(0, Math.min(MAX_KEYWORDS, result.size())));
  }

  /**
   * Returns the lines that belong to no other part; for a job that was not read from an ad, its
   * whole description.
   */
  private static List<String> rest(JobAd ad) {
    if (ad.passages().isEmpty() && ad.description() != null) {
      return ad.description().lines().toList();
    }
    return ad.linesOf(AdPart.OTHER);
  }

  private static void addNew(List<String> result, String term) {
    String lower = LowerCase.of(term);
    if (result.size() < MAX_KEYWORDS
        && !term.endsWith("-")
        && result.stream().noneMatch(known -> LowerCase.of(known).contains(lower))) {
      result.add(term);
    }
  }

  private void addSkills(String text, Place place) {
    for (Keywords.Mention mention : Keywords.mentions(text)) {
      Skill skill = mention.skill();
      boolean language = skill.family().equals(LANGUAGES);
      boolean soft = Keywords.isSoftSkill(mention.name());
      if (place == Place.REST && skill.ofWork()
          || place.compareTo(Place.WISH) < 0 && soft
          || isEmployer(text, mention)
          || isMoney(text, mention)
          || language && !asksForLanguage(text)) {
        continue;
      }
      found.computeIfAbsent(mention.name(), name -> new Found(name, skill, place, soft)).count++;
    }
  }

  /** Whether a name is the employer's and only sounds like a skill: an insurer called "CNA". */
  private boolean isEmployer(String text, Keywords.Mention mention) {
    return text.startsWith(employer, mention.start()) && !mention.name().equals(employer);
  }

  /** Whether a name is a currency's, beside an amount: "CAD $40,000". */
  private static boolean isMoney(String text, Keywords.Mention mention) {
    int end = mention.start() + mention.name().length();
    return end < text.length()
        && CURRENCY.matcher(mention.name()).matches()
        && AMOUNT.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean asksForLanguage(String line) {
    String lower = LowerCase.of(line);
    return LANGUAGE_CUES.stream().anyMatch(lower::contains);
  }

  private List<String> sorted(boolean soft) {
    // The sort is stable, and the map keeps the order of the ad.
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

  /** Whether the ad names another skill of the family, if the name is ambiguous. */
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
