package dev.jobwise.server.job;

import dev.jobwise.server.common.error.FieldProblem;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Checks dates, which clients send in two notations and get back as they wrote them. */
final class JobDates {

  private JobDates() {}

  /**
   * Notes a problem if the text, unless it is null, is neither a date nor a date with a time as in
   * ISO 8601.
   */
  static void check(String appliedDate, List<FieldProblem> problems) {
    if (appliedDate == null) {
      return;
    }
    DateTimeFormatter format =
        appliedDate.indexOf('T') < 0
            ? DateTimeFormatter.ISO_LOCAL_DATE
            : DateTimeFormatter.ISO_DATE_TIME;
    try {
      format.parse(appliedDate);
    } catch (DateTimeException notADate) {
      problems.add(
          new FieldProblem(
              List.of("body", "applied_date"),
              "applied_date must be a date in YYYY-MM-DD format",
              "format"));
    }
  }
}
