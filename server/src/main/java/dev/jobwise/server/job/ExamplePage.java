package dev.jobwise.server.job;

import java.util.List;

/** A page of the built-in list, and how many ads match in all. */
record ExamplePage(List<ExampleJob> jobs, int total) {}
