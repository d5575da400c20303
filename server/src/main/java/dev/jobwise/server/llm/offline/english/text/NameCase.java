package dev.jobwise.server.llm.offline.english.text;

import dev.jobwise.server.common.LowerCase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Converts titles and names of employers so that they fit into a sentence. */
public final class NameCase {

  // A longer name is a sentence, which does not fit into another.
  /** "LINE COOK": no title has several initials of four letters, as names of firms may. */
  private static final Pattern SHOUTED_TITLE =
      Pattern.compile("\\p{Lu}{4,20}+(?: \\p{Lu}{4,20}+){1,5}");

  private static final int MAX_WORDS = 10;
  private static final int LONGEST_INITIALS = 6;
  private static final int LEAST_SHOUTED = 5;

  private static final Set<String> NO_EMPLOYERS =
      Set.of(EnglishLines.LISTS.lines("no employers").get(0).split("\\|"));
  private static final Pattern SCHOOL_YEAR = Pattern.compile(",? (?:19|20)\\d\\d[/-].{0,40}$");
  private static final Set<String> PROPER = EnglishLines.LISTS.words("proper adjectives");
  private static final Set<String> UNNAMED = EnglishLines.LISTS.words("unnamed employers");
  private static final Set<String> SHORT_WORDS = EnglishLines.LISTS.words("short words of names");

  private static final Set<String> WITH_ARTICLE = EnglishLines.LISTS.words("heads with an article");
  private static final Set<String> GENERIC = EnglishLines.LISTS.words("generic heads");

  private static final Set<String> JOINING =
      Set.of(
          "of", "and", "the", "for", "de", "du", "des", "di", "del", "della", "do", "da", "dos",
          "van", "und", "et");

  /** What forms in capitals shorten. */
  private static final Map<String, String> SPELLED_OUT =
      Map.of("sys", "system", "dept", "department", "svcs", "services", "assn", "association");

  /** A full stop that would look like the end of a sentence. */
  private static final Pattern LEGAL_FORM = Pattern.compile("(?<=LLC)\\.$");

  private NameCase() {}

  /** Returns a name on one line, cut, and not all in capitals; empty if it talks to a model. */
  public static String of(String raw, int max) {
    String name = Prose.name(raw, max);
    if (Prose.talksToModel(name)) {
      return "";
    }
    String[] words = name.split(" ");
    if (words.length > MAX_WORDS) {
      name = Prose.name(String.join(" ", List.of(words).subList(0, MAX_WORDS)), max);
    }
    return cased(name, words);
  }

  /** The same, or empty if it is too long: half of "(exam booked)" says that it is passed. */
  public static String whole(String raw, int max) {
    String name = Prose.name(raw, raw.length());
    String[] words = name.split(" ");
    boolean tooLong = name.length() > max || words.length > 2 * MAX_WORDS;
    return tooLong || Prose.talksToModel(name) ? "" : cased(name, words);
  }

  private static String cased(String name, String[] words) {
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && hasLongWord(words);
    return shouted ? titleCase(words) : quietened(name);
  }

  /**
   * A title as it is said: "Engineer - Data" is "Engineer, Data".
   *
   * @param english whether its shorthand is English
   */
  public static String title(String raw, int max, boolean english) {
    String given = of(raw, max);
    String name =
        (SHOUTED_TITLE.matcher(given).matches() ? titleCase(given.split(" ")) : given)
            .replaceAll(" (?:-{1,2}|[–—]) ", ", ")
            .replace(" / ", "/");
    String title = SCHOOL_YEAR.matcher(name).replaceFirst("");
    return english ? Shorthand.spelledOut(title) : title;
  }

  /**
   * An employer's name with its capitals; empty where what stands there is none: "self-employed",
   * "various restaurants".
   *
   * @param shouting whether the profile writes all in capitals, so that those of a name say nothing
   */
  public static String employer(String raw, int max, boolean shouting) {
    String name = shouting ? titleCase(of(raw, max).split(" ")) : of(raw, max);
    name = LEGAL_FORM.matcher(name).replaceFirst("");
    String lower = LowerCase.of(name);
    String[] words = name.split(" ");
    String last = words[words.length - 1];
    boolean unnamed =
        UNNAMED.contains(lower.split(" ", 2)[0])
            && last.endsWith("s")
            && last.equals(LowerCase.of(last));
    if (unnamed || NO_EMPLOYERS.contains(lower.split(", ", 2)[0])) {
      return "";
    }
    boolean shouted =
        words.length > 1
            && name.equals(name.toUpperCase(Locale.ROOT))
            && List.of(words).stream().anyMatch(word -> word.length() >= LEAST_SHOUTED);
    if (shouted) {
      return titleCase(words);
    }
    boolean small = name.equals(lower) && name.chars().noneMatch(c -> c == '.' || c == '-');
    return small && !name.isEmpty() ? titleCase(words) : name;
  }

  /** Whether a word has its capital everywhere: "Polish". */
  public static boolean isProper(String word) {
    return PROPER.contains(LowerCase.of(word));
  }

  /** "TEILZEIT Sachbearbeitung": a long word in capitals among others is no abbreviation. */
  private static String quietened(String name) {
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = quietenedWord(words[i]);
    }
    return words.length > 1 ? String.join(" ", words) : name;
  }

  /** "TEILZEIT", "HEALTH/MENTAL", "OPERARIO/A" with one capital each; "CPR/AED" as it is. */
  private static String quietenedWord(String word) {
    String[] parts = word.split("/");
    int least = parts.length > 1 ? LEAST_SHOUTED : LONGEST_INITIALS + 1;
    if (parts.length == 2 && parts[1].length() == 1 && isShouted(parts[0], least)) {
      return capitalised(LowerCase.of(parts[0])) + "/" + LowerCase.of(parts[1]);
    }
    boolean shouted = parts.length > 0 && Stream.of(parts).allMatch(part -> isShouted(part, least));
    return shouted ? capitalised(LowerCase.of(word)) : word;
  }

  private static boolean isShouted(String word, int least) {
    return word.length() >= least
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().allMatch(Character::isLetter);
  }

  private static boolean hasLongWord(String[] words) {
    for (String word : words) {
      boolean letters = word.chars().filter(Character::isLetter).count() > 5; // Not "A.A.S."
      if (letters && isPlain(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Class 2 driver" as a title: "Class 2 Driver"; a title with words such as "for" as it is. */
  public static String capitals(String title) {
    boolean plain = Stream.of(title.split(" ")).noneMatch(EnglishLines.BEHIND_NOUNS::contains);
    return plain
        ? Stream.of(title.split(" "))
            .map(word -> JOINING.contains(word) ? word : capitalised(word))
            .collect(Collectors.joining(" "))
        : title;
  }

  private static String capitalised(String word) {
    return Stream.of(word.split("/", -1)).map(Prose::capitalised).collect(Collectors.joining("/"));
  }

  private static String titleCase(String[] words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      String small = SPELLED_OUT.getOrDefault(LowerCase.of(word), LowerCase.of(word));
      boolean joining = JOINING.contains(small);
      boolean form = small.equals("ltd") || small.equals("inc") || small.equals("inc.");
      boolean initials =
          !isPlain(word)
              || small.length() <= 3
                  && word.equals(word.toUpperCase(Locale.ROOT))
                  && !joining
                  && !form
                  && !SHORT_WORDS.contains(EnglishLines.bare(small));
      name.append(name.length() == 0 ? "" : " ");
      if (small.equals("gmbh")) {
        name.append("GmbH");
      } else if (initials) {
        name.append(quietenedWord(word));
      } else if (joining) {
        name.append(small);
      } else if (word.indexOf('&') > 0) {
        name.append(word.toUpperCase(Locale.ROOT));
      } else {
        name.append(small.substring(0, 1).toUpperCase(Locale.ROOT)).append(small.substring(1));
      }
    }
    return name.toString();
  }

  /** "PL-300", "SHRM-CP", "CPR/AED", "MLS(CM)" are spelled as they are. */
  private static boolean isPlain(String word) {
    int hyphen = word.indexOf('-');
    boolean initials = hyphen > 0 && hyphen <= 4 && word.length() - hyphen <= 4;
    return !initials && word.chars().noneMatch(c -> c == '/' || c == '(' || Character.isDigit(c));
  }

  /** Returns a name with its article, if it needs one: "the Council of Westmere". */
  public static String withThe(String name) {
    String end = LowerCase.of(name.substring(name.lastIndexOf(' ') + 1));
    boolean two = name.endsWith(" & " + name.substring(name.lastIndexOf(' ') + 1));
    boolean whole = name.contains(" ") && !two && !name.contains("'") && !name.startsWith("The ");
    if (whole && WITH_ARTICLE.contains(end)) {
      return "the " + name;
    }
    for (String joint : List.of(" of ", " for ")) {
      int at = name.indexOf(joint);
      String before = at > 0 ? name.substring(0, at) : "";
      String head = LowerCase.of(before.substring(before.lastIndexOf(' ') + 1));
      boolean owned = before.contains("'") || before.contains("’") || before.startsWith("The ");
      if (GENERIC.contains(head) && !owned) {
        return "the " + name;
      }
    }
    return name;
  }
}
