package dev.jobwise.server.llm.offline.style;

import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.english.text.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The counts of a text.
 *
 * @param words the number of words
 * @param sentenceWords the mean number of words in a sentence
 * @param sentenceSpread the standard deviation of that number, as a share of the mean
 * @param wordLetters the mean number of letters in a word
 * @param longWords the share of words with nine letters or more
 * @param contractions contractions per hundred words
 * @param formality formal words per hundred words
 * @param warmth warm words per hundred words
 * @param firstPerson words of the first person per hundred words
 * @param exclamations exclamation marks per sentence
 */
record SampleMeasures(
    int words,
    double sentenceWords,
    double sentenceSpread,
    double wordLetters,
    double longWords,
    double contractions,
    double formality,
    double warmth,
    double firstPerson,
    double exclamations) {

  private static final int LONG_WORD = 9;

  private static final Set<String> FORMAL =
      Set.of(
          ("accordingly additionally aforementioned commence commensurate consequently consideration"
                  + " demonstrate esteemed facilitate furthermore hence hereby herein herewith humbly"
                  + " kindly moreover nevertheless notwithstanding obtain permit pertaining pursuant"
                  + " regarding respectfully respective shall subsequently thereby therefore thus"
                  + " undersigned undertake upon utilize utilise whereby wherein whilst")
              .split(" "));

  private static final Set<String> WARM =
      Set.of(
          ("admire care cared caring curious delighted eager enjoy enjoyed enjoying excited exciting"
                  + " friendly fun glad grateful happy heart help helped helping hope inspired joy kind"
                  + " love loved loves passion passionate people pleasure proud share smile thankful"
                  + " thrilled together welcome wonderful")
              .split(" "));

  private static final Set<String> SELF = Set.of("i", "me", "my", "mine", "myself", "i'm", "i've");

  private static final List<String> SHORTENED = List.of("n't", "'m", "'re", "'ve", "'ll", "'d");

  private static final Set<String> SHORTENED_IS =
      Set.of("it's", "that's", "there's", "what's", "here's", "let's", "who's", "he's", "she's");

  static SampleMeasures of(String text) {
    List<String> words = Words.of(text.replace('’', '\''));
    List<Integer> lengths =
        SentenceSpan.texts(text).stream().map(Prose::countWords).filter(n -> n > 0).toList();
    double mean = lengths.stream().mapToInt(n -> n).average().orElse(0);
    double variance =
        lengths.stream().mapToDouble(n -> (n - mean) * (n - mean)).average().orElse(0);
    double hundred = Math.max(1, words.size()) / 100.0;
    return new SampleMeasures(
        words.size(),
        mean,
        mean == 0 ? 0 : Math.sqrt(variance) / mean,
        words.stream().mapToInt(String::length).average().orElse(0),
        count(words, word -> word.length() >= LONG_WORD) / (hundred * 100),
        count(words, SampleMeasures::isContraction) / hundred,
        count(words, FORMAL::contains) / hundred,
        count(words, WARM::contains) / hundred,
        count(words, SELF::contains) / hundred,
        text.chars().filter(c -> c == '!' || c == '！').count()
            / (double) Math.max(1, lengths.size()));
  }

  private static boolean isContraction(String word) {
    return SHORTENED_IS.contains(word) || SHORTENED.stream().anyMatch(word::endsWith);
  }

  private static long count(List<String> words, Predicate<String> test) {
    return words.stream().filter(test).count();
  }
}
