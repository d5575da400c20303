/** Reads words, sentences, numbers and dates of texts in five languages. */
package dev.jobwise.server.generation.claim.text;
