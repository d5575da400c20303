package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import dev.jobwise.server.profile.draft.text.WorkPhrases;
import java.util.Comparator;
import java.util.List;

/** What the text of a job tells of the names that its head lacks. The text keeps them, too. */
final class ToldNames {

  /** Rows below the head that may tell a name. */
  private static final int MOST_ROWS = 3;

  private static final int MOST_WORDS = 8;

  /** No sentence that names a job is longer; so a line of any length costs no more than it. */
  private static final int LONGEST = 300;

  private final List<Row> rows;

  ToldNames(List<Row> body) {
    rows = body.subList(0, Math.min(MOST_ROWS, body.size()));
  }

  /**
   * "Worked as a cook. My tasks were ...", "Cook at ACME, where I ..."; null if no such sentence is
   * there.
   *
   * @param employer null if none is known
   */
  String title(String employer) {
    for (Row row : rows) {
      String sentence = firstSentence(row);
      WorkPhrases.Work work = WorkPhrases.of(sentence);
      String told = work == null ? before(sentence, employer) : work.title();
      String title = told == null ? "" : told.split(",", 2)[0];
      if (isName(title) && Names.isTitle(title)) {
        return HeadText.bare(title);
      }
    }
    return null;
  }

  /** What stands before "at ACME"; null if that is not there. */
  private static String before(String sentence, String employer) {
    int name = employer == null ? -1 : sentence.indexOf(" " + employer);
    int word = name <= 0 ? -1 : sentence.lastIndexOf(' ', name - 1);
    return word <= 0 ? null : sentence.substring(0, word);
  }

  /** "ACME LLC, Springfield - a maker of everything"; null if no company is the first word. */
  String employer() {
    String first = rows.isEmpty() || rows.get(0).isBullet() ? "" : firstSentence(rows.get(0));
    WorkPhrases.Work work = WorkPhrases.of(first.split(", ", 2)[0]);
    boolean told = work != null && work.employer() != null;
    List<String> parts = NameParts.all(told ? work.employer() : first);
    boolean company = !parts.isEmpty() && isName(parts.get(0)) && Names.isCompany(parts.get(0));
    return company && Label.split(first) == null ? HeadText.bare(parts.get(0)) : null;
  }

  /**
   * "ACME, head cook. I led a kitchen ..."; null if no word of the first sentence tells a title.
   */
  HeadReading both() {
    if (rows.isEmpty() || rows.get(0).isBullet() || !HeadText.isProse(rows.get(0).text())) {
      return null;
    }
    String sentence = HeadText.bare(firstSentence(rows.get(0)));
    if (sentence.isEmpty()) {
      return null;
    }
    HeadCell cell = new HeadCell(rows.get(0).first(), sentence, null, 0, 0, 0, null);
    return Readings.of(List.of(cell), false).stream()
        .filter(reading -> reading.title() != null && reading.employer() != null)
        .filter(reading -> isName(reading.title()) && Names.isTitle(reading.title()))
        .filter(reading -> isName(reading.employer()) && !Names.isTitle(reading.employer()))
        .max(Comparator.comparingDouble(HeadReading::own))
        .orElse(null);
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && text.split(" ").length <= MOST_WORDS;
  }

  private static String firstSentence(Row row) {
    String text = BulletSigns.without(row.text());
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    int dot = start.indexOf(". ");
    return HeadText.bare(dot < 0 ? start : start.substring(0, dot));
  }
}
