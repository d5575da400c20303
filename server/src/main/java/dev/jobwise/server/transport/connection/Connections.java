package dev.jobwise.server.transport.connection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.util.AttributeKey;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Guards each new connection, unless its address has too many: then it is closed at once. */
public final class Connections implements Consumer<ChannelPipeline> {

  private static final long WARN_INTERVAL_NANOS = 60_000_000_000L;

  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  /** For so long an address is remembered whose connection was cut off. */
  private static final Duration GRUDGE = Duration.ofSeconds(10);

  private static final int MOST_REMEMBERED = 10_000;

  private static final AttributeKey<Runnable> CUT_OFF =
      AttributeKey.valueOf(Connections.class, "CUT_OFF");
  private static final AttributeKey<Boolean> SUSPECT =
      AttributeKey.valueOf(Connections.class, "SUSPECT");

  private final Cache<String, Boolean> cutOff =
      Caffeine.newBuilder().expireAfterWrite(GRUDGE).maximumSize(MOST_REMEMBERED).build();
  private final Arrivals arrivals = new Arrivals();
  private final Cache<String, ConnectionRate> rates =
      Caffeine.newBuilder().expireAfterAccess(GRUDGE).maximumSize(MOST_REMEMBERED).build();
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
    arrivals.watch(channel.parent());
    channel.config().setRecvByteBufAllocator(new Bites());
    pipeline.addFirst(new FirstBytes());
    if (channel.remoteAddress() instanceof InetSocketAddress peer
        && !proxies.test(peer.getAddress())) {
      count(channel, owner(peer.getAddress()));
    }
  }

  /** Whether another connection of its address was cut off of late. */
  static boolean isSuspect(Channel channel) {
    return channel.attr(SUSPECT).get() != null;
  }

  /** Remembers against its address that the connection had to be cut off. */
  static void cutOff(Channel channel) {
    Runnable note = channel.attr(CUT_OFF).get();
    if (note != null) {
      note.run();
    }
  }

  private void count(Channel channel, String owner) {
    channel.attr(SUSPECT).set(cutOff.getIfPresent(owner));
    // Who is cut off comes back at once; so each time costs this long, and honest ones hardly.
    if (rates.get(owner, any -> new ConnectionRate(System::nanoTime)).isExceeded()
        || isSuspect(channel)) {
      channel.pipeline().addFirst(new Delay());
    }
    channel.attr(CUT_OFF).set(() -> cutOff.put(owner, true));
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
      LOG.warn("An address has more than {} connections: further ones are closed", maxPerAddress);
    }
  }

  /** One home has 2^64 addresses of IPv6: its network counts as one. */
  private static String owner(InetAddress address) {
    byte[] bytes = address.getAddress();
    return Arrays.toString(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
  }
}
