/**
 * A language model behind OpenAI's chat-completions protocol: Groq's, or any compatible one. Hides
 * limits, turns, retries, retired models and outages.
 */
package dev.jobwise.server.llm.groq;
