package dev.jobwise.server.observe;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import dev.jobwise.server.common.rate.RateLimit;
import dev.jobwise.server.common.rate.RecentMap;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Marker;

/**
 * Reduces a flood of requests to one log line a second. Of each kind of message, a few lines pass
 * at once, then one a second, which tells how many were left out. Lines about model calls always
 * pass, because each call was paid for, and so do those of requests, which are one each.
 */
public final class LogThrottle extends TurboFilter {

  /** Lines of a kind that pass at once, and the seconds until as many may do so again. */
  private static final int AT_ONCE = 5;

  /** There are far fewer in the code. */
  private static final int MAX_KINDS = 1000;

  private static final String REQUESTS = "requests";
  private static final String MODEL_CALLS = "dev.jobwise.server.llm.";

  private final RateLimit lines;
  private final Map<String, Long> leftOut = new RecentMap<>(MAX_KINDS);

  /** Created by {@code logback.xml}. */
  public LogThrottle() {
    this(System::nanoTime);
  }

  LogThrottle(LongSupplier nanoTime) {
    lines = new RateLimit(AT_ONCE, Duration.ofSeconds(AT_ONCE), nanoTime);
  }

  @Override
  public FilterReply decide(
      Marker marker, Logger logger, Level level, String format, Object[] values, Throwable cause) {
    if (format == null // the caller only checks whether the level is enabled
        || !level.isGreaterOrEqual(logger.getEffectiveLevel())
        || !level.isGreaterOrEqual(Level.INFO)
        || logger.getName().equals(REQUESTS)
        || logger.getName().startsWith(MODEL_CALLS)) {
      return FilterReply.NEUTRAL;
    }
    Throwable thrown = cause == null ? last(values) : cause;
    String type = thrown == null ? "" : thrown.getClass().getName();
    long before = pass(logger.getName() + '\n' + format + '\n' + type);
    if (before <= 0) {
      return before == 0 ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
    Object[] others = values == null ? new Object[0] : values;
    Object[] all = Arrays.copyOf(others, others.length + (last(values) == null ? 1 : 0));
    all[all.length - 1] = before;
    String text = format + " (and {} more like it)";
    logger.callAppenders(
        new LoggingEvent(Logger.class.getName(), logger, level, text, thrown, all));
    return FilterReply.DENY;
  }

  /** The number of lines left out before this one, or -1 to leave this one out too. */
  private synchronized long pass(String kind) {
    if (!lines.count(kind).isZero()) {
      leftOut.merge(kind, 1L, Long::sum);
      return -1;
    }
    Long before = leftOut.remove(kind);
    return before == null ? 0 : before;
  }

  /** The exception after the values of a message; null if there is none. */
  private static Throwable last(Object[] values) {
    return values != null && values.length > 0 && values[values.length - 1] instanceof Throwable t
        ? t
        : null;
  }
}
