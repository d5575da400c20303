/**
 * What the rooms ask of a language model, whichever it is. Hides who answers, and every wire format
 * and fault of a provider.
 */
package dev.jobwise.server.llm;
