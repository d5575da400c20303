/**
 * Takes what a model writes into the body of a letter and nothing else, while it is being written.
 * Characters pass one stage after another: {@code ChatTokens}, {@code JsonWrapper}, {@code Markup},
 * {@code BodyLines}; {@code LetterBody} is the door.
 */
package dev.jobwise.server.generation.letter.body;
