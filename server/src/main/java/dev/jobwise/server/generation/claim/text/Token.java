package dev.jobwise.server.generation.claim.text;

/**
 * A word, a number in digits, or a sign of a text.
 *
 * @param start of its first char
 * @param end behind its last char
 * @param folded its text in lower case and without accents
 * @param joint what joins it to the token before: a hyphen, an apostrophe, {@code +} for nothing,
 *     or a blank if it stands apart
 */
public record Token(int start, int end, String text, String folded, Kind kind, char joint) {

  /** What a token is made of. */
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

  /** Whether it is joined to the token before. */
  public boolean isJoined() {
    return joint != ' ';
  }

  public boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is spelled as no ordinary word is: "SAP", "AutoCAD", "B2B". */
  public boolean isMixedCase() {
    if (!isWord() || text.length() < 2) {
      return false;
    }
    long upper = text.chars().skip(1).filter(Character::isUpperCase).count();
    boolean digits = text.chars().skip(1).anyMatch(Character::isDigit);
    return upper > 0 || digits && text.chars().anyMatch(Character::isUpperCase);
  }
}
