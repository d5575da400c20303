package dev.jobwise.server.export;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.rate.RateLimit;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How many files a user may make per hour, if requests are limited at all. */
public final class HourlyLimits {

  private final Map<ExportFormat, RateLimit> counts = new EnumMap<>(ExportFormat.class);

  private HourlyLimits() {}

  /** The limits of the contract; other formats have none. */
  public static HourlyLimits ofContract(LongSupplier nanoTime) {
    HourlyLimits limits = new HourlyLimits();
    limits.put(ExportFormat.PDF, 50, nanoTime);
    limits.put(ExportFormat.DOCX, 50, nanoTime);
    limits.put(ExportFormat.ZIP, 10, nanoTime);
    limits.put(ExportFormat.PNG, 100, nanoTime);
    return limits;
  }

  /** No limits. */
  public static HourlyLimits none() {
    return new HourlyLimits();
  }

  private void put(ExportFormat format, int perHour, LongSupplier nanoTime) {
    counts.put(format, new RateLimit(perHour, Duration.ofHours(1), nanoTime));
  }

  /**
   * Counts a request.
   *
   * @throws AppException {@code TOO_MANY_REQUESTS}
   */
  void count(int userId, ExportFormat format) {
    RateLimit limited = counts.get(format);
    Duration wait = limited == null ? Duration.ZERO : limited.count(Integer.toString(userId));
    if (!wait.isZero()) {
      throw AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(wait);
    }
  }
}
