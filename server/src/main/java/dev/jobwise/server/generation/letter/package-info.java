/**
 * Cover letters: asked for, written by a model, and read as they are written. Hides what is the
 * model's and what is ours in a letter, and that all readers of one letter share it.
 */
package dev.jobwise.server.generation.letter;
