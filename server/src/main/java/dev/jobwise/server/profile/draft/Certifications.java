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

/** Reads certificates. */
final class Certifications {

  private final List<Certification> certificates;

  Certifications(List<Certification> certificates) {
    this.certificates = certificates;
  }

  void read(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    for (Entry entry : Entries.byLooks(rows)) {
      add(entry);
    }
  }

  private void add(Entry entry) {
    List<String> parts = new ArrayList<>();
    LocalDate expiry = null;
    String credential = null;
    DateSpan dates = null;
    for (String part : parts(entry)) {
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
  private static List<String> parts(Entry entry) {
    List<String> parts = new ArrayList<>();
    for (Row row : entry.rows()) {
      for (Line cell : row.cells()) {
        for (String part : BulletSigns.without(cell.text()).split(" ?\\| ?| ?[–—] | - | · ")) {
          if (!part.isBlank()) {
            parts.add(part.strip());
          }
        }
      }
    }
    return parts;
  }
}
