package dev.jobwise.server.profile.draft.text;

import dev.jobwise.server.common.LowerCase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes headings by their words. */
public final class Headings {

  private static final int LONGEST = 60;

  /** Shorter headings are too many other words when a letter changes. */
  private static final int SHORTEST_MISSPELT = 9;

  /** What stands between a heading and more about it. */
  private static final Pattern TAIL = Pattern.compile("[-–—:(]");

  private static final Map<String, SectionKind> KINDS = new HashMap<>();

  static {
    WordFiles.ofAllLanguages("headings")
        .forEach(
            (key, headings) -> {
              SectionKind kind =
                  SectionKind.valueOf(key.toUpperCase(Locale.ROOT).replace(' ', '_'));
              for (String heading : headings) {
                KINDS.putIfAbsent(normal(heading), kind);
                KINDS.putIfAbsent(normal(heading).replace(" ", ""), kind);
              }
            });
  }

  private Headings() {}

  /** Whether a text is a heading that some list has. */
  public static boolean isKnown(String text) {
    return kindOf(text) != null;
  }

  /** What stands below a heading; null if no list has it. */
  public static SectionKind kindOf(String text) {
    String words = withoutLength(text);
    boolean heading = words.length() <= LONGEST && !words.endsWith(".") && !words.endsWith(",");
    return heading ? KINDS.get(normal(words)) : null;
  }

  /** "Work Experience – 7 years" without the length of time. */
  private static String withoutLength(String text) {
    Matcher sign = TAIL.matcher(text);
    boolean length = sign.find() && DateSpans.beginsWithLength(text.substring(sign.end()));
    return length ? text.substring(0, sign.start()) : text;
  }

  /**
   * What the words of a heading say that no list has as a whole, such as "Relevant Industry
   * Experience"; {@code OTHER} if nothing.
   */
  public static SectionKind guess(String text) {
    List<String> words = List.of(normal(text).split(" "));
    if (namesJobs(normal(text))) {
      return SectionKind.EXPERIENCE;
    }
    if (words.stream().anyMatch(word -> KINDS.get(word) == SectionKind.PROJECTS)) {
      return SectionKind.PROJECTS;
    }
    for (int length = Math.min(3, words.size()); length > 0; length--) {
      for (int end = words.size(); end >= length; end--) {
        SectionKind kind = KINDS.get(String.join(" ", words.subList(end - length, end)));
        if (kind != null) {
          return kind;
        }
      }
    }
    return misspelt(normal(text));
  }

  /** "Employment and Hobbies", of which the jobs are what matters. */
  private static boolean namesJobs(String words) {
    return List.of(words.split(" and ")).stream()
        .anyMatch(part -> part.length() < words.length() && isOfJobs(part));
  }

  private static boolean isOfJobs(String words) {
    return KINDS.get(words) == SectionKind.EXPERIENCE;
  }

  /** The kind of a long heading in which one letter is wrong; {@code OTHER} if there is none. */
  private static SectionKind misspelt(String words) {
    if (words.length() < SHORTEST_MISSPELT || words.length() > LONGEST) {
      return SectionKind.OTHER;
    }
    return KINDS.keySet().stream()
        .filter(heading -> isOneEditAway(heading, words))
        .sorted()
        .map(KINDS::get)
        .findFirst()
        .orElse(SectionKind.OTHER);
  }

  /** Whether a letter added, left out or changed makes one text of the other. */
  private static boolean isOneEditAway(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return start + end >= Math.max(a.length(), b.length()) - 1;
  }

  /**
   * Jobs or education, if a heading begins or ends in a word for them: "Teaching Experience",
   * "Education Summary"; null if not.
   */
  public static SectionKind ofMain(String text) {
    String words = normal(text);
    SectionKind first = KINDS.get(words.substring(0, Math.max(0, words.indexOf(' '))));
    SectionKind last = KINDS.get(words.substring(words.lastIndexOf(' ') + 1));
    SectionKind guessed = guess(text);
    boolean main = guessed == SectionKind.EXPERIENCE || guessed == SectionKind.EDUCATION;
    return main
            && (first == guessed || last == guessed)
            && !Names.isTitle(text)
            && !Names.isOrganisation(text)
        ? guessed
        : null;
  }

  /** Jobs or education, if a heading ends in a word for them; null if not. */
  public static SectionKind ofEnd(String text) {
    String words = normal(text);
    SectionKind last = KINDS.get(words.substring(words.lastIndexOf(' ') + 1));
    return last == SectionKind.EXPERIENCE || last == SectionKind.EDUCATION ? last : ofMain(text);
  }

  /** "S K I L L S &amp; T O O LS" as words; kerning may have put some letters together. */
  public static String unspaced(String text) {
    List<String> parts = List.of(text.strip().split("\\s++"));
    int letters = parts.stream().mapToInt(String::length).sum();
    boolean spaced = parts.size() >= 4 && letters * 2 <= parts.size() * 3;
    return spaced ? String.join("", parts).replace("&", " & ").strip() : text;
  }

  /** In lower case, without numbering and punctuation; "C O N T A C T" is one word. */
  private static String normal(String text) {
    String joined =
        LowerCase.of(unspaced(text))
            .replace("&", " and ")
            .replace("/", " and ")
            .replaceAll("[^\\p{L}\\p{M}'’]++", " ")
            .strip();
    return joined
        .replace(" und ", " and ")
        .replace(" et ", " and ")
        .replace(" y ", " and ")
        .replace(" e ", " and ")
        .replace(" en ", " and ")
        .replace(" och ", " and ");
  }
}
