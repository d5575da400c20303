package dev.jobwise.server.observe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Floods of messages, on a clock that the test moves. */
class LogThrottleTest {

  private final AtomicLong nanos = new AtomicLong();
  private final LoggerContext context = new LoggerContext();
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final Logger log = context.getLogger("dev.jobwise.server.transport.Errors");

  LogThrottleTest() {
    context.addTurboFilter(new LogThrottle(nanos::get));
    lines.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(lines);
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
  }

  @Test
  void aFlood_isOneLineASecond_thatTellsOfTheOthers() {
    for (int millis = 0; millis < 10_000; millis++) {
      log.warn("DRAINING: {}", millis);
      nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
    }

    assertThat(lines.list).hasSizeBetween(14, 15);
    assertThat(texts().subList(0, 6))
        .containsExactly(
            "DRAINING: 0",
            "DRAINING: 1",
            "DRAINING: 2",
            "DRAINING: 3",
            "DRAINING: 4",
            "DRAINING: 1000 (and 995 more like it)");
  }

  @Test
  void kinds_countByThemselves_andTheModelsCallsNotAtAll() {
    Logger calls = context.getLogger("dev.jobwise.server.llm.groq.CallReport");
    for (int i = 0; i < 100; i++) {
      log.warn("one {} {}", i, i, new IllegalStateException("a"));
      log.warn("one {} {}", i, i, new IllegalArgumentException("b"));
      log.info("two");
      log.debug("never shown");
      calls.info("a call");
    }

    assertThat(lines.list).hasSize(5 + 5 + 5 + 100);
  }

  @Test
  void exceptions_areKept() {
    for (int i = 0; i < 7; i++) {
      log.error("Unexpected failure", new IllegalStateException("bug"));
      log.warn("Of {}", i, new IllegalStateException("bug"));
    }
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
    log.error("Unexpected failure", new IllegalStateException("bug"));
    log.warn("Of {}", 7, new IllegalStateException("bug"));

    assertThat(texts().subList(10, 12))
        .containsExactly("Unexpected failure (and 2 more like it)", "Of 7 (and 2 more like it)");
    assertThat(lines.list).allMatch(line -> line.getThrowableProxy().getMessage().equals("bug"));
  }

  @Test
  void theServersLog_hasIt() {
    LoggerContext own = (LoggerContext) LoggerFactory.getILoggerFactory();

    assertThat(own.getTurboFilterList()).hasAtLeastOneElementOfType(LogThrottle.class);
  }

  private List<String> texts() {
    return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }
}
