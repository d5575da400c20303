package dev.jobwise.server.common.voice;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.List;

/** Finds the body of a letter, between the greeting and the sign-off. */
public final class LetterText {

  private static final List<String> GREETINGS = starts("greetings.txt");
  private static final List<String> CLOSINGS = starts("closings.txt");

  // A longer line is prose, whatever it starts with.
  private static final int MAX_EDGE_LINE = 60;

  private LetterText() {}

  private static List<String> starts(String file) {
    return ResourceLines.of(LetterText.class, file).stream()
        .map(line -> line.replace('·', ' '))
        .toList();
  }

  /** Returns the body; without greeting and sign-off, the whole text. */
  public static String body(String letter) {
    List<String> lines = letter.lines().toList();
    int start = 0;
    int end = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      String line = LowerCase.of(lines.get(i).strip());
      if (line.length() > MAX_EDGE_LINE) {
        continue;
      }
      if (start == 0 && i < lines.size() / 2 + 1 && startsWithAny(line, GREETINGS)) {
        start = i + 1;
      }
      if (i >= lines.size() / 2 && startsWithAny(line, CLOSINGS)) {
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

  private static boolean startsWithAny(String line, List<String> starts) {
    return starts.stream().anyMatch(line::startsWith);
  }
}
