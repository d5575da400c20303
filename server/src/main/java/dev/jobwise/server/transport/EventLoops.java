package dev.jobwise.server.transport;

import com.linecorp.armeria.common.Flags;
import com.linecorp.armeria.common.util.TransportType;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Event loops of a server that end as soon as it stops. Netty's own wait two seconds for more work,
 * and a server with its connections closed gets none.
 */
final class EventLoops extends MultiThreadIoEventLoopGroup {

  /** Nothing takes so long. */
  private static final int PATIENCE_SECONDS = 5;

  private EventLoops(int threads, String name, IoHandlerFactory io) {
    super(threads, new DefaultThreadFactory(name, false), io);
  }

  /** Of the transport that Armeria uses. */
  static EventLoopGroup of(int threads, String name) {
    TransportType transport = Flags.transportType();
    return switch (transport) {
      case EPOLL -> new EventLoops(threads, name, EpollIoHandler.newFactory());
      case NIO -> new EventLoops(threads, name, NioIoHandler.newFactory());
      default ->
          transport.newEventLoopGroup(threads, type -> new DefaultThreadFactory(name, false));
    };
  }

  /** Of one thread that accepts connections; its name may hold the address. */
  static EventLoopGroup acceptor(String name) {
    return of(1, name);
  }

  @Override
  public Future<?> shutdownGracefully() {
    return shutdownGracefully(0, PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
