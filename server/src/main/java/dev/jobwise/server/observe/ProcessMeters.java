package dev.jobwise.server.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** The meters of the process itself: memory, garbage collection, threads, processors, files. */
final class ProcessMeters {

  private ProcessMeters() {}

  static PrometheusMeterRegistry registry() {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    // Armeria registers one for each certificate in use under the same name: after a renewal it
    // would go on telling of the old one.
    meters.config().meterFilter(MeterFilter.denyNameStartsWith("armeria.server.tls"));
    return meters;
  }

  /**
   * Registers them.
   *
   * @return stops listening to the garbage collector
   */
  static Runnable bindTo(MeterRegistry meters) {
    JvmGcMetrics collections = new JvmGcMetrics();
    collections.bindTo(meters);
    new JvmInfoMetrics().bindTo(meters);
    new JvmMemoryMetrics().bindTo(meters);
    new JvmThreadMetrics().bindTo(meters);
    new ClassLoaderMetrics().bindTo(meters);
    new ProcessorMetrics().bindTo(meters);
    new FileDescriptorMetrics().bindTo(meters);
    new UptimeMetrics().bindTo(meters);
    return collections::close;
  }
}
