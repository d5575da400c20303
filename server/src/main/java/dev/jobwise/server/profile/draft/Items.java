package dev.jobwise.server.profile.draft;

import java.util.ArrayList;
import java.util.List;

/** Divides lists in a line: "Java, SQL (MySQL, MariaDB)" has two items. */
final class Items {

  private static final String SEPARATORS = ",;|•·●▪◆∙";

  private Items() {}

  static List<String> of(String text) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      if (depth == 0 && SEPARATORS.indexOf(c) >= 0 && !isInNumber(text, i)) {
        add(items, text.substring(start, i));
        start = i + 1;
      }
    }
    add(items, text.substring(start));
    return items;
  }

  private static void add(List<String> items, String item) {
    String bare = item.strip();
    if (!bare.isEmpty()) {
      boolean ends = bare.endsWith(".") && bare.length() > 2 && !bare.endsWith("..");
      items.add(ends ? bare.substring(0, bare.length() - 1).stripTrailing() : bare);
    }
  }

  /** "200,000" */
  private static boolean isInNumber(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }
}
