package dev.jobwise.server.llm.offline.letter;

import java.util.Locale;
import java.util.Set;

/** How a sentence is joined to the previous one. */
enum Joint {
  FULL_STOP(". "),
  SEMICOLON("; "),
  DASH(" – "),
  AND(", and ");

  /** A sentence of this length is not made longer. */
  private static final int LONG = 330;

  /** First words that are in lower case within a sentence. */
  private static final Set<String> LOWERED =
      Set.of(
          "At", "As", "In", "That", "The", "There", "This", "My", "Of", "From", "For", "To", "With",
          "One", "It", "Among", "Prior", "Since", "Also");

  private final String between;

  Joint(String between) {
    this.between = between;
  }

  /** Adds a sentence; keeps the full stop if another sign would be bad style. */
  void append(StringBuilder text, String sentence) {
    if (text.length() == 0) {
      text.append(sentence);
      return;
    }
    if (sentence.contains("\n")) {
      text.append('\n').append(sentence); // The first list follows the opening.
      return;
    }
    String first = sentence.split("[ ,]", 2)[0];
    boolean joinable =
        text.charAt(text.length() - 1) == '.' && (LOWERED.contains(first) || first.equals("I"));
    String soFar = text.substring(Math.max(0, text.lastIndexOf(". ")));
    boolean joinedBefore = (soFar + sentence).contains(between) || soFar.length() > LONG;
    if (this == FULL_STOP || !joinable || joinedBefore) {
      text.append(' ').append(sentence);
      return;
    }
    text.setLength(text.length() - 1);
    text.append(between);
    text.append(
        first.equals("I")
            ? sentence
            : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1));
  }
}
