package dev.jobwise.server.generation.claim.text;

/**
 * A word, a number in digits, or a sign.
 *
 * @param start its first char in the text
 * @param end the first char after it
 * @param folded its text in lower case and without accents
 * @param joint what connects it to the previous token: a hyphen, an apostrophe, {@code +} for
 *     nothing, or a space if they are separate
 */
public record Token(int start, int end, String text, String folded, Kind kind, char joint) {

  /** The kinds of tokens. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether it is connected to the previous token without a space. */
  public boolean isJoined() {
    return joint != ' ';
  }

  public boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it has capital letters or digits as no ordinary word has: "SAP", "AutoCAD", "B2B". */
  public boolean isMixedCase() {
    if (!isWord() || text.length() < 2) {
      return false;
    }
    boolean digits = false;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
      digits |= Character.isDigit(text.charAt(i));
    }
    return digits && Character.isUpperCase(text.charAt(0));
  }
}
