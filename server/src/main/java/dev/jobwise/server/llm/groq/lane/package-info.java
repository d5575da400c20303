/**
 * Whose turn it is at a model: the tokens and calls that our limits and the provider's leave, and
 * the queue of waiting calls. Knows no protocol.
 */
package dev.jobwise.server.llm.groq.lane;
