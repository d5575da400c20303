package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.MarginHeadings;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.SectionKind;
import dev.jobwise.server.profile.draft.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Divides a resume at its headings. Known words make a heading; what looks like the known headings
 * is one too, whatever its words.
 */
final class Sections {

  /** No heading has more words. */
  private static final int MOST_WORDS = 6;

  /** A heading stands once, or again on a second page. */
  private static final int FEWEST_LABELS = 3;

  /** Marked headings below it are those of entries. */
  private static final int LOWEST_LEVEL = 2;

  /** From the title of a job to its date. */
  private static final int ROWS_TO_DATE = 3;

  /** From the date of a job, beside an employer on two rows, to its title. */
  private static final int ROWS_FROM_DATE = 2;

  /** A heading is at least this share of the size of most headings. */
  private static final double SMALLEST = 0.7;

  /** What people draw lines with beside a heading, and how many signs such a line has. */
  private static final String RULE = "_=~*-–—";

  private static final int SHORTEST_RULE = 10;

  private final List<Row> rows;
  private final HeadingStyle style;
  private final double bodySize;

  /** Where the upper fifth of the first page ends. */
  private final double topOfPageOne;

  /** Whether few other rows look like the known headings. */
  private final boolean styleIsRare;

  /** Headings that stand again and again, as "Skills" below each job. */
  private final Set<String> labels;

  private Sections(List<Row> rows) {
    this.rows = rows;
    this.style = HeadingStyle.ofMost(rows);
    this.bodySize = HeadingStyle.bodySize(rows);
    double[] heights =
        rows.stream()
            .filter(row -> row.first().page() == 1)
            .mapToDouble(row -> row.first().y())
            .sorted()
            .toArray();
    this.labels = labels(rows);
    this.topOfPageOne =
        heights.length == 0 ? 0 : heights[0] + (heights[heights.length - 1] - heights[0]) / 5;
    long alike =
        rows.stream()
            .filter(row -> isAlone(row) && HeadingStyle.of(row.first()).equals(style))
            .count();
    long known =
        rows.stream()
            .filter(
                row ->
                    isAlone(row)
                        && HeadingStyle.of(row.first()).equals(style)
                        && Headings.isKnown(row.text()))
            .count();
    this.styleIsRare = alike <= 2 * known + 2;
  }

  private static Set<String> labels(List<Row> rows) {
    Map<String, Long> counts =
        rows.stream()
            .filter(row -> isAlone(row) && Headings.isKnown(row.text()))
            .collect(Collectors.groupingBy(row -> LowerCase.of(row.text()), Collectors.counting()));
    counts.values().removeIf(count -> count < FEWEST_LABELS);
    return counts.keySet();
  }

  private static boolean isAlone(Row row) {
    return row.cells().size() == 1 && !row.isBullet();
  }

  /** The sections in reading order; what stands above the headings of a column has no kind. */
  static List<Section> of(List<Row> rows) {
    return UnheadedJobs.divided(
        ResumedJobs.divided(
            new Sections(BrokenHeadings.joined(MarginHeadings.above(rows))).divided()));
  }

  private List<Section> divided() {
    List<Section> sections = new ArrayList<>();
    SectionKind kind = null;
    String heading = null;
    List<Row> below = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      SectionKind next = headingAt(i, heading != null);
      boolean jobs = kind == SectionKind.EXPERIENCE;
      boolean surely = MarginHeadings.isOne(row);
      if (next == SectionKind.OTHER && jobs && !surely && isJob(i, below.isEmpty())) {
        next = null;
      }
      if (next == SectionKind.EXPERIENCE && jobs && !surely && isRole(i, below)) {
        next = null;
      }
      if (next == null && kind != null && beginsColumn(i)) {
        sections.add(new Section(kind, heading, List.copyOf(below)));
        below.clear();
        kind = null;
        heading = null;
      }
      if (next == null) {
        below.add(row);
        continue;
      }
      sections.add(new Section(kind, heading, List.copyOf(below)));
      below.clear();
      kind = next;
      boolean whole = row.cells().size() == 1 || Headings.isKnown(row.text());
      heading = whole ? row.text() : row.first().text();
      if (!whole) {
        below.add(new Row(row.cells().subList(1, row.cells().size())));
      }
    }
    sections.add(new Section(kind, heading, List.copyOf(below)));
    return sections;
  }

  /**
   * Whether what looks like a heading is the title of a job, as its date below says, or an
   * employer, as the date above it and its legal form say.
   *
   * @param first whether it stands right below the heading of the jobs
   */
  private boolean isJob(int i, boolean first) {
    String text = rows.get(i).text();
    boolean dated =
        rows.subList(i, Math.min(rows.size(), i + ROWS_TO_DATE)).stream()
            .map(DatedRow::of)
            .anyMatch(row -> row != null && row.dates().isRange());
    boolean below = i > 0 && DatedRow.of(rows.get(i - 1)) != null;
    return !Headings.isKnown(text)
        && (dated && (first || Names.isTitle(text))
            || below && (Names.isOrganisation(text) || Names.isTitle(text)));
  }

  /** Whether "Internship" is what somebody was, as the date right above it says. */
  private boolean isRole(int i, List<Row> below) {
    int from = Math.max(i - ROWS_FROM_DATE, i - below.size());
    return !isLikeHeadings(HeadingStyle.of(rows.get(i).first()))
        && rows.subList(from, i).stream()
            .map(DatedRow::of)
            .anyMatch(row -> row != null && row.dates().isRange());
  }

  /** Whether a row is the first of a column that begins beside the head of the first page. */
  private boolean beginsColumn(int i) {
    Line line = rows.get(i).first();
    Line before = rows.get(i - 1).first();
    boolean up =
        line.page() < before.page() || line.page() == before.page() && line.y() < before.y();
    return up && line.page() == 1 && line.y() < topOfPageOne;
  }

  /** The kind of the section that begins with a row; null if none does. */
  private SectionKind headingAt(int i, boolean afterHeading) {
    Row row = rows.get(i);
    if (HeadingStyle.isItem(row, bodySize) && row.first().heading() == 0
        || labels.contains(LowerCase.of(row.text()))) {
      return null;
    }
    Line first = row.first();
    HeadingStyle own = HeadingStyle.of(first);
    boolean alone = row.cells().size() == 1;
    String bare = Signs.withoutEnd(Signs.withoutStart(first.text(), RULE), RULE);
    if (alone && first.text().length() - bare.length() > SHORTEST_RULE && Headings.isKnown(bare)) {
      return Headings.kindOf(bare);
    }
    SectionKind known = alone ? Headings.kindOf(first.text()) : Headings.kindOf(row.text());
    if (known != null && looksRight(known, own)) {
      return known;
    }
    if (known == null && !alone && isLikeHeadings(own) && Headings.isKnown(first.text())) {
      return Headings.kindOf(first.text());
    }
    boolean marked = isUpperLevel(own);
    if (alone && (marked || own.equals(style) && own.stands(bodySize)) && isShort(first.text())) {
      SectionKind main = marked ? Headings.ofEnd(first.text()) : Headings.ofMain(first.text());
      if (main != null) {
        return main;
      }
    }
    boolean looks =
        styleIsRare && style != null && style.equals(own) && style.stands(bodySize) && alone;
    if (looks && isShort(first.text()) && (afterHeading || i > 0 && own.size() > bodySize)) {
      return Headings.guess(first.text());
    }
    return null;
  }

  /** Whether a known heading may be one: words such as "Leadership" also stand in lists. */
  private boolean looksRight(SectionKind known, HeadingStyle own) {
    boolean plain = style == null || !style.stands(bodySize);
    return plain
        || isLikeHeadings(own)
        || known != SectionKind.OTHER
            && own.stands(bodySize)
            && own.size() >= SMALLEST * style.size();
  }

  /** Whether the file itself says that it is a heading, of sections rather than of entries. */
  private static boolean isUpperLevel(HeadingStyle own) {
    return own.level() > 0 && own.level() <= LOWEST_LEVEL;
  }

  private boolean isLikeHeadings(HeadingStyle own) {
    return style != null
        && (own.equals(style)
            || own.size() > style.size() && own.stands(bodySize)
            || own.level() > 0 && own.level() <= style.level());
  }

  private static boolean isShort(String text) {
    return text.split(" ").length <= MOST_WORDS
        && text.length() > 2
        && !Names.isDuties(text)
        && !text.matches(".*[.,;]$")
        && text.codePoints().filter(Character::isLetter).count() * 2 > text.length()
        && DateSpans.in(text).isEmpty();
  }
}
