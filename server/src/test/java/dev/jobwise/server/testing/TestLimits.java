package dev.jobwise.server.testing;

import static dev.jobwise.errors.v1.Reason.REASON_JOB_LIMIT;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.RowLimit;

/** Limits that only the tests about them reach. */
public final class TestLimits {

  /** More rows than any test creates. */
  public static final int MANY = 1_000_000;

  /** Far more bytes than the profiles of tests have. */
  public static final long MANY_BYTES = 1L << 40;

  private TestLimits() {}

  /** Room for any number of rows. */
  public static RowLimit rows() {
    return new RowLimit(MANY, AppException.of(REASON_JOB_LIMIT, MANY));
  }
}
