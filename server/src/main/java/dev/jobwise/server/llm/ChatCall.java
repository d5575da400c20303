package dev.jobwise.server.llm;

/** A streamed answer that is under way. */
public interface ChatCall {

  /** Ends the call at the provider at once. Its listener hears nothing more. Idempotent. */
  void cancel();
}
