/**
 * A language model behind the chat-completions wire of OpenAI: Groq's, or any that speaks it. Hides
 * limits, turns, repeats, retired models and outages.
 */
package dev.jobwise.server.llm.groq;
