/**
 * The writer that needs no model and no account: it answers by rules, from the facts of the
 * question alone. Hides its sentences and its grammar.
 */
package dev.jobwise.server.llm.offline;
