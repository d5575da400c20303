package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.keyword.Keywords;
import dev.jobwise.server.common.keyword.WordText;
import dev.jobwise.server.job.ad.words.AdPlaces;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds terms of requirements that no list knows, by how they are written: "GraphDB", "MQTT", "ISO
 * 27001".
 */
final class CoinedTerms {

  private static final int MAX_TERMS = 8;
  private static final int MAX_WORDS = 3;
  private static final int MAX_LENGTH = 30;
  private static final int MAX_ABBREVIATION = 5;

  /** A line with more capitals is a heading, whose capitals say nothing. */
  private static final double CAPITALS_OF_HEADING = 0.4;

  /** Written like one, and no skill: "USA", "GmbH", "GCSE". */
  private static final Set<String> FILLERS =
      Set.copyOf(ResourceLines.of(CoinedTerms.class, "coined-fillers.txt"));

  /** "3x", "24/7", "40h", "$500", "GS-4", "1st": counts and grades. */
  private static final Pattern COUNT =
      Pattern.compile("\\d.*|\\$.*|[A-Z]{1,2}-?\\d{1,2}|.*\\d(?:k|h|st|nd|rd|th|pm|am)");

  private CoinedTerms() {}

  /** In the order of the ad, must-haves first. */
  static List<String> of(JobAd ad) {
    Set<String> own =
        Stream.of(ad.title(), ad.company(), ad.location() == null ? "" : ad.location())
            .flatMap(text -> Stream.of(LowerCase.of(text).split("[\\s,.()/-]+")))
            .collect(Collectors.toSet());
    Set<String> terms = new LinkedHashSet<>();
    for (String line : ad.requirements()) {
      if (!isHeading(line)) {
        add(terms, line, own);
      }
    }
    return terms.stream()
        .filter(term -> Keywords.mentions(term).isEmpty())
        .limit(MAX_TERMS)
        .toList();
  }

  private static boolean isHeading(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    return line.chars().filter(Character::isUpperCase).count() > CAPITALS_OF_HEADING * letters;
  }

  private static void add(Set<String> terms, String line, Set<String> own) {
    List<String> run = new ArrayList<>();
    boolean coined = false;
    for (String raw : line.split("\\s+")) {
      String word = trimmed(raw);
      boolean isCoined = isCoined(word) && !isOrdinary(word, own);
      boolean joins = !run.isEmpty() && isCapitalised(word) && !isOrdinary(word, own);
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

  private static void end(Set<String> terms, List<String> run, boolean coined) {
    String term = String.join(" ", run);
    if (coined
        && run.size() <= MAX_WORDS
        && term.length() <= MAX_LENGTH
        && !AdPlaces.isPlace(term)) {
      terms.add(term);
    }
    run.clear();
  }

  /** With a capital or a digit inside, like a product or a standard. */
  private static boolean isCoined(String word) {
    if (word.length() < 2 || word.length() > 20 || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    boolean inside = false;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      inside |= Character.isUpperCase(c) || Character.isDigit(c);
      if (!Character.isLetterOrDigit(c) && "+#.&".indexOf(c) < 0) {
        return false;
      }
    }
    return inside && !COUNT.matcher(word).matches() && !isShouted(word);
  }

  /** An ordinary word in capitals: "MUST", "POSITION". */
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

  private static boolean isOrdinary(String word, Set<String> own) {
    String lower = LowerCase.of(word);
    return FILLERS.contains(lower) || own.contains(lower);
  }

  /** Without the punctuation around it. */
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
