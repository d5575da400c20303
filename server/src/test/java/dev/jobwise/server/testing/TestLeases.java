package dev.jobwise.server.testing;

import dev.jobwise.server.leases.Leases;
import java.time.Clock;

/** Leases on {@link TestDatabase} that run everything on the calling thread. */
public final class TestLeases {

  private TestLeases() {}

  /** The shared ones; never close them. */
  public static Leases get() {
    return Shared.LEASES;
  }

  private static final class Shared {
    static final Leases LEASES = Leases.start(TestDatabase.get(), Clock.systemUTC(), Runnable::run);
  }
}
