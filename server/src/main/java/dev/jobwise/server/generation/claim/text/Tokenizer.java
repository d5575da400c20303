package dev.jobwise.server.generation.claim.text;

import dev.jobwise.server.common.WordChars;
import dev.jobwise.server.generation.claim.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into tokens, in one pass. Hyphens and apostrophes inside words only connect. */
public final class Tokenizer {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** Returns the tokens of a text; none for null. */
  public static List<Token> of(String text) {
    if (text == null) {
      return List.of();
    }
    Tokenizer tokens = new Tokenizer(text);
    tokens.read();
    return tokens.tokens;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        add(numberEnd(), Kind.NUMBER);
      } else if (WordChars.is(c)) {
        add(wordEnd(), Kind.WORD);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || joinsWords()) {
        if (c == '\n') {
          add(at + 1, Kind.SIGN);
        } else {
          at++;
        }
      } else {
        add(at + Character.charCount(text.codePointAt(at)), Kind.SIGN);
      }
    }
  }

  private boolean joinsWords() {
    return isJoint(text.charAt(at)) && at > 0 && isWordAt(at - 1) && isWordAt(at + 1);
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '‐' || c == '‑' || isApostrophe(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '`' || c == 'ʼ';
  }

  private boolean isWordAt(int i) {
    return i >= 0 && i < text.length() && WordChars.is(text.charAt(i));
  }

  private boolean isDigitAt(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private int wordEnd() {
    int end = at;
    while (isWordAt(end)) {
      end++;
    }
    return end;
  }

  /** Returns the end of digits with separators: "1,240", "2.4", "1 200". */
  private int numberEnd() {
    int end = digitsEnd(at);
    while (end < text.length() && isDigitAt(end + 1)) {
      char c = text.charAt(end);
      int next = digitsEnd(end + 1);
      boolean group = next - end == 4 && end - at <= 3 | tokenHasGroups(at, end);
      boolean blank = Character.isSpaceChar(c) && group && text.charAt(at) != '0';
      if (!(c == '.' || c == ',' || blank || isApostrophe(c) && group)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean tokenHasGroups(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigitAt(i)) {
        return true;
      }
    }
    return false;
  }

  private int digitsEnd(int from) {
    int end = from;
    while (isDigitAt(end)) {
      end++;
    }
    return end;
  }

  private void add(int end, Kind kind) {
    String token = text.substring(at, end);
    tokens.add(new Token(at, end, token, Fold.of(token), kind, joint()));
    at = end;
  }

  private char joint() {
    if (tokens.isEmpty()) {
      return ' ';
    }
    int before = tokens.get(tokens.size() - 1).end();
    if (before == at) {
      return '+';
    }
    char c = text.charAt(before);
    return before + 1 == at && isJoint(c) ? isApostrophe(c) ? '\'' : '-' : ' ';
  }
}
