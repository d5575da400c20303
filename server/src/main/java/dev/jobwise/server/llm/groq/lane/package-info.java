/**
 * Whose turn it is at a model: the tokens and calls that our limits and the provider's leave, and
 * the queue of those that wait. Knows no wire.
 */
package dev.jobwise.server.llm.groq.lane;
