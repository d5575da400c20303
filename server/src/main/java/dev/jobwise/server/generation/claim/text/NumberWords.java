package dev.jobwise.server.generation.claim.text;

import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads numbers that are spelled out, in one word or several. */
final class NumberWords {

  /** A spelled number: its value, the token after it, and whether it is approximate. */
  record Spelled(double value, int to, boolean about) {}

  private static final Set<String> AND = Set.of("and", "y", "et", "e", "und");

  /** Longer than any number in one word. */
  private static final int MAX_LETTERS = 40;

  private NumberWords() {}

  /** Returns the number that begins at a token, or null. */
  static Spelled at(List<Token> tokens, int at, int end, ClaimLanguage language) {
    double total = 0;
    double current = -1;
    boolean about = false;
    int to = at;
    for (int i = at; i < end; i++) {
      Token token = tokens.get(i);
      if (current >= 0
          && AND.contains(token.folded())
          && continues(current, tokens, i, end, language)) {
        continue;
      }
      Double value = value(token.folded(), language);
      Double next = value == null ? null : joined(current, value, language);
      if (next == null) {
        break;
      }
      about |= isAbout(token.folded(), language);
      if (current > 0 && value >= 1000) {
        total += next;
        current = 0;
      } else {
        current = next;
      }
      to = i + 1;
    }
    return to == at ? null : new Spelled(total + Math.max(0, current), to, about);
  }

  /** Whether "and" continues a number, as in "one hundred and fifty", unlike "two and three". */
  private static boolean continues(
      double current, List<Token> tokens, int at, int end, ClaimLanguage language) {
    Double next = at + 1 < end ? value(tokens.get(at + 1).folded(), language) : null;
    if (next == null || next >= 100) {
      return false;
    }
    return language == ClaimLanguage.EN
        ? current >= 100 && current % 100 == 0
        : current % 10 == 0 && current % 100 >= 20 && next < 20;
  }

  /** Adds a word to the number so far (-1 for nothing); null if the word begins another number. */
  private static Double joined(double current, double next, ClaimLanguage language) {
    if (current < 0 || current == 0) {
      return next;
    }
    double rest = current % 100;
    if (next >= 1000) {
      return current * next;
    }
    if (next == 100) {
      return current < 10 ? Double.valueOf(current * 100) : null;
    }
    if (language == ClaimLanguage.FR && next == 20 && rest == 4) {
      return current - 4 + 80; // quatre-vingts
    }
    if (language == ClaimLanguage.FR
        && (rest == 10 && next > 6 && next < 10 || (rest == 60 || rest == 80) && next < 20)) {
      return current + next;
    }
    boolean hundredsBefore = current >= 100 && rest == 0 && next < 100;
    boolean tensBefore = rest >= 20 && current % 10 == 0 && next < 10;
    return hundredsBefore || tensBefore ? Double.valueOf(current + next) : null;
  }

  /** Returns the value of one word, also of a compound: "dreiundzwanzig", "duecentocinquanta". */
  static Double value(String folded, ClaimLanguage language) {
    String known = language.words(Section.NUMBERS).meaning(folded);
    if (known != null) {
      return Double.valueOf(known.replace("~", ""));
    }
    boolean compounds = language == ClaimLanguage.DE || language == ClaimLanguage.IT;
    if (!compounds || folded.length() < 6 || folded.length() > MAX_LETTERS) {
      return null;
    }
    List<Double> parts = new ArrayList<>();
    return split(folded, 0, parts, language) ? sum(parts) : null;
  }

  private static boolean isAbout(String folded, ClaimLanguage language) {
    String known = language.words(Section.NUMBERS).meaning(folded);
    return known != null && known.startsWith("~");
  }

  private static boolean split(String word, int at, List<Double> parts, ClaimLanguage language) {
    if (at == word.length()) {
      return parts.size() > 1;
    }
    int from =
        language == ClaimLanguage.DE && !parts.isEmpty() && word.startsWith("und", at)
            ? at + 3
            : at;
    for (int to = Math.min(word.length(), from + 10); to >= from + 2; to--) {
      String known = language.words(Section.NUMBERS).meaning(word.substring(from, to));
      if (known == null) {
        continue;
      }
      parts.add(Double.valueOf(known.replace("~", "")));
      if (split(word, to, parts, language)) {
        return true;
      }
      parts.remove(parts.size() - 1);
    }
    return false;
  }

  private static double sum(List<Double> parts) {
    double total = 0;
    double current = 0;
    for (double part : parts) {
      if (part >= 1000) {
        total += Math.max(1, current) * part;
        current = 0;
      } else if (part == 100) {
        current = Math.max(1, current) * part;
      } else {
        current += part;
      }
    }
    return total + current;
  }
}
