package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads certificates. */
final class Certifications {

  /** Between the parts of a line. Behind a stronger sign, a weaker one is part of a name. */
  private static final List<Pattern> SIGNS =
      Stream.of(" ?\\| ?", " · ", " ?[–—] | - ").map(Pattern::compile).toList();

  private final List<Certification> certificates;

  Certifications(List<Certification> certificates) {
    this.certificates = certificates;
  }

  void read(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    long divided = rows.stream().filter(row -> sign(row.text()) != null).count();
    if (divided * 3 >= rows.size()) {
      byRow(rows).forEach(this::add);
    } else {
      Entries.byLooks(rows).forEach(entry -> add(entry.rows()));
    }
  }

  /** Each row, together with the rows after it that only have labels of a certificate. */
  private static List<List<Row>> byRow(List<Row> rows) {
    List<List<Row>> certificates = new ArrayList<>();
    for (Row row : rows) {
      Label.Labelled labelled = Label.split(BulletSigns.without(row.text()));
      Label label = labelled == null ? null : labelled.label();
      boolean note = label == Label.EXPIRES || label == Label.CREDENTIAL;
      if (!note || certificates.isEmpty()) {
        certificates.add(new ArrayList<>());
      }
      certificates.get(certificates.size() - 1).add(row);
    }
    return certificates;
  }

  private void add(List<Row> rows) {
    List<String> parts = new ArrayList<>();
    LocalDate expiry = null;
    String credential = null;
    DateSpan dates = null;
    for (String part : parts(rows)) {
      Label.Labelled labelled = Label.split(part);
      Label label = labelled == null ? null : labelled.label();
      List<DateSpan> spans = DateSpans.in(part);
      if (label == Label.EXPIRES && !spans.isEmpty()) {
        expiry = spans.get(0).end();
      } else if (label == Label.CREDENTIAL) {
        credential = labelled.value();
      } else if (dates == null && DateSpans.isDate(part) && !spans.isEmpty()) {
        dates = spans.get(0);
      } else {
        parts.add(part);
      }
    }
    if (dates == null && parts.size() == 1) {
      List<DateSpan> spans = DateSpans.in(parts.get(0));
      if (!spans.isEmpty() && !DateSpans.rest(parts.get(0), spans.get(0)).isEmpty()) {
        dates = spans.get(0);
        parts.set(0, DateSpans.rest(parts.get(0), dates));
      }
    }
    if (parts.isEmpty()) {
      return;
    }
    String name = parts.remove(0);
    boolean issued = Names.isOrganisation(name.substring(name.lastIndexOf(',') + 1));
    if (parts.isEmpty() && name.contains(", ") && issued) {
      parts.add(name.substring(name.lastIndexOf(", ") + 2));
      name = name.substring(0, name.lastIndexOf(", "));
    }
    LocalDate obtained = dates == null ? null : dates.start();
    boolean range = dates != null && dates.isRange() && dates.end() != null;
    certificates.add(
        new Certification(
            null,
            null,
            name,
            String.join(", ", parts),
            obtained == null ? "" : obtained.toString(),
            expiry == null && range ? dates.end() : expiry,
            credential));
  }

  /** The parts between signs, cell by cell. */
  private static List<String> parts(List<Row> rows) {
    List<String> parts = new ArrayList<>();
    for (Row row : rows) {
      for (Line cell : row.cells()) {
        String text = BulletSigns.without(cell.text());
        Pattern sign = sign(row.text());
        Stream.of(sign == null ? new String[] {text} : sign.split(text))
            .filter(part -> !part.isBlank())
            .forEach(part -> parts.add(part.strip()));
      }
    }
    return parts;
  }

  /** The strongest sign of a row; null if it has none. */
  private static Pattern sign(String row) {
    return SIGNS.stream().filter(sign -> sign.matcher(row).find()).findFirst().orElse(null);
  }
}
