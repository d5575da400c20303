package dev.jobwise.server.job.ad.section;

import dev.jobwise.server.job.ad.text.AdBullets;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.text.AdText;
import dev.jobwise.server.job.ad.words.SiteMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a pasted ad into lines and removes bullets, tables and markup. */
public final class AdLines {

  /** Emphasis such as "*Company:*" and "_Berlin_", but not "snake_case" or "5 * 3". */
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])([*_])(?=[^\\s*_])([^*_]{1,200})(?<=\\S)\\1(?![\\w*])");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]{1,200})\\]\\([^()\\s]{1,300}\\)");

  /** What Markdown puts below a text and no reader sees: "[hillvik]: https://hillvik.example". */
  private static final Pattern LINK_TARGET =
      Pattern.compile("\\[[^\\]\\[]{1,200}\\]: ?https?://\\S{1,500}");

  private static final Pattern TABLE_RULE = Pattern.compile("\\|[| :]*+-[-| :]*+");
  private static final Pattern QUOTE = Pattern.compile("^(?:> ?)++(?=\\S)");
  private static final Pattern HEADING = Pattern.compile("^#{1,6} ");

  /** A heading within a line that lost its line ends: "we seek a ## baker". */
  private static final Pattern INNER_HEADING = Pattern.compile(" #{2,6} (?=\\p{L})");

  /** Before a heading that follows a sentence on its line. */
  private static final Pattern BEFORE_HEADING = Pattern.compile("(?<=[.!?:]) (?=#{2,6} \\p{Lu})");

  private static final Pattern TICK_BOX = Pattern.compile("^\\[[ xX✓✔]?\\] ");

  /** A headline before the text in the same line: "Clerk, Town of Leck — You will …". */
  private static final Pattern RUN_IN_HEAD =
      Pattern.compile("^(\\p{Lu}[^.!?:—–]{9,109}+)[—–] ?(?=\\p{Lu}.{150})");

  /** Between the columns of a printed line. */
  private static final Pattern GAP = Pattern.compile("(?<=\\S) {4}(?=\\S)");

  private static final Pattern FEW_BLANKS = Pattern.compile("(?<! ) {2,3}(?! )");

  private static final int LONGEST_COLUMNS = 150;
  private static final int MOST_COLUMNS = 4;

  private AdLines() {}

  public static List<AdLine> of(String rawText) {
    List<AdLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    boolean belowRow = false;
    String plain = AdText.plain(JsonPosting.unfolded(FrontMatter.unfolded(rawText)));
    for (String raw : BEFORE_HEADING.matcher(plain).replaceAll("\n").split("\n")) {
      String text = FEW_BLANKS.matcher(raw.strip()).replaceAll(" ");
      if (LINK_TARGET.matcher(text).matches()) {
        continue;
      }
      if (TABLE_RULE.matcher(text).matches()) {
        if (belowRow) {
          // The row above the rule only names the columns.
          lines.remove(lines.size() - 1);
        }
        belowRow = false;
        continue;
      }
      boolean row = text.startsWith("|");
      AdLine line = line(row ? withoutBars(text) : withoutTabs(text), afterBlank);
      boolean blank = line.text().isEmpty();
      Matcher head = RUN_IN_HEAD.matcher(line.text());
      if (lines.isEmpty() && head.find()) {
        lines.add(new AdLine(line.marker(), head.group(1), true, true).narrowed());
        line = new AdLine("", line.text().substring(head.end()), false, true);
      }
      if (!blank) {
        // Only now: for the splitter, a tab or a run of blanks divides.
        for (AdLine column : columns(line)) {
          AdLineSplitter.split(column).forEach(part -> lines.add(part.narrowed()));
        }
      }
      afterBlank = blank;
      belowRow = row && !blank;
    }
    return SiteMenu.without(lines);
  }

  /**
   * Splits a short line whose parts only a wide gap divides, as in a printed header: "Leeds
   * Hillview School".
   */
  private static List<AdLine> columns(AdLine line) {
    String[] parts = GAP.split(line.text());
    if (line.text().length() > LONGEST_COLUMNS || parts.length < 2 || parts.length > MOST_COLUMNS) {
      String text = GAP.matcher(line.text()).replaceAll(" ");
      return List.of(new AdLine(line.marker(), text, line.marked(), line.afterBlank()));
    }
    String first = labelled(parts[0], parts[1]);
    if (first != null && parts.length == 2) {
      return List.of(new AdLine(line.marker(), first, line.marked(), line.afterBlank()));
    }
    List<AdLine> columns = new ArrayList<>();
    for (String part : parts) {
      boolean begins = columns.isEmpty();
      columns.add(
          new AdLine(
              begins ? line.marker() : "", part, line.marked(), begins && line.afterBlank()));
    }
    return columns;
  }

  /** Replaces the tab after a label, from a copied table, with a colon. */
  private static String withoutTabs(String line) {
    int tab = line.indexOf('\t');
    String text = tab > 0 ? labelled(line.substring(0, tab), line.substring(tab + 1)) : null;
    return (text == null ? line : text).replace('\t', ' ').strip();
  }

  /** Removes the bars of a Markdown table's row, and adds a colon after a label. */
  private static String withoutBars(String row) {
    String cells =
        row.substring(1, row.endsWith("|") ? Math.max(1, row.length() - 1) : row.length());
    int bar = cells.indexOf('|');
    String text = bar > 0 ? labelled(cells.substring(0, bar), cells.substring(bar + 1)) : null;
    return (text == null ? cells : text).strip();
  }

  private static String labelled(String label, String value) {
    String plain = withoutMarkup(label.strip()).replaceFirst(" ?:$", "");
    return AdLabels.isLabel(plain) ? plain + ": " + value.strip() : null;
  }

  private static AdLine line(String text, boolean afterBlank) {
    String line = EMPHASIS.matcher(QUOTE.matcher(text).replaceFirst("")).replaceAll("$2");
    String heading = HEADING.matcher(line).replaceFirst("");
    boolean marked = line.startsWith("#") && heading.length() < line.length();
    int bulletEnd = AdBullets.end(heading);
    String marker = heading.substring(0, bulletEnd).strip();
    String rest = TICK_BOX.matcher(heading.substring(bulletEnd).strip()).replaceFirst("");
    if (rest.startsWith("**") && rest.indexOf("**", 2) >= rest.length() - 3) {
      marked = true;
    }
    return new AdLine(marker, withoutMarkup(rest), marked, afterBlank);
  }

  private static String withoutMarkup(String text) {
    String plain = text.replace("**", "").replace("__", "").replace("~~", "").replace("`", "");
    plain = INNER_HEADING.matcher(plain).replaceAll(" ");
    return LINK.matcher(plain).replaceAll("$1").strip();
  }
}
