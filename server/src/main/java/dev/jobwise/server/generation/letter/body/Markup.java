package dev.jobwise.server.generation.letter.body;

/**
 * Removes Markdown and HTML from a text: emphasis, headings, quotes, fences, links, tags, entities
 * and escapes. It also fills or drops gaps such as "[Your Name]". If only the following text shows
 * whether a sign is markup, the sign waits for it.
 */
final class Markup implements CharSink {

  private static final int MAX_GAP = 100;
  private static final int MAX_LINK = 300;
  private static final int MAX_ENTITY = 10;
  private static final int MAX_FENCE = 30;

  /** The length of a step that needs more text. */
  private static final int WAIT = 0;

  private final CharSink next;
  private final Gaps gaps;
  private final Tags tags = new Tags();
  private final StringBuilder buffer = new StringBuilder();
  private boolean lineStart = true;
  private boolean inHeading;
  private boolean fenced;
  private boolean italic;
  private char before = '\n';
  private boolean ended;

  Markup(CharSink next, Gaps gaps) {
    this.next = next;
    this.gaps = gaps;
  }

  @Override
  public void accept(char c) {
    if (buffer.isEmpty() && isPlain(c)) {
      text(c);
      return;
    }
    buffer.append(c);
    read();
  }

  void end() {
    ended = true;
    read();
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == ',' || c == '.';
  }

  private void read() {
    int length = buffer.isEmpty() ? WAIT : step();
    while (length != WAIT) {
      buffer.delete(0, length);
      length = buffer.isEmpty() ? WAIT : step();
    }
  }

  /** Reads what the buffer begins with, and returns its length. */
  private int step() {
    char c = buffer.charAt(0);
    if (c == '\n') {
      inHeading = false;
      text(c);
      return 1;
    }
    return switch (c) {
      case '`', '~', '"', '\'' -> fenceOrSign(c);
      case '#' -> lineStart ? heading() : plain(c);
      case '>' -> lineStart ? 1 : plain(c);
      case '*', '_' -> emphasis(c);
      case '\\' -> escape();
      case '&' -> entity();
      case '<' -> tag();
      case '[' -> bracket();
      case '{' -> gap('}');
      default -> plain(c);
    };
  }

  private int plain(char c) {
    text(c);
    return 1;
  }

  private void text(char c) {
    if (Signal.is(c)) {
      next.accept(c);
      return;
    }
    boolean hidden = inHeading || tags.isHiding();
    if (c == '\n') {
      lineStart = true;
    } else if (!Character.isWhitespace(c)) {
      lineStart = false;
    }
    if (!hidden || c == '\n' && !tags.isHiding()) {
      next.accept(c);
    }
    before = c;
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      text(text.charAt(i));
    }
  }

  /** Whether text may follow that belongs to the first characters of the buffer. */
  private boolean isCut(int length) {
    return !ended && length >= buffer.length();
  }

  private int fenceOrSign(char c) {
    int run = Signal.run(buffer, c);
    if (isCut(run) && run < 4) {
      return (c == '"' || c == '\'') && !lineStart ? plain(c) : WAIT;
    }
    if (lineStart && run >= 3) {
      return fence(run);
    }
    return switch (c) {
      case '`' -> run;
      case '~' -> run == 2 ? run : plain(c);
      default -> plain(c);
    };
  }

  /** Reads the line of a fence, which may name a language. */
  private int fence(int run) {
    int end = run;
    while (end < buffer.length() && buffer.charAt(end) != '\n' && end < run + MAX_FENCE) {
      end++;
    }
    if (isCut(end) && end < run + MAX_FENCE) {
      return WAIT;
    }
    String name = buffer.substring(run, end).strip();
    if (!name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
      return run;
    }
    if (fenced) {
      next.accept(Signal.FENCE_END);
    }
    fenced = !fenced;
    return end;
  }

  private int heading() {
    int run = Signal.run(buffer, '#');
    if (isCut(run) && run <= 6) {
      return WAIT;
    }
    if (run <= 6 && (run == buffer.length() || " \n".indexOf(buffer.charAt(run)) >= 0)) {
      inHeading = true;
      return run;
    }
    return plain('#');
  }

  /** Reads asterisks and underscores; between spaces or within a word, they are text. */
  private int emphasis(char c) {
    int run = Signal.run(buffer, c);
    if (isCut(run)) {
      return WAIT;
    }
    char after = run < buffer.length() ? buffer.charAt(run) : '\n';
    boolean opens = !isWord(before) && !Character.isWhitespace(after);
    boolean closes = !Character.isWhitespace(before) && (c == '*' && run > 1 || !isWord(after));
    if (run > 3 || !opens && !closes) {
      text(String.valueOf(c).repeat(run));
      return run;
    }
    if (run > 1) {
      text(Signal.BOLD);
    }
    if (run != 2) {
      boolean begins =
          !italic && opens && isWord(after) || !italic && opens && Quotes.isBeforeWord(after);
      boolean finishes = italic && closes;
      if (run == 1 && !begins && !finishes && !(opens && after == c)) {
        text(c);
        return run;
      }
      italic = begins;
    }
    return run;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private int escape() {
    if (isCut(1)) {
      return WAIT;
    }
    char c = buffer.length() > 1 ? buffer.charAt(1) : ' ';
    if (c == 'n') {
      if (isCut(2)) {
        return WAIT;
      }
      char after = buffer.length() > 2 ? buffer.charAt(2) : '\n';
      if (after == '\\' || after == '"' || after == '\n' || Character.isUpperCase(after)) {
        text('\n');
        return 2;
      }
    } else if (c < 0x80 && c > ' ' && !isWord(c)) {
      text(c);
      return 2;
    }
    return plain('\\');
  }

  private int entity() {
    int end = 1;
    while (end < buffer.length() && (isWord(buffer.charAt(end)) || buffer.charAt(end) == '#')) {
      end++;
    }
    if (isCut(end) && end < MAX_ENTITY) {
      return WAIT;
    }
    if (end > 1 && end < buffer.length() && buffer.charAt(end) == ';') {
      text(Tags.ofEntity(buffer.substring(0, end + 1)));
      return end + 1;
    }
    return plain('&');
  }

  private int tag() {
    int length = Tags.length(buffer, ended);
    if (length < 0) {
      return WAIT;
    }
    if (length == 0) {
      return plain('<');
    }
    String tag = buffer.substring(0, length);
    boolean apart = lineStart || before == '\n' || !isWord(before);
    String replacement = tags.read(tag, apart);
    if (replacement == null) {
      return gapOr(tag.substring(1, length - 1), length, '<');
    }
    text(replacement);
    return length;
  }

  /** Reads a bracket: a link becomes its words, and a gap is filled or dropped. */
  private int bracket() {
    int close = Gaps.close(buffer, 1, ']', MAX_GAP, ended);
    if (close <= 0) {
      return close < 0 ? WAIT : plain('[');
    }
    if (isCut(close + 1)) {
      return WAIT;
    }
    String inside = buffer.substring(1, close);
    if (close + 1 < buffer.length() && buffer.charAt(close + 1) == '(') {
      int end = Gaps.close(buffer, close + 2, ')', close + 2 + MAX_LINK, ended);
      if (end < 0) {
        return WAIT;
      }
      if (end > 0 && buffer.substring(close + 2, end).indexOf(' ') < 0) {
        buffer.replace(0, end + 1, inside);
        return inside.isEmpty() ? WAIT : step();
      }
    }
    return gapOr(inside, close + 1, '[');
  }

  private int gap(char closing) {
    int close = Gaps.close(buffer, 1, closing, MAX_GAP, ended);
    if (close <= 0) {
      return close < 0 ? WAIT : plain(buffer.charAt(0));
    }
    int end = close + 1;
    if (buffer.charAt(1) == '{') {
      if (isCut(end)) {
        return WAIT;
      }
      end += end < buffer.length() && buffer.charAt(end) == '}' ? 1 : 0;
    }
    return gapOr(buffer.substring(1, close).replace("{", ""), end, '{');
  }

  /** Fills a gap within a line and drops one at its start; other brackets are text. */
  private int gapOr(String inside, int length, char sign) {
    if (!Gaps.isGap(inside)) {
      return plain(sign);
    }
    if (!lineStart) {
      text(gaps.filling(inside));
    }
    return length;
  }
}
