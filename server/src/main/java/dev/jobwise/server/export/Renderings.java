package dev.jobwise.server.export;

import dev.jobwise.server.render.Document;
import dev.jobwise.server.render.RenderOptions;
import dev.jobwise.server.render.Renderer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Renders documents, a few at the same time: each takes a processor and some megabytes. The others
 * wait in order on their blocking threads, of which one user has only a share.
 */
public final class Renderings {

  private static final Duration[] STEPS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final Map<ExportFormat, Renderer> renderers;
  private final Semaphore places;
  private final Map<ExportFormat, Timer> timers = new EnumMap<>(ExportFormat.class);

  /**
   * @param renderers by the format that each makes
   * @param atOnce how many documents are rendered at the same time
   */
  public Renderings(Map<ExportFormat, Renderer> renderers, int atOnce, MeterRegistry meters) {
    this.renderers = renderers;
    this.places = new Semaphore(atOnce, true);
    renderers.keySet().forEach(format -> timers.put(format, timer(format, meters)));
    Gauge.builder("jobwise.exports.waiting", places, Semaphore::getQueueLength)
        .description("Files that wait for their turn to be rendered")
        .register(meters);
  }

  /** Renders a document. Blocks until it is done. */
  Renderer.Rendered render(
      Document document, ExportFormat format, String template, RenderOptions options) {
    places.acquireUninterruptibly();
    try {
      return timers
          .get(format)
          .record(() -> renderers.get(format).render(document, template, options));
    } finally {
      places.release();
    }
  }

  private static Timer timer(ExportFormat format, MeterRegistry meters) {
    return Timer.builder("jobwise.exports")
        .description("Time to render a file")
        .tag("format", format.wireName())
        .serviceLevelObjectives(STEPS)
        .register(meters);
  }
}
