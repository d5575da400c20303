package dev.jobwise.server.llm;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Removes the thoughts of reasoning models that a server leaves in the text: {@code
 * <think>…</think>} and the other notations in {@code thoughts.txt}. An opening mark hides
 * everything up to its end. It takes a text piece by piece and is not thread-safe.
 */
public final class Thoughts {

  /** A notation of thoughts: how they begin, and how they may end. */
  private record Mark(String open, List<String> ends, boolean atStart) {

    static Mark of(String line) {
      List<String> parts = List.of(line.split("\t"));
      boolean atStart = line.startsWith("^");
      return new Mark(
          parts.get(0).substring(atStart ? 1 : 0), parts.subList(1, parts.size()), atStart);
    }

    int longestEnd() {
      return ends.stream().mapToInt(String::length).max().orElse(0);
    }
  }

  private static final List<Mark> MARKS =
      ResourceLines.of(Thoughts.class, "thoughts.txt").stream().map(Mark::of).toList();

  /** How marks within a text begin; most characters of a text begin none. */
  private static final String OPENERS =
      MARKS.stream()
          .filter(mark -> !mark.atStart)
          .map(mark -> mark.open.substring(0, 1))
          .distinct()
          .collect(Collectors.joining());

  /** Text that may still be a mark or part of one. */
  private final StringBuilder held = new StringBuilder();

  private Mark inside;
  private boolean atStart = true;

  /** Whether white space is to be removed, because thoughts before all text have just ended. */
  private boolean gap;

  /** Takes the next piece and returns the text that is certain so far. */
  public String drop(String piece) {
    held.append(piece);
    StringBuilder text = new StringBuilder(piece.length());
    while (inside == null ? passText(text) : passThought()) {
      // Each pass ends at a mark.
    }
    return text.toString();
  }

  /** Whether thoughts have begun and not ended. */
  public boolean areOpen() {
    return inside != null;
  }

  /** Ends the text and returns what was held back. */
  public String end() {
    String rest = inside == null ? held.toString() : "";
    held.setLength(0);
    return rest;
  }

  /** Passes on text up to the next opening mark, and returns whether there was one. */
  private boolean passText(StringBuilder text) {
    String lower = LowerCase.of(held.toString());
    int at = atStart || gap ? blanks(lower) : 0;
    int from = gap ? at : 0;
    for (; at < lower.length(); at++) {
      boolean opener = atStart || OPENERS.indexOf(lower.charAt(at)) >= 0;
      Mark mark = opener ? mayOpen(lower, at) : null;
      if (mark != null) {
        text.append(held, from, atStart || gap ? from : at);
        boolean opens = opens(mark, lower, at);
        held.delete(0, opens ? at + mark.open.length() : atStart ? 0 : at);
        inside = opens ? mark : null;
        return opens;
      }
      atStart = false;
      gap = false;
    }
    if (!atStart) {
      text.append(held, from, held.length());
      held.setLength(0);
    }
    return false;
  }

  private static int blanks(String text) {
    int end = 0;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the mark that begins or may begin at a position; null for none. */
  private Mark mayOpen(String lower, int at) {
    Mark maybe = null;
    for (Mark mark : MARKS) {
      if (!mark.atStart || atStart) {
        if (opens(mark, lower, at)) {
          return mark;
        }
        if (lower.length() - at <= mark.open.length()
            && mark.open.startsWith(lower.substring(at))) {
          maybe = mark;
        }
      }
    }
    return maybe;
  }

  /**
   * Whether a mark begins here; the name of a tag must end before white space, a slash or a
   * bracket.
   */
  private static boolean opens(Mark mark, String lower, int at) {
    int end = at + mark.open.length();
    return lower.startsWith(mark.open, at)
        && (!isTag(mark) || end < lower.length() && " \n\t/>".indexOf(lower.charAt(end)) >= 0);
  }

  private static boolean isTag(Mark mark) {
    return mark.open.startsWith("<") && !mark.open.startsWith("<|");
  }

  /** Removes thoughts up to their end, and returns whether it has come. */
  private boolean passThought() {
    String lower = LowerCase.of(held.toString());
    int first = -1;
    int length = 0;
    for (String end : inside.ends) {
      int at = lower.indexOf(end);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
        length = end.length();
      }
    }
    if (first >= 0) {
      held.delete(0, first + length);
      gap = atStart;
      inside = null;
      return true;
    }
    held.delete(0, Math.max(0, held.length() - inside.longestEnd() + 1));
    return false;
  }
}
