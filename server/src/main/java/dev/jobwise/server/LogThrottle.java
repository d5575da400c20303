package dev.jobwise.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Marker;

/**
 * Reduces a flood of requests to one log line a second. Of each kind of message, a few lines pass
 * at once, then one a second, which tells how many were left out. Lines about model calls always
 * pass, because each call was paid for, and so do those of requests, which are one each.
 */
public final class LogThrottle extends TurboFilter {

  private static final int AT_ONCE = 5;
  private static final long NANOS_PER_LINE = Duration.ofSeconds(1).toNanos();

  /** There are far fewer in the code. */
  private static final int MAX_KINDS = 1000;

  private static final String REQUESTS = "requests";
  private static final String MODEL_CALLS = LogThrottle.class.getPackageName() + ".llm.";

  private final LongSupplier nanoTime;
  private final long startNanos;

  private final Map<String, Kind> kinds =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kind> eldest) {
          return size() > MAX_KINDS;
        }
      };

  private static final class Kind {
    /** When all lines may pass at once again, in nanoseconds since the start. */
    private long fullAt;

    private long leftOut;
  }

  /** Created by {@code logback.xml}. */
  public LogThrottle() {
    this(System::nanoTime);
  }

  LogThrottle(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.startNanos = nanoTime.getAsLong();
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
    long leftOut = pass(logger.getName() + '\n' + format + '\n' + type);
    if (leftOut <= 0) {
      return leftOut == 0 ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
    Object[] others = values == null ? new Object[0] : values;
    Object[] all = Arrays.copyOf(others, others.length + (last(values) == null ? 1 : 0));
    all[all.length - 1] = leftOut;
    String text = format + " (and {} more like it)";
    logger.callAppenders(
        new LoggingEvent(Logger.class.getName(), logger, level, text, thrown, all));
    return FilterReply.DENY;
  }

  /** The number of lines left out before this one, or -1 to leave this one out too. */
  private synchronized long pass(String name) {
    Kind kind = kinds.computeIfAbsent(name, first -> new Kind());
    long now = nanoTime.getAsLong() - startNanos;
    long fullAt = Math.max(now, kind.fullAt) + NANOS_PER_LINE;
    if (fullAt - now > AT_ONCE * NANOS_PER_LINE) {
      kind.leftOut++;
      return -1;
    }
    kind.fullAt = fullAt;
    long leftOut = kind.leftOut;
    kind.leftOut = 0;
    return leftOut;
  }

  /** The exception after the values of a message; null if there is none. */
  private static Throwable last(Object[] values) {
    return values != null && values.length > 0 && values[values.length - 1] instanceof Throwable t
        ? t
        : null;
  }
}
