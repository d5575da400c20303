package dev.jobwise.server.profile.content;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The rules for one list entry that need the whole entry as it will be stored. Notes every breach,
 * so that a caller sees all of them at once.
 */
public final class ItemChecks {

  /**
   * Maximum entries in a list of a profile: as many as one request may hold, so that a client can
   * always send back a profile that it has read.
   */
  public static final int MAX_ENTRIES = 100;

  private static final int MAX_PROBLEMS = 100;

  private final List<String> place;
  private final List<FieldProblem> found;

  /**
   * @param place of the entry in the request
   * @param found collects the problems
   */
  ItemChecks(List<String> place, List<FieldProblem> found) {
    this.place = place;
    this.found = found;
  }

  void required(Object value, String field) {
    if (value == null || value instanceof String text && text.isBlank()) {
      note(field, field + " is required", "missing");
    }
  }

  void inOrder(LocalDate start, LocalDate end) {
    if (start != null && end != null && end.isBefore(start)) {
      note("end_date", "end_date must not be before start_date", "range");
    }
  }

  private void note(String field, String message, String type) {
    if (found.size() < MAX_PROBLEMS) {
      List<String> location = new ArrayList<>(place);
      location.add(field);
      found.add(new FieldProblem(location, message, type));
    }
  }

  static void room(Collection<?> entries, String field) {
    if (entries.size() > MAX_ENTRIES) {
      throw AppException.invalid(
          field, field + " must have at most " + MAX_ENTRIES + " items", "length");
    }
  }
}
