/**
 * Vocabulary of every part, in plain Java: callers, failures, ids, deadlines, and keywords with
 * their synonyms. Knows no other part.
 */
package dev.jobwise.server.common;
