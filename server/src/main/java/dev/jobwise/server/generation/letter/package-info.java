/**
 * Cover letters: requested, written by a model, and read as they are written. Hides which parts of
 * a letter are the model's and which are ours, and that all readers of a letter share it.
 */
package dev.jobwise.server.generation.letter;
