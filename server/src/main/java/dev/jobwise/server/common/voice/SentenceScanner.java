package dev.jobwise.server.common.voice;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.SentenceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the words and signs of a text, sentence by sentence, in one pass. Lines may be wrapped:
 * only a blank line ends a sentence.
 */
final class SentenceScanner {

  /** Receives the signs between words. */
  interface Signs {
    void sign(char sign);
  }

  private final String text;
  private final Signs signs;
  private List<String> sentence = new ArrayList<>();

  SentenceScanner(String text, Signs signs) {
    this.text = text;
    this.signs = signs;
  }

  /** Passes on each sentence as words in lower case. */
  void each(Consumer<List<String>> sentences) {
    int i = 0;
    while (i < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        i = word(i);
        continue;
      }
      boolean dash = text.charAt(i) == '-' && isSpaced(i);
      signs.sign(dash ? '–' : text.charAt(i));
      if (endsSentence(i)) {
        end(sentences);
      }
      i++;
    }
    end(sentences);
  }

  private int word(int start) {
    int end = start + 1;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isInner(end))) {
      end++;
    }
    sentence.add(LowerCase.of(text.substring(start, end)));
    return end;
  }

  /** Whether a sign is part of a word: "it's", "hands-on", "3.5". */
  private boolean isInner(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '-' || c == '.' || c == ',')
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1))
        && (c == '\'' || c == '-' || Character.isDigit(text.charAt(i + 1)))
        && Character.isLetterOrDigit(text.charAt(i - 1));
  }

  private boolean isSpaced(int i) {
    return i > 0 && text.charAt(i - 1) == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
  }

  private boolean endsSentence(int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
    if (c == '!' || c == '?') {
      return true;
    }
    boolean last = i + 1 == text.length() || text.charAt(i + 1) == '\n';
    return c == '.' && (last || SentenceSpan.endsAt(text, 0, i));
  }

  private void end(Consumer<List<String>> sentences) {
    if (!sentence.isEmpty()) {
      sentences.accept(sentence);
      sentence = new ArrayList<>();
    }
  }
}
