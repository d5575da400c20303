package dev.jobwise.server.transport;

import com.linecorp.armeria.common.FlagsProvider;
import com.linecorp.armeria.common.util.TransportType;

/** What we set for all of Armeria, server and client. Its own system properties go before it. */
public final class ArmeriaDefaults implements FlagsProvider {

  @Override
  public int priority() {
    return 1;
  }

  /**
   * One event loop for each processor, at least two, and not twice as many: none of ours ever
   * blocks, so that more of them only take turns. With two for each of two processors, requests
   * beside a client who sends forms as fast as it can waited 611 ms at p99, and 89 ms with one.
   */
  @Override
  public Integer numCommonWorkers(TransportType transport) {
    return Math.max(2, Runtime.getRuntime().availableProcessors());
  }

  /**
   * The cache of routes takes a CORS preflight and another OPTIONS request for the same request.
   * After the first, the second failed with an internal error.
   */
  @Override
  public String routeCacheSpec() {
    return "off";
  }
}
