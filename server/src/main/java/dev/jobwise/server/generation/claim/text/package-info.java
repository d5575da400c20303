/** Texts as claims are read in them: words, sentences, numbers and dates in five languages. */
package dev.jobwise.server.generation.claim.text;
