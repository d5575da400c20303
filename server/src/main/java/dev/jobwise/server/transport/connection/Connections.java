package dev.jobwise.server.transport.connection;

import dev.jobwise.server.common.rate.RateLimit;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.handler.ssl.ApplicationProtocolNegotiationHandler;
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

/** Guards each new connection, or closes it at once if its address has too many. */
public final class Connections implements Consumer<ChannelPipeline> {

  private static final long WARN_INTERVAL_NANOS = 60_000_000_000L;

  private static final Logger log = LoggerFactory.getLogger(Connections.class);

  /** Connections that an address may open at once: more than any browser or pool does. */
  private static final int BURST = 100;

  /** The time in which it may open as many again. */
  private static final Duration BURST_PERIOD = Duration.ofSeconds(2);

  /** The value of {@code tcpi_state} in Linux. */
  private static final int TCP_ESTABLISHED = 1;

  private final Suspects suspects = new Suspects();
  private final Arrivals arrivals = new Arrivals(this::isTooFast, Connections::hasEnded);
  private final RateLimit rate = new RateLimit(BURST, BURST_PERIOD, System::nanoTime);
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final AtomicLong lastWarning = new AtomicLong(System.nanoTime() - WARN_INTERVAL_NANOS);
  private final int maxPerAddress;
  private final Predicate<InetAddress> proxies;

  /**
   * @param maxPerAddress connections of one address at the same time
   * @param proxies addresses that forward many clients and may open any number
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
    ChannelHandlerContext tls = pipeline.context(ApplicationProtocolNegotiationHandler.class);
    if (tls == null) {
      pipeline.addFirst(new FirstBytes(), new QueryGuard());
    } else {
      pipeline.addBefore(tls.name(), null, new TlsHandshake());
    }
    if (channel.remoteAddress() instanceof InetSocketAddress peer
        && !proxies.test(peer.getAddress())) {
      count(channel, owner(peer.getAddress()));
    }
  }

  private void count(Channel channel, String owner) {
    suspects.look(channel, owner);
    int open = counts.merge(owner, 1, Integer::sum);
    channel.closeFuture().addListener(closed -> counts.computeIfPresent(owner, Connections::less));
    if (open > maxPerAddress) {
      // A reset leaves no state behind; an orderly close would.
      channel.config().setOption(ChannelOption.SO_LINGER, 0);
      channel.close();
      warn();
    }
  }

  /** Counts the connection; one of a client that was just cut off, and comes back, is too fast. */
  private boolean isTooFast(Channel arrived) {
    if (!(arrived.remoteAddress() instanceof InetSocketAddress peer)
        || proxies.test(peer.getAddress())) {
      return false;
    }
    String owner = owner(peer.getAddress());
    return !rate.count(owner).isZero() || suspects.isSuspect(owner);
  }

  /** Only Linux tells it of a connection that nobody has read. */
  private static boolean hasEnded(Channel connection) {
    return connection instanceof EpollSocketChannel socket
        && socket.tcpInfo().state() != TCP_ESTABLISHED;
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

  /** One home has 2^64 IPv6 addresses, so its network counts as one. */
  private static String owner(InetAddress address) {
    byte[] bytes = address.getAddress();
    return Arrays.toString(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
  }
}
