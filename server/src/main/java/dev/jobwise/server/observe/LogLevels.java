package dev.jobwise.server.observe;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** How much the packages log. */
public final class LogLevels {

  private LogLevels() {}

  /**
   * Sets levels for the whole process.
   *
   * @param levels by package, or by another name of a logger
   */
  public static void set(Map<String, String> levels) {
    levels.forEach(
        (name, level) -> ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.valueOf(level)));
  }
}
