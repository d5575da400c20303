package dev.jobwise.server.job;

import java.util.List;

/** An ad of the built-in list; {@code location} and {@code salaryRange} may be null. */
record ExampleJob(
    String id,
    String title,
    String company,
    String location,
    String description,
    List<String> parsedKeywords,
    List<String> requirements,
    List<String> benefits,
    String salaryRange,
    boolean remote,
    String employmentType) {}
