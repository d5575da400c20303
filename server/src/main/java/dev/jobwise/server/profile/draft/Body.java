package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Places;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What stands below the head of an entry: paragraphs, and lines with a label that lists have. */
final class Body {

  /** What a description may hold; the contract says so. */
  private static final int MOST_CHARACTERS = 2000;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> overflow = new ArrayList<>();
  private final Map<Label, Label.Labelled> labelled = new EnumMap<>(Label.class);
  private String place;

  private Body() {}

  /**
   * @param placeMissing whether a place beside the text is that of the entry
   */
  static Body of(Paragraphs paragraphs, List<Row> rows, boolean placeMissing) {
    Body body = new Body();
    List<Row> left = new ArrayList<>();
    for (Row row : rows) {
      left.addAll(body.withoutMargin(row, placeMissing));
    }
    for (String text : paragraphs.of(left)) {
      Label.Labelled line = Label.split(text);
      if (line != null
          && line.label() != null
          && !line.value().isEmpty()
          && !body.labelled.containsKey(line.label())) {
        body.labelled.put(line.label(), line);
      } else {
        body.paragraphs.add(text);
      }
    }
    return body;
  }

  /** The row without the lengths of time and the place that stand beside its text. */
  private List<Row> withoutMargin(Row row, boolean placeMissing) {
    List<Line> cells = new ArrayList<>(row.cells());
    for (Line cell : row.cells()) {
      boolean beside = cell != row.first();
      if (DateSpans.isLength(cell.text())) {
        cells.remove(cell);
      } else if (beside && placeMissing && place == null && Places.isPlace(cell.text())) {
        place = cell.text();
        cells.remove(cell);
      }
    }
    return cells.isEmpty() ? List.of() : List.of(new Row(cells));
  }

  /** Null if there is none. */
  String place() {
    return place;
  }

  /** The value after a label, which then is no longer part of the description; null if none. */
  String taken(Label label) {
    Label.Labelled line = labelled.remove(label);
    return line == null ? null : line.value();
  }

  /** The items after a label; empty if there is none. */
  List<String> listed(Label label) {
    String value = taken(label);
    return value == null ? List.of() : Items.of(value);
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  /** The paragraphs, labelled lines that nobody took included, as far as they fit; null if none. */
  String description() {
    labelled.values().forEach(line -> paragraphs.add(line.words() + ": " + line.value()));
    labelled.clear();
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (overflow.isEmpty() && text.length() + paragraph.length() < MOST_CHARACTERS) {
        text.append(text.length() == 0 ? "" : "\n").append(paragraph);
      } else {
        overflow.add(paragraph);
      }
    }
    return text.length() == 0 ? null : text.toString();
  }

  /** The paragraphs that did not fit into the description. */
  List<String> overflow() {
    return overflow;
  }
}
