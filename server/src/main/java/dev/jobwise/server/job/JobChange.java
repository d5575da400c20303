package dev.jobwise.server.job;

import java.util.List;
import java.util.Set;

/**
 * A request to change a job.
 *
 * @param fields the names of the fields to change, as the contract spells them; the others stay as
 *     they are. A named field that is null or empty is cleared if it can be, else it stays.
 */
record JobChange(
    Set<String> fields,
    String title,
    String company,
    String location,
    String description,
    List<String> parsedKeywords,
    List<String> requirements,
    List<String> benefits,
    String salaryRange,
    Boolean remote,
    String employmentType,
    String status,
    String applicationStatus,
    String appliedDate,
    String notes) {

  /** The new value of a field that can be cleared. */
  <T> T clearable(String field, T value, T old) {
    return fields.contains(field) ? value : old;
  }

  /** The new value of a field that always has one. */
  <T> T kept(String field, T value, T old) {
    return fields.contains(field) && value != null ? value : old;
  }
}
