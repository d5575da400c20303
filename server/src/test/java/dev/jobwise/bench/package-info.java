/**
 * Measures the figures in docs/performance.md: a load driver with its own model, and the server in
 * its own process. Run it with {@code ./jobwise bench}.
 */
package dev.jobwise.bench;
