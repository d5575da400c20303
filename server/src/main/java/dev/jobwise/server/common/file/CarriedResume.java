package dev.jobwise.server.common.file;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.Sha256;
import dev.jobwise.server.common.WordChars;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.TreeSet;

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
   * Returns what a file carries.
   *
   * @param text all that the file prints
   */
  public static String of(String json, String text) {
    return fingerprint(text) + " " + json;
  }

  /**
   * Returns the copy.
   *
   * @param carried as {@link #of} returned it, or anything else
   * @param text all that the file says
   * @return null if it is not of this text
   */
  public static String json(String carried, String text) {
    int end = carried.indexOf(' ');
    return end > 0 && carried.substring(0, end).equals(fingerprint(text))
        ? carried.substring(end + 1)
        : null;
  }

  /**
   * The words of a text, whatever their order, case and number: columns, line ends and running
   * heads change these. Short words may stand for a page number.
   */
  private static String fingerprint(String text) {
    String same = LowerCase.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
    TreeSet<String> words = new TreeSet<>();
    int start = 0;
    for (int i = 1; i <= same.length(); i++) {
      if (i == same.length() || !WordChars.join(same.charAt(i - 1), same.charAt(i))) {
        if (i - start > 2) {
          words.add(same.substring(start, i));
        }
        start = i;
      }
    }
    return Sha256.hex(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
  }
}
