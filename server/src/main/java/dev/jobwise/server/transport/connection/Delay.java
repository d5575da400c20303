package dev.jobwise.server.transport.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * Makes a connection wait before we read any of it. A connection that ends in the meantime costs
 * nothing more: clients that flood the server with connections do not wait for responses.
 */
final class Delay extends ChannelInboundHandlerAdapter {

  private static final int MILLIS = 100;

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    ctx.channel().config().setAutoRead(false);
    ctx.executor().schedule(() -> end(ctx), MILLIS, TimeUnit.MILLISECONDS);
  }

  private void end(ChannelHandlerContext ctx) {
    if (ctx.channel().isOpen()) {
      ctx.pipeline().remove(this);
      ctx.channel().config().setAutoRead(true);
    }
  }

  /** Netty reads now only because the peer has closed the connection. */
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    ReferenceCountUtil.release(message);
    ctx.close();
  }
}
