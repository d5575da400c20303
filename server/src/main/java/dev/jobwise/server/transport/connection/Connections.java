package dev.jobwise.server.transport.connection;

import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Guards each new connection, unless its address has too many: then it is closed at once. */
public final class Connections implements Consumer<ChannelPipeline> {

  /**
   * Bytes that one connection may bring before the others of its event loop have their turn: up to
   * a hundred of the shortest requests.
   */
  private static final int READ_BYTES = 4 * 1024;

  private static final long WARN_INTERVAL_NANOS = 60_000_000_000L;

  private static final Logger log = LoggerFactory.getLogger(Connections.class);

  private static final int SUSPECT_DELAY_MILLIS = 100;

  private final Suspects suspects = new Suspects();
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final AtomicLong lastWarning = new AtomicLong(System.nanoTime() - WARN_INTERVAL_NANOS);
  private final int maxPerAddress;
  private final Predicate<InetAddress> proxies;

  /**
   * @param maxPerAddress connections of one address at the same time
   * @param proxies addresses that speak for many clients, and may have any number
   */
  public Connections(int maxPerAddress, Predicate<InetAddress> proxies) {
    this.maxPerAddress = maxPerAddress;
    this.proxies = proxies;
  }

  @Override
  public void accept(ChannelPipeline pipeline) {
    Channel channel = pipeline.channel();
    channel
        .config()
        .setRecvByteBufAllocator(
            new AdaptiveRecvByteBufAllocator(64, 2048, READ_BYTES).maxMessagesPerRead(1));
    pipeline.addFirst(new FirstBytes());
    if (channel.remoteAddress() instanceof InetSocketAddress peer
        && !proxies.test(peer.getAddress())) {
      count(channel, owner(peer.getAddress()));
    }
  }

  private void count(Channel channel, String owner) {
    suspects.look(channel, owner);
    if (Suspects.isSuspect(channel)) {
      // Who is cut off comes back at once; so each time costs this long, and honest ones hardly.
      channel.config().setAutoRead(false);
      channel
          .eventLoop()
          .schedule(
              () -> channel.config().setAutoRead(true),
              SUSPECT_DELAY_MILLIS,
              TimeUnit.MILLISECONDS);
    }
    int open = counts.merge(owner, 1, Integer::sum);
    channel.closeFuture().addListener(closed -> counts.computeIfPresent(owner, Connections::less));
    if (open > maxPerAddress) {
      // A reset leaves nothing behind here, and an orderly end would.
      channel.config().setOption(ChannelOption.SO_LINGER, 0);
      channel.close();
      warn();
    }
  }

  private static Integer less(String owner, Integer count) {
    return count == 1 ? null : count - 1;
  }

  private void warn() {
    long now = System.nanoTime();
    long last = lastWarning.get();
    if (now - last >= WARN_INTERVAL_NANOS && lastWarning.compareAndSet(last, now)) {
      log.warn("An address has more than {} connections: further ones are closed", maxPerAddress);
    }
  }

  /** One home has 2^64 addresses of IPv6: its network counts as one. */
  private static String owner(InetAddress address) {
    byte[] bytes = address.getAddress();
    return Arrays.toString(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
  }
}
