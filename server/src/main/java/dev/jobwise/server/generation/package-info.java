/**
 * Resumes and cover letters: ordered, written, followed as they are written, and kept. Hides what
 * is the model's and what is ours in a letter, and that readers of one letter share one run.
 */
package dev.jobwise.server.generation;
