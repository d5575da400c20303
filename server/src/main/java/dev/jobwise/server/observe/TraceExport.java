package dev.jobwise.server.observe;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Sends spans by OTLP, as OpenTelemetry's own variables say. */
final class TraceExport {

  /** The only one that the exporter speaks over the JDK's HTTP client. */
  private static final String PROTOCOL = "http/protobuf";

  private static final List<String> PROTOCOLS =
      List.of("OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL");

  /** What holds where no variable says otherwise. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "otel.service.name", "jobwise",
          "otel.exporter.otlp.protocol", PROTOCOL,
          "otel.metrics.exporter", "none",
          "otel.logs.exporter", "none");

  private TraceExport() {}

  /** Whether there is an endpoint, and nothing that forbids to use it. */
  static boolean isWanted(Map<String, String> variables) {
    return Stream.of("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
            .anyMatch(name -> !variables.getOrDefault(name, "").isBlank())
        && !"true".equalsIgnoreCase(variables.get("OTEL_SDK_DISABLED"))
        && !"none".equalsIgnoreCase(variables.get("OTEL_TRACES_EXPORTER"));
  }

  /**
   * @throws IllegalArgumentException if a variable can't be used
   */
  static OpenTelemetrySdk start(Map<String, String> variables) {
    for (String name : PROTOCOLS) {
      if (!PROTOCOL.equals(variables.getOrDefault(name, PROTOCOL))) {
        throw new IllegalArgumentException(name + " must be " + PROTOCOL);
      }
    }
    Map<String, String> properties = new HashMap<>(DEFAULTS);
    variables.forEach(
        (name, value) -> properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
    try {
      return AutoConfiguredOpenTelemetrySdk.builder()
          .addPropertiesSupplier(() -> properties)
          .disableShutdownHook() // Wiring closes it, once the last request has its answer.
          .build()
          .getOpenTelemetrySdk();
    } catch (ConfigurationException unusable) {
      throw new IllegalArgumentException(unusable.getMessage(), unusable);
    }
  }
}
