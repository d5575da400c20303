package dev.jobwise.server.llm.groq;

import com.linecorp.armeria.client.WebClient;

/** What all calls share; {@code models} are those of the task's role. */
record GroqUpstream(
    WebClient client,
    GroqRequests requests,
    ModelList models,
    ModelDirectory directory,
    ModelStates states,
    RetryPolicy retries) {}
