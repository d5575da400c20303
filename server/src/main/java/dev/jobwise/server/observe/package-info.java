/**
 * Where the parts of the server report what they do: meters for Prometheus, spans for
 * OpenTelemetry, and the request that a line of the log belongs to. {@code docs/observability.md}
 * names everything that comes out of it. Nothing personal goes in: names of methods, models and
 * statements, never paths, values or texts.
 */
package dev.jobwise.server.observe;
