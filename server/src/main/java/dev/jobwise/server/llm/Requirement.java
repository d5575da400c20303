package dev.jobwise.server.llm;

import java.util.List;
import java.util.Locale;

/** Makes a requirement of an ad fit to be quoted in a sentence. */
final class Requirement {

  private static final int MAX_WORDS = 12;

  private static final List<String> LEADS =
      List.of(
          "must have ",
          "must possess ",
          "you have ",
          "you must have ",
          "required: ",
          "requires ",
          "we require ",
          "we are looking for ",
          "looking for ",
          "candidates should have ",
          "you should have ",
          "must be ",
          "should have ");

  private Requirement() {}

  /** Without bullet and full stop, short; empty where it cannot be quoted. */
  static String quotable(String raw) {
    String line = Line.tidy(Facts.cut(raw, 400));
    String lower = line.toLowerCase(Locale.ROOT);
    for (String lead : LEADS) {
      if (lower.startsWith(lead)) {
        line = line.substring(lead.length());
        break;
      }
    }
    String text = Prose.name(line, 100);
    while (text.endsWith(".")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    boolean sayable =
        Prose.countWords(text) <= MAX_WORDS
            && text.indexOf('.') < 0 | !text.contains(". ")
            && !text.contains("://")
            && !Prose.talksToModel(raw);
    return sayable ? Prose.lowered(text) : "";
  }
}
