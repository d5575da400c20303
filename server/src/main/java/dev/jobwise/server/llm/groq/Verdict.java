package dev.jobwise.server.llm.groq;

import java.util.Locale;

/** Why a call of the model failed, in a word for the log: never what the provider said. */
enum Verdict {
  /** The model may write no more: its answer is cut. */
  CUT_BY_MAX_TOKENS,
  /** The answer stopped without an end that we know. */
  NO_KNOWN_END,
  /** The model ended for a reason that leaves its answer unfinished. */
  OTHER_END,
  /** A byte, a chunk or a part of one can't be read: a word may be missing. */
  DAMAGED_STREAM,
  /** The provider told an error inside the answer. */
  ERROR_INSIDE,
  /** The model would not answer. */
  REFUSAL,
  /** Nothing but thoughts or white space. */
  NO_TEXT,
  /** The provider found that the answer is not the JSON that was asked for. */
  REJECTED_JSON,
  /** More than any answer needs. */
  TOO_LARGE,
  REFUSED_KEY,
  UNKNOWN_MODEL,
  QUOTA,
  REFUSED_REQUEST,
  PROVIDER_FAULT,
  TIMEOUT_BEFORE_FIRST_WORD,
  TIMEOUT_AFTER_FIRST_WORD,
  CONNECTION_REFUSED,
  UNKNOWN_HOST,
  CONNECTION_LOST,
  BREAKER_OPEN,
  NO_MODEL_LEFT,
  NOT_SENT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
