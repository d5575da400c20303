package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.draft.head.JobHead;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.Places;
import java.util.List;

/**
 * A job whose parts have names.
 *
 * @param title null if not stated
 * @param employer null if not stated
 * @param place null if not stated
 * @param dates null if none are stated
 * @param extra what else stands beside these
 * @param body the rows that say what the work was
 * @param firstLine the text of the first of its rows
 */
public record JobParts(
    String title,
    String employer,
    String place,
    DateSpan dates,
    List<String> extra,
    List<Row> body,
    String firstLine) {

  static JobParts of(JobHead head, DateSpan dates, String firstLine) {
    Places.NameAndPlace before =
        head.employer() == null && head.place() != null
            ? Places.nameBeforeTown(head.place())
            : null;
    String employer = before == null ? head.employer() : before.name();
    String place = before == null ? head.place() : before.place();
    return new JobParts(head.title(), employer, place, dates, head.extra(), head.body(), firstLine);
  }
}
