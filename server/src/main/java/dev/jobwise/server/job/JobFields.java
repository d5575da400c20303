package dev.jobwise.server.job;

import java.util.List;

/** The fields of a job that its owner can change. Unset texts are null. */
record JobFields(
    String title,
    String company,
    String location,
    String description,
    List<String> parsedKeywords,
    List<String> requirements,
    List<String> benefits,
    String salaryRange,
    boolean remote,
    String employmentType,
    String status,
    String applicationStatus,
    String appliedDate,
    String notes) {

  static JobFields of(Job job) {
    return new JobFields(
        job.title(),
        job.company(),
        job.location(),
        job.description(),
        job.parsedKeywords(),
        job.requirements(),
        job.benefits(),
        job.salaryRange(),
        job.remote(),
        job.employmentType(),
        job.status(),
        job.applicationStatus(),
        job.appliedDate(),
        job.notes());
  }
}
