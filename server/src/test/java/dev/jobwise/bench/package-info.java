/**
 * Measures what docs/performance.md states: a load driver with a model of its own, and the server
 * in a process of its own. Run it by {@code ./jobwise bench}.
 */
package dev.jobwise.bench;
