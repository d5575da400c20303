package dev.jobwise.server.common;

import java.util.function.BooleanSupplier;

/**
 * The other end of a request, with or without a user.
 *
 * @param address the key that limits count by: an IPv4 address, or the /64 network of an IPv6
 *     address, because any home has a whole /64
 * @param gone whether nobody is waiting for the response any more
 */
public record Client(String address, BooleanSupplier gone) {

  /** Whether starting work for this client is pointless. */
  public boolean isGone() {
    return gone.getAsBoolean();
  }
}
