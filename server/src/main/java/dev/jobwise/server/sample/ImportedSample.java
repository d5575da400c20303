package dev.jobwise.server.sample;

/**
 * A sample that was read from a file.
 *
 * @param sourceFormat such as {@code pdf}
 * @param pages null for formats without pages
 */
public record ImportedSample(Sample sample, String sourceFormat, Integer pages) {}
