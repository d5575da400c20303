package dev.jobwise.server.sample;

import java.util.List;

/** The newest samples that match, and how many match in all. */
public record SampleList(List<Sample> samples, int total) {}
