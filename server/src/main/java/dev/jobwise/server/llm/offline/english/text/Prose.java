package dev.jobwise.server.llm.offline.english.text;

import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Basic rules of written English. */
public final class Prose {

  /**
   * Acronyms that are pronounced as words, so that their first sound decides between "a" and "an".
   */
  private static final Set<String> ACRONYMS =
      Set.of(
          "NASA", "NATO", "LAN", "SIM", "RAF", "MIG", "RAM", "LEAN", "STEM", "SCRUM", "MATLAB",
          "SAFE", "NHS-LED");

  /** With these, words begin whose "h" is silent. */
  private static final List<String> SILENT_H = List.of("hour", "honest", "honor", "honour", "heir");

  /** Four capitals that are read as a word. */
  private static final Pattern SPOKEN =
      Pattern.compile("[BCDFGHJKLMNPRSTVWZ][AEIOU][BCDFGHJKLMNPRSTVWZ]{1,2}[AEIOU]");

  private Prose() {}

  /**
   * Returns a text as a name: on one line, without quotes and invisible characters, cut at a word.
   */
  public static String name(String text, int max) {
    // Two more chars than allowed: the char after a cut shows whether it is between words.
    StringBuilder name = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length() && name.length() <= max + 1; i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      boolean hidden = type == Character.FORMAT || type == Character.CONTROL;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = name.length() > 0;
      } else if (c == ',' || c == ';') {
        boolean again = name.length() == 0 || ",;".indexOf(name.charAt(name.length() - 1)) >= 0;
        name.append(again ? "" : c);
        space = !isInNumber(text, i);
      } else if (!hidden && ("\"“”<>{}[]|*`_".indexOf(c) < 0 || isInIdentifier(text, i))) {
        if (space) {
          name.append(' ');
          space = false;
        }
        name.append(c);
      }
    }
    String clean = name.length() <= max ? name.toString() : cutAtWord(name.toString(), max);
    return trimMarks(clean);
  }

  /** "pg_dump", but not "_stressed_" */
  private static boolean isInIdentifier(String text, int at) {
    return text.charAt(at) == '_'
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** "2,5 tons" */
  private static boolean isInNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static String trimMarks(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && ",;:!?-–—•·/".indexOf(text.charAt(start)) >= 0
        || start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && ",;:!?-–—•·/ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Cuts a text to a number of chars, without splitting a character and its marks. */
  public static String cut(String text, int max) {
    return text.length() <= max ? text : text.substring(0, CleanText.endBefore(text, max));
  }

  /** Cuts a text to a number of chars, at the end of a word. */
  public static String cutAtWord(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    String cut = cut(text, max);
    if (Character.isWhitespace(text.charAt(cut.length()))) {
      return cut.stripTrailing();
    }
    int end = cut.length();
    while (end > 0 && !Character.isWhitespace(cut.charAt(end - 1))) {
      end--;
    }
    String whole = cut.substring(0, end).stripTrailing();
    return whole.isEmpty() ? cut : whole;
  }

  /** Capitalises a text and adds a full stop unless it ends like a sentence. */
  public static String sentence(String text) {
    String clean = text.strip();
    if (clean.isEmpty()) {
      return clean;
    }
    if (endsSentence(clean)) {
      return capitalised(clean);
    }
    boolean quoted = clean.endsWith("”");
    return capitalised(quoted ? clean.substring(0, clean.length() - 1) + ".”" : clean + ".");
  }

  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "”\"’')".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…。！？؟।".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Capitalises the first letter, unless the word has its own spelling. */
  public static String capitalised(String text) {
    if (text.isEmpty() || !startsLower(text)) {
      return text;
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Whether the first word is an ordinary one in lower case, unlike iPhone or https://… */
  private static boolean startsLower(String text) {
    String first = text.split("\\s", 2)[0];
    return Character.isLowerCase(first.charAt(0))
        && first.chars().skip(1).noneMatch(Character::isUpperCase)
        && !first.contains("://")
        && !first.contains("@")
        && (!first.contains(".") || first.endsWith("."))
        && first.chars().noneMatch(Character::isDigit);
  }

  /** Lowers the first letter, unless the word has capitals or digits inside. */
  public static String lowered(String text) {
    String first = text.split("[\\s,;/]", 2)[0];
    boolean plain =
        first.length() == 1
            ? first.equals("A") && !text.startsWith("A/")
            : first
                .chars()
                .skip(1)
                .allMatch(c -> !Character.isUpperCase(c) && !Character.isDigit(c));
    if (text.isEmpty() || !plain) {
      return text;
    }
    return LowerCase.of(text.substring(0, 1)) + text.substring(1);
  }

  /** Joins items as "A, B, and C". */
  public static String list(List<String> items) {
    int size = items.size();
    if (size < 2) {
      return size == 0 ? "" : items.get(0);
    }
    if (size == 2) {
      return items.get(0) + " and " + items.get(1);
    }
    return String.join(", ", items.subList(0, size - 1)) + ", and " + items.get(size - 1);
  }

  /** Adds "a" or "an" by the sound of a noun; nothing if it is not Latin. */
  public static String withArticle(String noun) {
    String spoken =
        noun.length() > 1 && "$£€".indexOf(noun.charAt(0)) >= 0 ? noun.substring(1) : noun;
    if (spoken.isEmpty() || !isLatin(spoken.charAt(0)) && !Character.isDigit(spoken.charAt(0))) {
      return noun;
    }
    return (startsWithVowelSound(spoken) ? "an " : "a ") + noun;
  }

  /** Whether a letter is Latin. */
  public static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean startsWithVowelSound(String noun) {
    String first = noun.split("[\\s/,(-]", 2)[0];
    String lower = LowerCase.of(first);
    if (first.isEmpty()) {
      return false;
    }
    if (Character.isDigit(first.charAt(0))) {
      return first.startsWith("8")
          || first.startsWith("11") && first.length() < 4
          || first.startsWith("18") && first.length() < 4;
    }
    boolean spelled =
        first.length() > 1
            && first.length() <= 5
            && Character.isUpperCase(first.charAt(0))
            && (Character.isUpperCase(first.charAt(1)) || first.charAt(1) == '.')
            && !ACRONYMS.contains(first);
    boolean initial =
        first.length() > 2
            && Character.isUpperCase(first.charAt(0))
            && Character.isUpperCase(first.charAt(1))
            && Character.isLowerCase(first.charAt(2)); // "MPharm"
    boolean small = first.chars().anyMatch(Character::isLowerCase);
    boolean mixed =
        small && first.length() <= 5 && first.chars().filter(Character::isUpperCase).count() > 1;
    spelled |= initial || mixed && Character.isUpperCase(first.charAt(0)); // "FdSc"
    boolean spoken = SPOKEN.matcher(first).matches();
    if (spelled && !spoken || first.length() == 1) {
      return "AEFHILMNORSX".indexOf(Character.toUpperCase(first.charAt(0))) >= 0;
    }
    if (SILENT_H.stream().anyMatch(lower::startsWith)) {
      return true;
    }
    boolean likeYou =
        lower.startsWith("uni") && !lower.startsWith("unin") && !lower.startsWith("unim")
            || lower.startsWith("use")
            || lower.startsWith("usu")
            || lower.startsWith("uk")
            || lower.startsWith("ux")
            || lower.startsWith("eu")
            || lower.equals("one")
            || lower.equals("once");
    return !likeYou && "aeiouáéíóúäöåæø".indexOf(lower.charAt(0)) >= 0;
  }

  /** Counts what stands between blanks. */
  public static int countWords(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** Whether a text talks to a model rather than about a person or a job. */
  public static boolean talksToModel(String text) {
    String lower = LowerCase.of(text);
    for (String sign :
        List.of(
            "ignore ",
            "disregard",
            "previous instruction",
            "prior instruction",
            "above instruction",
            "these instruction",
            "your instruction",
            "new instruction",
            "instructions above",
            "instructions:",
            "instruction:",
            "the prompt",
            "this prompt",
            "your prompt",
            "system prompt",
            "prompt:",
            "as a language model",
            "as an ai",
            "you are now",
            "you must",
            "assistant:",
            "system:",
            "user:",
            "<script",
            "```",
            "{{",
            "placeholder",
            "lorem ipsum",
            "hacked",
            "pwned")) {
      if (lower.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
