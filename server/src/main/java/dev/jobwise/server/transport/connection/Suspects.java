package dev.jobwise.server.transport.connection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.time.Duration;

/**
 * Remembers addresses that have just had a connection cut off. Each of their new connections is
 * marked as suspect, and each connection can mark its address as suspect.
 */
final class Suspects {

  /** How long an address stays suspect. */
  private static final Duration MEMORY = Duration.ofSeconds(10);

  private static final int MAX_REMEMBERED = 10_000;

  private static final AttributeKey<Runnable> CUT_OFF =
      AttributeKey.valueOf(Suspects.class, "CUT_OFF");
  private static final AttributeKey<Boolean> SUSPECT =
      AttributeKey.valueOf(Suspects.class, "SUSPECT");

  private final Cache<String, Boolean> cutOff =
      Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MAX_REMEMBERED).build();

  /** Marks a new connection if its owner is suspect. */
  void look(Channel channel, String owner) {
    channel.attr(SUSPECT).set(cutOff.getIfPresent(owner));
    channel.attr(CUT_OFF).set(() -> cutOff.put(owner, true));
  }

  /** Whether another connection of its address was cut off recently. */
  static boolean isSuspect(Channel channel) {
    return channel.attr(SUSPECT).get() != null;
  }

  /** Whether a connection of the address was cut off recently. */
  boolean isSuspect(String owner) {
    return cutOff.getIfPresent(owner) != null;
  }

  /** Remembers for its address that the connection had to be cut off. */
  static void cutOff(Channel channel) {
    Runnable note = channel.attr(CUT_OFF).get();
    if (note != null) {
      note.run();
    }
  }
}
