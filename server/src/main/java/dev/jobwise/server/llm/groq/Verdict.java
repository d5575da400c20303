package dev.jobwise.server.llm.groq;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Locale;

/** Why a model call failed, in a word for the log: never contains the provider's words. */
enum Verdict {
  /** The model reached its output limit: its answer is cut. */
  CUT_BY_MAX_TOKENS,
  /** The answer stopped without an ending that we know. */
  NO_KNOWN_END,
  /** The model ended for a reason that leaves its answer incomplete. */
  OTHER_END,
  /** A byte, a chunk or a part of one is unreadable: a word may be missing. */
  DAMAGED_STREAM,
  /** The provider reported an error inside the answer. */
  ERROR_INSIDE,
  /** The model refused to answer. */
  REFUSAL,
  /** Only thoughts or white space. */
  NO_TEXT,
  /** The provider found that the answer is not the requested JSON. */
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

  /** Why a connection failed before any response. */
  static Verdict ofConnection(Throwable cause) {
    for (Throwable root = cause; root != null; root = root.getCause()) {
      if (root instanceof ConnectException) {
        return CONNECTION_REFUSED;
      }
      if (root instanceof UnknownHostException) {
        return UNKNOWN_HOST;
      }
    }
    return CONNECTION_LOST;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
