/**
 * Filters the body of a letter from what a model writes, while it is being written. Characters pass
 * the stages {@code ChatTokens}, {@code JsonWrapper}, {@code Markup} and {@code BodyLines}; {@code
 * LetterBody} is the entry point.
 */
package dev.jobwise.server.generation.letter.body;
