package dev.jobwise.server.job.ad.section;

import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.words.AdPlaces;
import dev.jobwise.server.job.ad.words.AdRoles;
import dev.jobwise.server.job.ad.words.WordList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the labelled lines of an ad: "Location: Leeds". */
public final class AdLabels {

  /** The facts that labels name. */
  public enum Field {
    TITLE,
    COMPANY,
    LOCATION,
    PAY,
    TYPE,
    WORKPLACE,
    /** A fact that no field holds, such as a reference number. */
    REMARK
  }

  /** A label with a capital: " Place of work: ". */
  private static final Pattern NEXT_LABEL =
      Pattern.compile(
          " (?:[^\\s:]{1,40}+|\\p{Lu}[^\\s:]{0,40}+(?: \\p{Ll}[^\\s:]{0,30}+){1,4}): | [\\p{IsHan}]{2,8}+：");

  private static final int MAX_LABEL_LENGTH = 32;
  private static final int LONGEST_TITLE = 50;

  /** The most text that the labels for terms of work collect. */
  private static final int MAX_TERMS_LENGTH = 200;

  private static final Pattern UNSPACED_NAME = Pattern.compile("\\p{IsHan}{2,8}");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** Job boards show these labels without a colon: with a dash, or on a line of their own. */
  private static final Set<Field> WITHOUT_COLON =
      EnumSet.of(Field.LOCATION, Field.TYPE, Field.COMPANY);

  private static final Map<String, Field> FIELDS = new HashMap<>();

  static {
    WordList.sections("labels")
        .forEach(
            (section, labels) -> {
              Field field = Field.valueOf(section.toUpperCase(Locale.ROOT));
              labels.forEach(label -> FIELDS.putIfAbsent(label, field));
            });
  }

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Set<Field> onTop = EnumSet.noneOf(Field.class);
  private final Set<AdLine> lines = new HashSet<>();
  private boolean top = true;

  private AdLabels() {}

  public static AdLabels in(List<AdLine> ad) {
    AdLabels labels = new AdLabels();
    for (int i = 0; i < ad.size(); i++) {
      AdLine line = ad.get(i);
      AdSection opened = AdSection.openedBy(line);
      labels.top &= i == 0 || opened == null || opened == AdSection.OTHER;
      int end = labelEnd(line.text());
      if (end < 0) {
        continue;
      }
      String value = line.text().substring(end).replaceFirst("^ ?[:：–-] ?", "").strip();
      boolean colon = line.text().endsWith(":");
      Field field = FIELDS.get(label(line.text().substring(0, end)));
      if (value.isEmpty()
          && i + 1 < ad.size()
          && (isValue(ad.get(i + 1), colon)
              || isPlaceBelow(field, ad.get(i + 1))
              || isTitleBelow(field, ad.get(i + 1)))
          && (field != Field.TITLE || colon || AdRoles.namesOne(ad.get(i + 1).text()))) {
        i++;
        labels.lines.add(ad.get(i));
        value = ad.get(i).text();
      }
      if (!value.isEmpty()) {
        labels.lines.add(line);
        boolean table = isHeadOfTable(value);
        String cell = table && i + 1 < ad.size() ? ad.get(i + 1).text().split(" ")[0] : "";
        if (table && field == Field.TITLE && AdRoles.hasUnspacedRole(cell)) {
          labels.put(field, cell);
        } else {
          labels.put(table ? Field.REMARK : field, value);
        }
      }
    }
    return labels;
  }

  private void put(Field field, String value) {
    values.merge(
        field,
        value,
        (first, other) ->
            field == Field.TYPE && first.length() < MAX_TERMS_LENGTH
                ? first + '\n' + other
                : first);
    if (top) {
      onTop.add(field);
    }
  }

  /** Returns the first value of a field, or null; for terms of work, all values. */
  public String get(Field field) {
    return values.get(field);
  }

  /** Whether a field has a value above all sections, where it is about the whole ad. */
  public boolean isOnTop(Field field) {
    return onTop.contains(field);
  }

  /** Whether a line was read as a label or its value. */
  public boolean has(AdLine line) {
    return lines.contains(line);
  }

  /** Whether lines may begin with this label. */
  public static boolean isLabel(String text) {
    return FIELDS.get(label(text)) != null;
  }

  /** Whether a label names a fact that a field of the job holds. */
  static boolean isFieldLabel(String text) {
    Field field = FIELDS.get(label(text));
    return field != null && field != Field.REMARK;
  }

  /** Whether a label names a fact that no field holds. */
  public static boolean isRemark(String text) {
    return FIELDS.get(label(text)) == Field.REMARK;
  }

  /** Normalizes a label: "Salary (gross)" and "Location(s)" are "salary" and "location". */
  private static String label(String text) {
    return LowerCase.of(BRACKETS.matcher(text).replaceAll("").strip());
  }

  /** Returns the end of the label that a line begins with; -1 if there is none. */
  private static int labelEnd(String text) {
    int end = Math.min(text.length(), MAX_LABEL_LENGTH);
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return isLabel(text.substring(0, i)) ? i : -1;
      }
    }
    int dash = text.indexOf(" - ");
    String label = dash > 0 && dash < 20 ? text.substring(0, dash) : text;
    Field field = FIELDS.get(label(label));
    return WITHOUT_COLON.contains(field) || field == Field.TITLE && label.length() == text.length()
        ? label.length()
        : -1;
  }

  /** Whether a place stands below its label like the only item of a list: "Location", "* Leeds". */
  private static boolean isPlaceBelow(Field field, AdLine line) {
    return field == Field.LOCATION
        && (AdPlaces.isPlace(line.text())
            || UNSPACED_NAME.matcher(line.text()).matches() && labelEnd(line.text()) < 0);
  }

  /** Whether a title stands below its label and a blank line. */
  private static boolean isTitleBelow(Field field, AdLine line) {
    return field == Field.TITLE
        && !line.isBullet()
        && line.text().length() <= LONGEST_TITLE
        && !line.text().endsWith(".")
        && labelEnd(line.text()) < 0
        && AdSection.openedBy(line) == null;
  }

  /** Whether what follows a label are other labels, as in the first row of a table. */
  private static boolean isHeadOfTable(String value) {
    Set<Object> facts = new HashSet<>();
    int others = 0;
    for (String word : value.split(" ")) {
      Object fact = isLabel(word) ? FIELDS.get(label(word)) : AdSection.ofLabel(word);
      others += fact == null ? 1 : 0;
      facts.add(fact);
    }
    facts.remove(null);
    return facts.size() > 1 && facts.size() >= others;
  }

  private static boolean isValue(AdLine line, boolean belowColon) {
    return !line.isBullet()
        && (!line.afterBlank() || belowColon && AdSection.openedBy(line) == null)
        && line.text().length() <= 80
        && labelEnd(line.text()) < 0
        && !line.text().endsWith(".");
  }

  /** Cuts a value before another label on the same line: "Hillview Place of work: Leeds". */
  public static String withoutNext(String value) {
    Matcher label = NEXT_LABEL.matcher(value == null ? "" : value);
    return label.find() && label.start() > 0 ? value.substring(0, label.start()).strip() : value;
  }
}
