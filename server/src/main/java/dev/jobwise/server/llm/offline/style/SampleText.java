package dev.jobwise.server.llm.offline.style;

import dev.jobwise.server.common.LowerCase;
import java.util.List;

/** Finds the body of a letter, between the greeting and the sign-off. */
final class SampleText {

  private static final List<String> GREETINGS =
      List.of(
          "dear ", "hello", "hi ", "hi,", "to whom", "good morning", "good afternoon", "greetings");

  private static final List<String> CLOSINGS =
      List.of(
          "sincerely",
          "yours ",
          "best regards",
          "kind regards",
          "warm regards",
          "regards",
          "best,",
          "best wishes",
          "respectfully",
          "cheers",
          "many thanks",
          "thanks,",
          "thank you,",
          "warmly",
          "with appreciation",
          "cordially");

  // A longer line is prose, whatever it starts with.
  private static final int MAX_EDGE_LINE = 60;

  private SampleText() {}

  static String body(String sample) {
    List<String> lines = sample.lines().toList();
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

  private static boolean startsWithAny(String line, List<String> starts) {
    return starts.stream().anyMatch(line::startsWith);
  }
}
