package dev.jobwise.server.job;

/**
 * Filters of the built-in list, and the requested page.
 *
 * @param text null for any
 * @param location null for any
 * @param remoteOnly false filters nothing
 */
record ExampleQuery(String text, String location, boolean remoteOnly, int limit, int offset) {}
