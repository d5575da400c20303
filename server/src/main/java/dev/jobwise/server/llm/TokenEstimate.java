package dev.jobwise.server.llm;

import dev.jobwise.server.common.CleanText;

/**
 * How many tokens a text takes, without a tokenizer: meant to err on the high side for prose in any
 * language, so that what fits by this count fits the model.
 */
public final class TokenEstimate {

  // In sixths of a token. English prose takes about 4 characters a token, counted here as 3;
  // digits and punctuation 2; everything else a token per two UTF-8 bytes.
  private static final int UNIT = 6;
  private static final int LETTER = 2;
  private static final int SIGN = 3;

  private TokenEstimate() {}

  /** Tokens of a question, without what a provider adds around it. */
  public static int ofQuestion(ChatRequest request) {
    return of(request.instructions()) + of(request.facts().toString());
  }

  /** Tokens of the text, rounded up; 0 for null or an empty text. */
  public static int of(String text) {
    if (text == null) {
      return 0;
    }
    long sixths = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      sixths += weight(point);
      i += Character.charCount(point);
    }
    return (int) Math.min(Integer.MAX_VALUE, (sixths + UNIT - 1) / UNIT);
  }

  /**
   * The start of the text that takes at most {@code maxTokens}: up to the last sentence or line end
   * that fits, to the last word end if there is none in the second half of what fits, and in the
   * middle of a word, between two characters, only if there is nothing else.
   */
  public static String cut(String text, int maxTokens) {
    long room = (long) maxTokens * UNIT;
    int sentenceEnd = 0;
    int wordEnd = 0;
    int position = 0;
    while (position < text.length()) {
      int point = text.codePointAt(position);
      room -= weight(point);
      if (room < 0) {
        int end = bestEnd(sentenceEnd, wordEnd, position);
        return text.substring(0, CleanText.endBefore(text, end)).stripTrailing();
      }
      if (Character.isWhitespace(point)) {
        wordEnd = position;
      }
      position += Character.charCount(point);
      if (endsSentence(text, point, position)) {
        sentenceEnd = position;
      }
    }
    return text;
  }

  private static int bestEnd(int sentenceEnd, int wordEnd, int position) {
    if (sentenceEnd > 0 && sentenceEnd >= position / 2) {
      return sentenceEnd;
    }
    return wordEnd > 0 ? wordEnd : position;
  }

  private static boolean endsSentence(String text, int point, int next) {
    return switch (point) {
      // The last three are the full-width marks of Chinese and Japanese.
      case '\n', '\u3002', '\uff01', '\uff1f' -> true;
      case '.', '!', '?', '\u2026' ->
          next == text.length() || Character.isWhitespace(text.charAt(next));
      default -> false;
    };
  }

  private static int weight(int point) {
    if (point < 0x80) {
      return point == ' ' || Character.isLetter(point) ? LETTER : SIGN;
    }
    int bytes = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    return bytes * UNIT / 2;
  }
}
