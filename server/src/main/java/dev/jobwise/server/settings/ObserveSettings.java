package dev.jobwise.server.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of what operators see, read from environment variables.
 *
 * @param host {@code JOBWISE_MANAGEMENT_HOST}: address of the port for metrics and probes;
 *     127.0.0.1
 * @param port {@code JOBWISE_MANAGEMENT_PORT}: that port; one above {@code JOBWISE_PORT}, and a
 *     free one where that is 0
 * @param logLevels {@code JOBWISE_LOG_LEVELS}: levels by package; none
 * @param openTelemetry all variables {@code OTEL_…}; spans are sent if {@code
 *     OTEL_EXPORTER_OTLP_ENDPOINT} is one of them
 */
public record ObserveSettings(
    String host, int port, Map<String, String> logLevels, Map<String, String> openTelemetry) {

  private static final List<String> LEVELS = List.of("ERROR", "WARN", "INFO", "DEBUG", "TRACE");

  /**
   * @param mainPort the default of the port follows it
   */
  static ObserveSettings read(Environment env, int mainPort) {
    String host = env.text("JOBWISE_MANAGEMENT_HOST", "127.0.0.1");
    int port = env.integer("JOBWISE_MANAGEMENT_PORT", nextTo(mainPort), 0, 65535);
    if (port == mainPort && port != 0) {
      throw Environment.bad(
          "JOBWISE_MANAGEMENT_PORT", Integer.toString(port), "another port than JOBWISE_PORT");
    }
    // Used by logback.xml; read here to check, show and recognize them.
    env.oneOf("JOBWISE_LOG_LEVEL", "INFO", LEVELS);
    env.oneOf("JOBWISE_LOG_FORMAT", "text", List.of("text", "json"));
    return new ObserveSettings(host, port, logLevels(env), env.allOf("OTEL_"));
  }

  private static int nextTo(int mainPort) {
    if (mainPort == 0) {
      return 0;
    }
    return mainPort == 65535 ? mainPort - 1 : mainPort + 1;
  }

  private static Map<String, String> logLevels(Environment env) {
    Map<String, String> levels = new LinkedHashMap<>();
    for (String entry : env.list("JOBWISE_LOG_LEVELS", "")) {
      String[] parts = entry.split("=", -1);
      if (parts.length != 2
          || !parts[0].strip().matches("[A-Za-z][A-Za-z0-9_.]*")
          || !LEVELS.contains(parts[1].strip())) {
        throw Environment.bad(
            "JOBWISE_LOG_LEVELS",
            entry,
            "package=LEVEL, separated by commas, with a level of " + String.join(", ", LEVELS));
      }
      levels.put(parts[0].strip(), parts[1].strip());
    }
    return levels;
  }
}
