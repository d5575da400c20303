package dev.jobwise.server.profile;

import dev.jobwise.server.common.AppException;
import java.time.LocalDate;
import java.util.Collection;

/** Rules that only hold once a change has met what is stored. */
final class Checks {

  /**
   * Most entries of any list or map of a profile: what one request may hold, so that a client can
   * always send back a profile that it has read.
   */
  static final int MAX_ENTRIES = 100;

  private Checks() {}

  static void required(Object value, String field) {
    if (value == null || value instanceof String text && text.isBlank()) {
      throw AppException.invalid(field, field + " is required", "missing");
    }
  }

  static void inOrder(LocalDate start, LocalDate end) {
    if (start != null && end != null && end.isBefore(start)) {
      throw AppException.invalid("end_date", "end_date must not be before start_date", "range");
    }
  }

  static void room(Collection<?> entries, String field) {
    if (entries.size() > MAX_ENTRIES) {
      throw AppException.invalid(
          field, field + " must have at most " + MAX_ENTRIES + " items", "length");
    }
  }
}
