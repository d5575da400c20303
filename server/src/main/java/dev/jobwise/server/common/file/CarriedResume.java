package dev.jobwise.server.common.file;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.WordChars;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The copy of a resume that our PDF and DOCX files carry: what is printed, as JSON Resume. On paper
 * a name may look like a place, and a skill with a comma like two; the copy says which is which. It
 * holds only while the file says the same as when it was made: a changed word makes it void.
 */
public final class CarriedResume {

  /** Of the element that holds the copy, in XMP and in a DOCX. */
  public static final String NAMESPACE = "urn:jobwise:resume:";

  /** The name of that element. */
  public static final String ELEMENT = "resume";

  /** Longer than any that we write, in bytes of the XML around it. */
  public static final int MAX_BYTES = 2 * 1024 * 1024;

  private CarriedResume() {}

  /**
   * Returns what a file carries: a line of words, and the copy.
   *
   * @param text all that the file prints
   */
  public static String of(String json, String text) {
    Set<String> printed = new TreeSet<>(words(text));
    printed.removeIf(CarriedResume::mayCountPages);
    return String.join(" ", printed) + "\n" + json;
  }

  /**
   * Returns the copy.
   *
   * @param carried as {@link #of} returned it, or anything else
   * @param text all that the file says
   * @return null if it is not of this text
   */
  public static String json(String carried, String text) {
    int end = carried.indexOf('\n');
    if (end < 0) {
      return null;
    }
    Set<String> printed = new HashSet<>(List.of(carried.substring(0, end).split(" ")));
    return printed.equals(found(printed, words(text))) ? carried.substring(end + 1) : null;
  }

  /** The words that are found in a text; with one more if the text has another word. */
  private static Set<String> found(Set<String> printed, List<String> words) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      // A long word may be broken at the end of a narrow line.
      String after = i == 0 ? word : words.get(i - 1) + word;
      String before = i + 1 == words.size() ? word : word + words.get(i + 1);
      List<String> known = Stream.of(word, after, before).filter(printed::contains).toList();
      found.addAll(known.isEmpty() && !mayCountPages(word) ? List.of(word) : known);
    }
    return found;
  }

  private static boolean mayCountPages(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  /**
   * The words of a text, in lower case. Their order and how often they stand there depends on
   * columns and running heads.
   */
  private static List<String> words(String text) {
    String same = LowerCase.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= same.length(); i++) {
      if (i == same.length() || !WordChars.join(same.charAt(i - 1), same.charAt(i))) {
        String word = same.substring(start, i);
        if (Character.isLetterOrDigit(word.codePointAt(0))) {
          words.add(word);
        }
        start = i;
      }
    }
    return words;
  }
}
