package dev.jobwise.server.common.keyword;

/**
 * A part of a text.
 *
 * @param start its first char
 * @param end the first char after it
 */
public record TextSpan(int start, int end) {}
