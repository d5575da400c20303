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
   * One event loop for each processor, and not two: none of ours ever blocks, so that more of them
   * only take turns. With one client who sends as fast as he can, two loops for each of two
   * processors made the requests of others wait half as long again (16 ms instead of 9 to 15).
   */
  @Override
  public Integer numCommonWorkers(TransportType transport) {
    return Math.max(2, Runtime.getRuntime().availableProcessors());
  }
}
