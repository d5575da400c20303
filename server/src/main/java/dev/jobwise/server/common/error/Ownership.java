package dev.jobwise.server.common.error;

import dev.jobwise.errors.v1.Reason;

/**
 * What callers hear of a row that no statement finds for them. Every statement names the owner. The
 * few methods whose contract lists 403 look a second time, for a row of any user. In all others, a
 * row of another user does not exist.
 */
public final class Ownership {

  private Ownership() {}

  /**
   * Why the caller may not have the row.
   *
   * @param exists whether any user has it
   */
  public static AppException refusal(boolean exists, Reason forbidden, Reason notFound) {
    return AppException.of(exists ? forbidden : notFound);
  }
}
