package dev.jobwise.server.job;

import java.util.List;

/**
 * A request to save a job. Unset texts are null, never blank.
 *
 * @param remote null if unset, like the other single values
 */
record NewJob(
    String rawText,
    String url,
    String title,
    String company,
    String location,
    String description,
    List<String> requirements,
    List<String> benefits,
    String salaryRange,
    Boolean remote,
    String employmentType,
    String status,
    String applicationStatus,
    String source) {}
