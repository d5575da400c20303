package dev.jobwise.server.llm.offline.style;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds phrases of two to four words that are typical of a text. */
final class SamplePhrases {

  /** Matches only whole runs of marks; otherwise each mark of a long run would be tried again. */
  private static final Pattern CLAUSE_END =
      Pattern.compile("(?<![,;:.!?()\"“”—–])[,;:.!?()\"“”—–]++(?:\\s++|$)");

  private static final int MAX_PHRASES = 5;
  private static final int MAX_TRIED = 200;
  private static final int MIN_SCORE = 3;
  private static final int MAX_WORD = 24;

  /** Words that show a writer's voice rather than a subject. */
  private static final Set<String> VOICE =
      Set.of(
          ("attention careful carefully caring collaborate collaboration collaborative commitment"
                  + " committed complex confident continuous contribute curious curiosity dedicated"
                  + " dedication deeply deliver delivered delivering delivers detail driven eager effective"
                  + " enjoy excited excellence eye genuine genuinely growth hands-on honest impact"
                  + " improvement keen lasting learn learning listen love meaningful measurable opportunity"
                  + " ownership passion passionate patience practical pragmatic pride proven quality"
                  + " quietly record reliable results rewarding safe sense simple solutions solving strong"
                  + " thoughtful thrive track trust value calm clear clarity")
              .split(" "));

  /** Words that can't end a phrase, because a noun or an object must follow. */
  private static final Set<String> OPEN_ENDS =
      Set.of(
          ("bring build calm careful caring clear collaborative committed complex confident"
                  + " continuous curious dedicated deliver effective enjoy find genuine help helped"
                  + " honest keep keeps lasting love meaningful measurable practical pragmatic proven"
                  + " quietly reliable rewarding safe simple strong take thoughtful trust")
              .split(" "));

  private SamplePhrases() {}

  /**
   * Returns the most typical phrases.
   *
   * @param text the body with each paragraph on one line
   * @param body the body as it was written
   */
  static List<String> of(String text, String body) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    for (String sentence : SentenceSpan.texts(text)) {
      for (String clause : CLAUSE_END.split(sentence)) {
        addPhrases(clause.strip().split("\\s+"), scores);
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(scores.entrySet());
    ranked.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
    List<String> chosen = new ArrayList<>();
    // Each phrase is searched in the whole sample.
    for (Map.Entry<String, Integer> phrase :
        ranked.subList(0, Math.min(MAX_TRIED, ranked.size()))) {
      if (chosen.size() == MAX_PHRASES || phrase.getValue() < MIN_SCORE) {
        break;
      }
      boolean fresh = chosen.stream().noneMatch(other -> overlap(other, phrase.getKey()));
      if (fresh && body.contains(phrase.getKey())) {
        chosen.add(phrase.getKey());
      }
    }
    return chosen;
  }

  private static void addPhrases(String[] words, Map<String, Integer> scores) {
    for (int from = 0; from < words.length; from++) {
      for (int size = 2; size <= 4 && from + size <= words.length; size++) {
        int score = score(words, from, size);
        if (score > 0) {
          String phrase = String.join(" ", Arrays.asList(words).subList(from, from + size));
          scores.merge(phrase, score, Integer::sum);
        }
      }
    }
  }

  /** Scores a phrase; 0 if it is incomplete, has a name or number, or only common words. */
  private static int score(String[] words, int from, int size) {
    int voice = 0;
    int telling = 0;
    for (int i = from; i < from + size; i++) {
      String word = words[i];
      if (word.equals("and") || word.equals("or")) {
        return 0;
      }
      boolean plain = word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '\'');
      if (!plain || word.length() > MAX_WORD) {
        return 0;
      }
      String lower = LowerCase.of(word);
      voice += VOICE.contains(lower) ? 1 : 0;
      telling += Words.COMMON.contains(lower) ? 0 : 1;
    }
    String start = words[from];
    String end = words[from + size - 1];
    boolean openStart = Words.COMMON.contains(start) && !start.equals("proven");
    if (openStart || Words.COMMON.contains(end) || isOpen(words, from, size) || telling < 2) {
      return 0;
    }
    // A phrase of three or four words says more than its parts.
    return 1
        + 2 * voice
        + (size > 2 && telling == size ? 1 : 0)
        - (size == 4 && telling < 3 ? 1 : 0);
  }

  private static boolean isOpen(String[] words, int from, int size) {
    String end = words[from + size - 1];
    boolean infinitive = size > 2 && words[from + size - 2].equals("to");
    return OPEN_ENDS.contains(end) && !infinitive;
  }

  private static boolean overlap(String one, String other) {
    List<String> words = List.of(one.split(" "));
    for (String word : other.split(" ")) {
      if (words.contains(word) && !Words.COMMON.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
