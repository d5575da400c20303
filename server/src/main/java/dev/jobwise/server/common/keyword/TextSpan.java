package dev.jobwise.server.common.keyword;

/**
 * A piece of a text.
 *
 * @param start where it begins, in chars of the text
 * @param end the first char behind it
 */
public record TextSpan(int start, int end) {}
