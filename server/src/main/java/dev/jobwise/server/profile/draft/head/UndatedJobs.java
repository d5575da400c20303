package dev.jobwise.server.profile.draft.head;

import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the jobs of a section without dates, in which rows of plain text name a title and an
 * employer: "ACME – Cook. Made bread.", "Cook at ACME".
 */
public final class UndatedJobs {

  /** Rows that make such a list; a single one may be a text that has a title in it. */
  private static final int FEWEST = 3;

  private static final int MOST_WORDS = 12;

  private static final int MOST_PARTS = 4;

  /** No head is longer; so a line of any length costs no more than it. */
  private static final int LONGEST = 160;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{3})\\. (?=\\p{Lu})");

  private UndatedJobs() {}

  /** The entries of a section; none if it is no such list. */
  public static List<Entry> in(List<Row> rows) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isJob(rows.get(i))) {
        starts.add(i);
      }
    }
    List<Entry> entries = new ArrayList<>();
    if (starts.size() < FEWEST) {
      return entries;
    }
    if (starts.get(0) > 0) {
      List<Row> above = rows.subList(0, starts.get(0));
      entries.add(new Entry(above, List.of(), null, above, false));
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
      entries.add(entry(rows.subList(starts.get(i), end)));
    }
    return entries;
  }

  private static Entry entry(List<Row> rows) {
    Row first = rows.get(0);
    String head = head(first.text());
    String rest = first.text().substring(head.length()).strip();
    List<Row> body = new ArrayList<>(rows.subList(1, rows.size()));
    if (rest.length() > 1) {
      body.add(0, new Row(List.of(first.first().part(rest.substring(1).strip()))));
    }
    return new Entry(rows, List.of(new Row(List.of(first.first().part(head)))), null, body, false);
  }

  /** The first sentence. */
  private static String head(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Matcher end = SENTENCE_END.matcher(start);
    return end.find() ? start.substring(0, end.start()) : text;
  }

  private static boolean isJob(Row row) {
    String head = head(row.text());
    boolean name = head.length() <= LONGEST && !row.isBullet() && row.cells().size() == 1;
    if (!name || head.split(" ").length > MOST_WORDS || Label.split(head) != null) {
      return false;
    }
    List<String> at = NameParts.at(head);
    List<String> parts = at == null ? NameParts.all(head) : at;
    return parts.size() > 1
        && parts.size() <= MOST_PARTS
        && parts.stream().filter(Names::isTitle).count() == 1
        && (Names.isTitle(parts.get(0)) || Names.isTitle(parts.get(1)))
        && Character.isUpperCase(parts.get(0).codePointAt(0));
  }
}
