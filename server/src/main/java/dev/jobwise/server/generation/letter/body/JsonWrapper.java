package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.ResourceLines;
import dev.jobwise.server.common.letter.Beginnings;
import dev.jobwise.server.llm.VisibleText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Extracts a letter from the JSON around it. Each string value is a paragraph, except the values of the keys in {@code json-keys.txt}. JSON begins with {@code {"} or {@code ["} at the start of a line; other text passes unchanged.
 */
final class JsonWrapper implements CharSink {

  private static final Set<String> OTHER_KEYS =
      new HashSet<>(ResourceLines.of(JsonWrapper.class, "json-keys.txt"));

  private static final int MAX_DEPTH = 32;
  private static final int MAX_BLANKS = 40;

  /** An open object or list; {@code skipped} if its values do not belong to the letter. */
  private static final class Level {
    final boolean object;
    final boolean skipped;
    boolean atKey;
    boolean skipsValue;

    Level(boolean object, boolean skipped) {
      this.object = object;
      this.skipped = skipped;
      this.atKey = object;
      this.skipsValue = skipped;
    }
  }

  private final CharSink next;
  private final StringBuilder held = new StringBuilder();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final StringBuilder key = new StringBuilder();

  /** For what is spelled in escapes. */
  private final VisibleText visible = new VisibleText();

  private boolean lineStart = true;
  private boolean inString;
  private boolean escaped;
  private int hexDigits;
  private int hex;

  JsonWrapper(CharSink next) {
    this.next = next;
  }

  @Override
  public void accept(char c) {
    if (Signal.is(c)) {
      release();
      next.accept(c);
    } else if (!levels.isEmpty()) {
      json(c);
    } else if (!held.isEmpty()) {
      beginning(c);
    } else if (lineStart && (c == '{' || c == '[')) {
      held.append(c);
    } else {
      lineStart = c == '\n' || lineStart && Character.isWhitespace(c);
      next.accept(c);
    }
  }

  void end() {
    release();
  }

  /** Decides by the first character after the blanks whether the held text begins JSON. */
  private void beginning(char c) {
    if (Character.isWhitespace(c) && held.length() < MAX_BLANKS) {
      held.append(c);
    } else if (c == '"' || held.charAt(0) == '[' && c == '{') {
      levels.push(new Level(held.charAt(0) == '{', false));
      held.setLength(0);
      json(c);
    } else {
      release();
      accept(c);
    }
  }

  private void release() {
    lineStart &= held.isEmpty();
    for (int i = 0; i < held.length(); i++) {
      next.accept(held.charAt(i));
    }
    held.setLength(0);
  }

  private void json(char c) {
    if (inString) {
      string(c);
      return;
    }
    Level level = levels.peek();
    switch (c) {
      case '"' -> {
        inString = true;
        key.setLength(0);
        if (!level.atKey) {
          paragraph();
        }
      }
      case ':' -> level.atKey = false;
      case ',' -> {
        level.atKey = level.object;
        level.skipsValue = level.object ? level.skipped : level.skipsValue;
      }
      case '{', '[' -> {
        if (levels.size() < MAX_DEPTH) {
          levels.push(new Level(c == '{', level.skipsValue));
        }
      }
      case '}', ']' -> {
        levels.pop();
        if (levels.isEmpty()) {
          paragraph();
        }
      }
      default -> {}
    }
  }

  private void string(char c) {
    if (hexDigits > 0) {
      hex = hex * 16 + Math.max(0, Character.digit(c, 16));
      if (--hexDigits == 0) {
        value((char) hex);
      }
    } else if (escaped) {
      escaped = false;
      switch (c) {
        case 'n' -> value('\n');
        case 't' -> value('\t');
        case 'r', 'b', 'f' -> {}
        case 'u' -> {
          hexDigits = 4;
          hex = 0;
        }
        default -> value(c);
      }
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      inString = false;
      Level level = levels.peek();
      if (level.atKey) {
        String name = Beginnings.plain(key.toString()).replaceAll("[^\\p{L}]", "");
        level.skipsValue = level.skipped || OTHER_KEYS.contains(name);
      }
    } else {
      value(c);
    }
  }

  private void value(char c) {
    Level level = levels.peek();
    if (level.atKey) {
      key.append(c);
    } else if (!level.skipsValue && !Signal.is(c)) {
      visible.add(String.valueOf(c)).chars().forEach(shown -> next.accept((char) shown));
    }
  }

  private void paragraph() {
    next.accept('\n');
    next.accept('\n');
    lineStart = true;
  }
}
