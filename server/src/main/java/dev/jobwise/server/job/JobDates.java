package dev.jobwise.server.job;

import dev.jobwise.server.common.error.FieldProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Checks dates, which clients send in two notations and get back as written. */
final class JobDates {

  private JobDates() {}

  /** Notes a problem unless the text is null, a date, or an ISO 8601 date with a time. */
  static void check(String appliedDate, List<FieldProblem> problems) {
    if (appliedDate == null) {
      return;
    }
    DateTimeFormatter format =
        appliedDate.indexOf('T') < 0
            ? DateTimeFormatter.ISO_LOCAL_DATE
            : DateTimeFormatter.ISO_DATE_TIME;
    if (!isDate(appliedDate, format)) {
      problems.add(
          new FieldProblem(
              List.of("body", "applied_date"),
              "applied_date must be a date in YYYY-MM-DD format",
              "format"));
    }
  }

  /** The formats of Java also know the year 0, years before it, and years of five digits. */
  private static boolean isDate(String text, DateTimeFormatter format) {
    try {
      int year = LocalDate.from(format.parse(text)).getYear();
      return 0 < year && year <= 9999;
    } catch (DateTimeException notADate) {
      return false;
    }
  }
}
