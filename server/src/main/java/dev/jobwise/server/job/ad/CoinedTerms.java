package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.WordText;
import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds terms in requirements that no list knows, by their spelling: "GraphDB", "MQTT", "ISO
 * 27001".
 */
final class CoinedTerms {

  private static final int MAX_TERMS = 8;
  private static final int MAX_WORDS = 3;
  private static final int MAX_LENGTH = 30;
  private static final int MAX_ABBREVIATION = 5;
  private static final int MIN_GLUED = 4;

  /** A line with a larger share of capitals is a heading, where capitals mean nothing. */
  private static final double CAPITALS_OF_HEADING = 0.4;

  /** Words that are spelled like terms but are not skills: "USA", "GmbH", "GCSE". */
  private static final Set<String> FILLERS =
      Set.copyOf(ResourceLines.of(CoinedTerms.class, "coined-fillers.txt"));

  /** A pay grade, a version, or a range after a lost line end: "GS-4", "V2", "Accounting3-5". */
  private static final Pattern GRADE =
      Pattern.compile("[A-Z]{1,2}-\\d{1,2}|V\\d{1,2}|\\p{L}{4,20}\\d{1,2}-\\d{1,2}");

  /** A British postcode: "EH1 2AB". */
  private static final Pattern POSTCODE =
      Pattern.compile("(?<![A-Z])[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2}(?![A-Z])");

  private CoinedTerms() {}

  /**
   * Returns the terms of requirements in the order of the ad, then those that the rest repeats.
   *
   * @param rest the lines about neither requirements nor benefits
   */
  static List<String> of(JobAd ad, List<String> rest) {
    Set<String> adNames =
        Stream.of(ad.title(), ad.company(), ad.location() == null ? "" : ad.location())
            .flatMap(text -> Stream.of(LowerCase.of(text).split("[\\s,.()/-]+")))
            .collect(Collectors.toSet());
    adNames.add(initials(ad.company()));
    List<String> terms = new ArrayList<>();
    ad.requirements().forEach(line -> add(terms, line, adNames));
    List<String> inRest = new ArrayList<>();
    rest.forEach(line -> add(inRest, line, adNames));
    inRest.stream().filter(term -> Collections.frequency(inRest, term) > 1).forEach(terms::add);
    return terms.stream()
        .distinct()
        .filter(term -> Keywords.mentions(term).isEmpty())
        .limit(MAX_TERMS)
        .toList();
  }

  /** What an employer calls itself: "hcg" for "Hollowell Catering Group". */
  private static String initials(String company) {
    return LowerCase.of(
        Stream.of(company.split("[ -]+"))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining()));
  }

  private static boolean isHeading(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    return line.chars().filter(Character::isUpperCase).count() > CAPITALS_OF_HEADING * letters;
  }

  private static void add(List<String> terms, String line, Set<String> adNames) {
    if (isHeading(line)) {
      return;
    }
    List<String> run = new ArrayList<>();
    boolean coined = false;
    for (String raw : POSTCODE.matcher(line).replaceAll(", ").split("\\s+")) {
      String word = trimmed(raw);
      boolean isCoined = isCoined(word) && !isOrdinary(word, adNames);
      boolean joins = !run.isEmpty() && isCapitalised(word) && !isOrdinary(word, adNames);
      if (isCoined || joins) {
        run.add(word);
        coined |= isCoined;
      } else {
        end(terms, run, coined);
        coined = false;
      }
      if (!raw.isEmpty() && ",;:)/.".indexOf(raw.charAt(raw.length() - 1)) >= 0) {
        end(terms, run, coined);
        coined = false;
      }
    }
    end(terms, run, coined);
  }

  private static void end(List<String> terms, List<String> run, boolean coined) {
    String term = String.join(" ", run);
    if (coined
        && run.size() <= MAX_WORDS
        && term.length() <= MAX_LENGTH
        && !AdPlaces.isPlace(term)) {
      terms.add(term);
    }
    run.clear();
  }

  /** Whether a word has a capital or a digit inside, like the name of a product or a standard. */
  private static boolean isCoined(String word) {
    if (word.length() < 2 || word.length() > 20 || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    boolean inside = false;
    // After a hyphen, only a number or a name may follow: "Zorblax-9", not "EPA-approved".
    int hyphen = word.indexOf('-');
    if (hyphen >= 0
        && (hyphen + 1 == word.length() || Character.isLowerCase(word.charAt(hyphen + 1)))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      inside |= Character.isUpperCase(c) || Character.isDigit(c);
      if (!Character.isLetterOrDigit(c) && "+#.&-".indexOf(c) < 0) {
        return false;
      }
    }
    return inside && !GRADE.matcher(word).matches() && !isShouted(word) && !isGlued(word);
  }

  /** Whether these are two words without their space, one of them ordinary: "WorkplaceGenerous". */
  private static boolean isGlued(String word) {
    for (int i = 2; i + 1 < word.length(); i++) {
      boolean begins =
          Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i + 1));
      if (begins && Character.isLetter(word.charAt(i - 1))) {
        String end = word.substring(i);
        boolean abbreviation = Character.isUpperCase(word.charAt(i - 1));
        boolean common = i >= MIN_GLUED && WordText.of(end).stems().isEmpty();
        return common
            || end.length() >= MIN_GLUED
                && (isKnown(end)
                    || !abbreviation && i >= MIN_GLUED && isKnown(word.substring(0, i)));
      }
    }
    return false;
  }

  /** Whether this is an ordinary word in capitals: "MUST", "POSITION". */
  private static boolean isShouted(String word) {
    boolean capitals =
        word.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
    return capitals
        && (word.length() > MAX_ABBREVIATION
            || WordText.of(word).stems().isEmpty()
            || isKnown(word));
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !isKnown(word);
  }

  private static boolean isKnown(String word) {
    return WordText.of(word).stems().stream().allMatch(WordText::isOfATrade);
  }

  private static boolean isOrdinary(String word, Set<String> adNames) {
    String lower = LowerCase.of(word);
    boolean named = adNames.containsAll(List.of(lower.split("-")));
    return named || FILLERS.contains(lower) || adNames.contains(lower);
  }

  /** Removes the punctuation around a word. */
  private static String trimmed(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(word.charAt(end - 1))
        && "+#".indexOf(word.charAt(end - 1)) < 0) {
      end--;
    }
    return word.substring(start, end);
  }
}
