/** Gives each request an id, a span, its place in the metrics and one line in the log. */
package dev.jobwise.server.transport.telemetry;
