package dev.jobwise.server.llm;

/** Hears of a request until the provider works on it. */
public interface ChatProgress {

  /** Hears nothing. */
  ChatProgress UNHEARD = new ChatProgress() {};

  /** This model is to answer; told again if another one takes its place. */
  default void onAsked(String model) {}

  /** It is the request's turn, so it is sent now. */
  default void onSent() {}

  /** The provider has accepted the request; {@code model} is the one that answers. */
  default void onModel(String model) {}
}
