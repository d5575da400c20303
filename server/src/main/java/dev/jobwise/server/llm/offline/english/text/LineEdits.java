package dev.jobwise.server.llm.offline.english.text;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tidies one line of a profile without changing its meaning. */
public final class LineEdits {

  /**
   * Technologies that are also ordinary words, which are respelled only after "with" and "using".
   */
  private static final Set<String> ORDINARY =
      Set.of(
          ("access chef dart excel express flask flow go julia less meteor node outlook puppet"
                  + " react rust scheme scratch shell slack spark spring swift teams vault vision word"
                  + " c r d unity ruby next nest")
              .split(" "));

  private static final Map<String, String> MISSPELLED =
      Map.of(
          "i", "I", "im", "I'm", "ive", "I've", "dont", "don't", "didnt", "didn't", "doesnt",
          "doesn't", "isnt", "isn't", "cant", "can't", "i'm", "I'm", "i've", "I've");

  private static final Set<String> CAPITAL = EnglishLines.LISTS.words("capitals everywhere");

  private static final Set<String> ABBREVIATED =
      Set.of("inc.", "ltd.", "co.", "corp.", "etc.", "sr.", "jr.");

  /** "monatl.", "jährl.": no German word ends so. */
  private static final Pattern SHORT_ADVERB =
      Pattern.compile("\\p{L}{1,20}(?:t|hr|g|ch|nd|rs)l\\.");

  private static final int LEAST_SHOUTED = 3;

  private LineEdits() {}

  /** Removes a bullet, and corrects spaces and punctuation; a rule such as "---" becomes empty. */
  public static String tidy(String line) {
    return tidy(line, !EnglishLines.isForeign(line));
  }

  /** Does the same; in English, corrects some words too. */
  public static String tidy(String line, boolean english) {
    StringBuilder tidy = new StringBuilder();
    if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "";
    }
    for (String word : BulletSigns.without(line).split("\\s+")) {
      if (word.isEmpty()) {
        continue;
      }
      boolean leadingMark = tidy.length() > 0 && isGluedMark(word);
      if (leadingMark) {
        boolean again = ",;.".indexOf(tidy.charAt(tidy.length() - 1)) >= 0;
        tidy.append(again ? "" : word.substring(0, 1));
        word = word.substring(1);
      }
      boolean onlyMarks = ",.;:!?".indexOf(word.charAt(0)) >= 0 && isMarks(word);
      if (tidy.length() > 0 && !onlyMarks) {
        tidy.append(' ');
      }
      String known = english ? MISSPELLED.get(word) : null;
      boolean proper = english && isName(EnglishLines.bare(word));
      String spelled = proper ? Prose.capitalised(word) : word;
      tidy.append(known != null ? known : isAddress(word) ? word : tidyWord(spelled));
    }
    return tidy.toString();
  }

  /** Whether a punctuation mark belongs to the previous word: ",and", ".Then", but not ".NET". */
  private static boolean isGluedMark(String word) {
    if (word.length() < 2 || !Character.isLetter(word.charAt(1))) {
      return false;
    }
    char mark = word.charAt(0);
    boolean newSentence =
        mark == '.'
            && word.length() > 2
            && Character.isUpperCase(word.charAt(1))
            && Character.isLowerCase(word.charAt(2));
    return mark == ',' || mark == ';' || newSentence;
  }

  /** Whether the last full stop belongs to an abbreviation: "Acme Inc.", "e.g." */
  public static boolean endsWithAbbreviation(String text) {
    String last = LowerCase.of(text.substring(text.lastIndexOf(' ') + 1));
    return last.indexOf('.') < last.length() - 1
        || ABBREVIATED.contains(last)
        || SHORT_ADVERB.matcher(last).matches();
  }

  static boolean isAddress(String word) {
    return word.contains("://") || word.contains("@") || word.startsWith("www.");
  }

  private static boolean isMarks(String word) {
    return word.chars().allMatch(c -> ",.;:!?".indexOf(c) >= 0) && !word.equals("...");
  }

  private static String tidyWord(String word) {
    StringBuilder tidy = new StringBuilder();
    boolean dots = word.contains("...");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char before = i > 0 ? word.charAt(i - 1) : ' ';
      char after = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      boolean repeated = c == before && (c == ',' || c == ';' || c == '!' || c == '?');
      boolean doubleDot = c == '.' && before == '.' && after != '.' && !dots;
      if (repeated || doubleDot) {
        continue;
      }
      tidy.append(c);
      boolean glued =
          (c == ',' || c == ';') && Character.isLetter(before) && Character.isLetter(after);
      if (glued) {
        tidy.append(' ');
      }
    }
    return tidy.toString();
  }

  /** Whether a word in small letters is a name: "saturday". */
  public static boolean isName(String word) {
    return CAPITAL.contains(word);
  }

  /** Whether a text of several words has no small letters. */
  public static boolean isShouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && Stream.of(text.split(" ")).filter(word -> word.length() > LEAST_SHOUTED).count() > 2;
  }

  /** Converts a line in capitals to sentence case, except for the words of {@code spellings}. */
  public static String unshouted(String line, List<String> spellings) {
    int letters = 0;
    for (String word : line.split(" ")) {
      boolean upper = word.chars().anyMatch(Character::isUpperCase);
      if (word.chars().anyMatch(Character::isLowerCase)) {
        return line;
      }
      letters += upper && word.length() > 1 ? 1 : 0;
    }
    if (letters < 3) {
      return line;
    }
    return quietened(line, spellings);
  }

  /** Converts a line to sentence case, except for codes and the words of {@code spellings}. */
  public static String quietened(String line, List<String> spellings) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean code = words[i].chars().anyMatch(c -> Character.isDigit(c) || c == '+' || c == '#');
      if (!code && !isAddress(words[i])) {
        words[i] = LowerCase.of(words[i]);
        words[i] = words[i].equals("i") ? "I" : words[i];
        words[i] = isName(EnglishLines.bare(words[i])) ? Prose.capitalised(words[i]) : words[i];
      }
    }
    String cased = String.join(" ", words);
    for (String spelling : spellings) {
      cased = respelled(cased, spelling);
    }
    return Prose.capitalised(cased);
  }

  /** Spells technologies as in their list: "aws" becomes "AWS". */
  public static String respelled(String line, List<String> technologies) {
    String spelled = line;
    for (String technology : technologies) {
      if (!ORDINARY.contains(LowerCase.of(technology)) && technology.length() < 40) {
        spelled = respelled(spelled, technology);
      } else if (technology.length() < 40) {
        spelled = respelled(spelled, "with " + technology);
        spelled = respelled(spelled, "using " + technology);
      }
    }
    return spelled;
  }

  private static String respelled(String line, String spelling) {
    String lower = LowerCase.of(spelling);
    StringBuilder spelled = new StringBuilder(line);
    int at =
        lower.isEmpty() || lower.length() != spelling.length() ? -1 : Words.indexOf(line, lower, 0);
    int wordEnd = 0;
    boolean address = false;
    while (at >= 0) {
      if (at >= wordEnd) {
        int space = line.indexOf(' ', at);
        int start = line.lastIndexOf(' ', at) + 1;
        wordEnd = space < 0 ? line.length() : space;
        address = isAddress(line.substring(start, wordEnd));
      }
      if (!address) {
        spelled.replace(at, at + lower.length(), spelling);
      }
      at = Words.indexOf(line, lower, at + lower.length());
    }
    return spelled.toString();
  }
}
