package dev.jobwise.server.job.ad;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.keyword.Keywords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds terms that no list knows, by how they are written. */
final class ProperTerms {

  private static final int MAX_LENGTH = 40;
  private static final int MAX_WORDS = 3;

  /** Capitalised words that name no skill. */
  private static final Set<String> ORDINARY =
      words(
          "i we you our your us the a an and or of in at to for with on by from as is are be this that"
              + " if it its their they who what how why when where all any other more most must no not"
              + " monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december mon tue wed thu fri sat sun"
              + " jan feb mar apr jun jul aug sep sept oct nov dec uk us usa eu europe european london"
              + " american british senior junior lead head chief manager director team company job role"
              + " position experience experienced bachelor bachelors bachelor's master masters master's"
              + " bs ba bsc msc mba phd degree university college diploma ceo cto cfo coo vp am pm mr"
              + " ms mrs dr gmbh inc ltd llc plc ag salary benefits pto nice must plus bonus please"
              + " apply about requirements qualifications responsibilities full part time remote hybrid"
              + " office eur usd gbp chf inr ok faq tbd etc et al covid we're you'll you're we'll"
              + " you've i'm english e.g i.e equal opportunity employer gender lgbtq");

  /** Words of titles that say how, not what. */
  private static final Set<String> TITLE_FILLERS =
      words(
          "senior junior lead principal staff head chief the a an and of for in at to with on or m w d"
              + " f x mwd full part time remote hybrid onsite contract temporary permanent intern"
              + " trainee ii iii iv level sr jr");

  private ProperTerms() {}

  /** Terms in requirements, and those that the description repeats; the frequent ones first. */
  static List<String> of(JobAd ad) {
    Set<String> own =
        Stream.of(ad.title(), ad.company(), ad.location() == null ? "" : ad.location())
            .flatMap(text -> Stream.of(LowerCase.of(text).split("[\\s,.()/-]+")))
            .collect(Collectors.toSet());
    Map<String, Integer> counts = new LinkedHashMap<>();
    // Capital letters tell nothing in German, where every noun has one.
    boolean capitalsTell = !GermanText.isGerman(ad);
    ad.requirements().forEach(line -> add(counts, line, own, capitalsTell, 2));
    if (ad.description() != null) {
      ad.description().lines().forEach(line -> add(counts, line, own, capitalsTell, 1));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .filter(term -> Keywords.mentions(term).isEmpty())
        .toList();
  }

  /** The telling words of a title. */
  static List<String> titleWords(String title) {
    return Stream.of(title.split("[^\\p{L}\\p{M}\\p{N}+#.'-]+"))
        .map(word -> trimmed(word))
        .filter(word -> word.length() > 2)
        .filter(word -> !TITLE_FILLERS.contains(LowerCase.of(word)))
        .distinct()
        .toList();
  }

  private static void add(
      Map<String, Integer> counts, String line, Set<String> own, boolean capitalsTell, int weight) {
    List<String> run = new ArrayList<>();
    boolean sentenceStart = true;
    for (String raw : line.split("\\s+")) {
      String word = trimmed(raw);
      boolean term =
          (isCoined(word) || capitalsTell && !sentenceStart && isCapitalised(word))
              && !isOrdinary(word, own);
      if (term && run.size() < MAX_WORDS) {
        run.add(word);
      }
      if (!term || endsPhrase(raw)) {
        count(counts, run, weight);
      }
      sentenceStart = raw.isEmpty() || ".!?:•*–-".indexOf(raw.charAt(raw.length() - 1)) >= 0;
    }
    count(counts, run, weight);
  }

  private static void count(Map<String, Integer> counts, List<String> run, int weight) {
    String term = String.join(" ", run);
    if (!run.isEmpty() && term.length() <= MAX_LENGTH) {
      counts.merge(term, weight, Integer::sum);
    }
    run.clear();
  }

  /** Written like a product or a standard: "GraphDB", "ISO 27001", "MQTT", "S7". */
  private static boolean isCoined(String word) {
    if (word.length() < 2 || word.length() > 20 || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    boolean capitalInside = false;
    boolean digit = false;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      capitalInside |= Character.isUpperCase(c);
      digit |= Character.isDigit(c);
      if (!Character.isLetterOrDigit(c) && "+#.-/&".indexOf(c) < 0) {
        return false;
      }
    }
    return (capitalInside || digit) && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }

  private static boolean isOrdinary(String word, Set<String> own) {
    String lower = LowerCase.of(word);
    return ORDINARY.contains(lower) || own.contains(lower);
  }

  private static boolean endsPhrase(String raw) {
    return !raw.isEmpty() && ",;:)/".indexOf(raw.charAt(raw.length() - 1)) >= 0;
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

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")).stream().distinct().toList());
  }
}
