package dev.jobwise.server.common;

import java.util.function.BooleanSupplier;

/**
 * The other end of a request, user or not.
 *
 * @param address what limits count by: an IPv4 address, or the /64 network of an IPv6 one, since
 *     any home has a whole one of those
 * @param gone whether nobody waits for the answer any more
 */
public record Client(String address, BooleanSupplier gone) {

  /** Work for this client is not worth beginning any more. */
  public boolean isGone() {
    return gone.getAsBoolean();
  }
}
