package dev.jobwise.server.common.voice;

import dev.jobwise.server.common.letter.Beginnings;
import java.util.List;

/** Finds the body of a letter, between the greeting and the sign-off. */
public final class LetterText {

  // A longer line is prose, whatever it starts with.
  private static final int MAX_EDGE_LINE = 60;

  private static final int MOST_WORDS_OF_GREETING = 6;

  private LetterText() {}

  /** Returns the body; without greeting and sign-off, the whole text. */
  public static String body(String letter) {
    List<String> lines = letter.lines().toList();
    int start = 0;
    int end = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      String line = Beginnings.plain(lines.get(i).strip());
      if (line.length() > MAX_EDGE_LINE) {
        continue;
      }
      if (start == 0 && i < lines.size() / 2 + 1 && isGreeting(line)) {
        start = i + 1;
      }
      if (i >= lines.size() / 2 && isClosing(line)) {
        end = i;
        break;
      }
    }
    return String.join("\n", lines.subList(start, Math.max(start, end)));
  }

  /** Puts each paragraph on one line, so that a wrapped line does not look like a sentence. */
  public static String unwrapped(String body) {
    StringBuilder text = new StringBuilder();
    for (String line : body.lines().toList()) {
      text.append(line.isBlank() ? "\n" : line.strip() + " ");
    }
    return text.toString();
  }

  /** A line of prose may begin like a greeting: "Dear to me is the work …". */
  private static boolean isGreeting(String line) {
    boolean ends = !line.isEmpty() && ",:!，：！".indexOf(line.charAt(line.length() - 1)) >= 0;
    return Beginnings.GREETINGS.match(line) > 0
        && (ends || line.split(" ").length <= MOST_WORDS_OF_GREETING);
  }

  /** A line of prose may begin like a sign-off: "Best of all, …". */
  private static boolean isClosing(String line) {
    int length = Beginnings.SIGN_OFFS.match(line);
    String rest = line.substring(length).strip();
    boolean ends = rest.isEmpty() || ",!.–-".indexOf(rest.charAt(0)) >= 0;
    return length > 0 && ends || Beginnings.THANKS.match(line) > 0;
  }
}
