package dev.jobwise.server.common;

/**
 * The idempotency key of a request, with what it was sent for.
 *
 * @param value 1 to 255 visible ASCII characters, chosen by the client
 * @param fingerprint 64 hex digits that differ for different requests
 */
public record RequestKey(String value, String fingerprint) {}
