package dev.jobwise.server.generation.letter.body;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.common.ResourceLines;
import java.util.Map;
import java.util.stream.Collectors;

/** Removes the tokens of chat templates from a text, and signals the ones that matter. */
final class ChatTokens implements CharSink {

  private enum Kind {
    DROP,
    ROLE,
    END,
    THOUGHTS
  }

  private static final Map<String, Kind> TOKENS =
      ResourceLines.of(ChatTokens.class, "tokens.txt").stream()
          .map(line -> line.split(" ", 2))
          .collect(
              Collectors.toMap(
                  parts -> parts[1],
                  parts -> Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT))));

  /** Longer than any token. */
  private static final int MAX_TOKEN = 40;

  /** Longer than the name of any role. */
  private static final int MAX_ROLE = 24;

  private final CharSink next;
  private final StringBuilder held = new StringBuilder();

  /** How many letters of a role's name may still follow. */
  private int role;

  ChatTokens(CharSink next) {
    this.next = next;
  }

  @Override
  public void accept(char c) {
    if (Signal.is(c)) {
      return; // Only stages send signals, never the text.
    }
    if (held.isEmpty()) {
      if (role > 0 && Character.isLetter(c)) {
        role--;
      } else if (c == '<' || c == '[' || c == '◁') {
        held.append(c);
      } else {
        // The line break after a role belongs to it.
        if (role == 0 || c != '\n') {
          next.accept(c);
        }
        role = 0;
      }
      return;
    }
    held.append(c);
    if (c == closing() && !(held.length() == 2 || held.toString().equals("<<SYS>"))) {
      token();
    } else if (!mayBeInToken(c) || held.length() > MAX_TOKEN) {
      release();
    }
  }

  /** Releases what is held back at the end of the text. */
  void end() {
    while (!held.isEmpty()) {
      release();
    }
  }

  private char closing() {
    return switch (held.charAt(0)) {
      case '<' -> '>';
      case '[' -> ']';
      default -> '▷';
    };
  }

  private static boolean mayBeInToken(char c) {
    return Character.isLetterOrDigit(c) || "|｜/_:<>▁!-".indexOf(c) >= 0;
  }

  private void token() {
    String name = LowerCase.of(held.toString()).replace('｜', '|');
    Kind kind = TOKENS.get(name);
    if (kind == null && name.startsWith("<|") && name.endsWith("|>")) {
      kind = Kind.DROP;
    }
    if (kind == null) {
      release();
      return;
    }
    held.setLength(0);
    role = kind == Kind.ROLE ? MAX_ROLE : 0;
    if (kind == Kind.END) {
      next.accept(Signal.TURN_END);
    } else if (kind == Kind.THOUGHTS) {
      next.accept(Signal.THOUGHTS_END);
    }
  }

  /** Passes on the first held character and reads the others again. */
  private void release() {
    String rest = held.substring(1);
    next.accept(held.charAt(0));
    held.setLength(0);
    rest.chars().forEach(c -> accept((char) c));
  }
}
