package dev.jobwise.server.generation;

import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.generation.document.Generation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which documents of a user to list.
 *
 * @param documentType {@link Generation#RESUME} or {@link Generation#COVER_LETTER}; null for both
 * @param jobId null for every job
 * @param limit most documents of a page, 1 to 100
 * @param offset documents before the page, 0 or more
 * @param words patterns of which each must be found, as {@link #words} makes them
 */
record HistoryQuery(
    int userId, String documentType, String jobId, int limit, int offset, List<String> words) {

  /** Scripts that put no blanks between words begin here. */
  private static final char UNSPACED = '\u2e80';

  /**
   * The words of a search as patterns of the database: whole words, in any letter case. Signs
   * around a word do not count, but for those of "C++" and "C#".
   */
  static List<String> words(String search) {
    return Stream.of(WhiteSpace.narrowed(search).split(" "))
        .map(HistoryQuery::bare)
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(HistoryQuery::pattern)
        .toList();
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    while (end > start
        && !Character.isLetterOrDigit(word.codePointBefore(end))
        && "+#".indexOf(word.charAt(end - 1)) < 0) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return word.substring(start, end);
  }

  private static String pattern(String word) {
    StringBuilder pattern = new StringBuilder("(*UCP)(?i)");
    if (word.charAt(0) < UNSPACED) {
      pattern.append("(?<![\\p{L}\\p{N}])");
    }
    word.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && !Character.isLetterOrDigit(c)) {
                pattern.append('\\');
              }
              pattern.appendCodePoint(c);
            });
    if (word.charAt(word.length() - 1) < UNSPACED) {
      pattern.append("(?![\\p{L}\\p{N}])");
    }
    return pattern.toString();
  }
}
