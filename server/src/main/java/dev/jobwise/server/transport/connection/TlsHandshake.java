package dev.jobwise.server.transport.connection;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.CombinedChannelDuplexHandler;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;

/**
 * Waits for the TLS handshake of a connection, which says the HTTP version, and then puts the guard
 * for that version behind TLS, where bytes are plain. As {@link FirstBytes} does without TLS.
 */
final class TlsHandshake extends ChannelInboundHandlerAdapter {

  private final ArrivalTimer deadline = new ArrivalTimer();

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    deadline.start(ctx, ctx::close);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    deadline.stop();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    if (event instanceof SslHandshakeCompletionEvent handshake && handshake.isSuccess()) {
      guard(ctx, handshake);
    } else {
      ctx.fireUserEventTriggered(event);
    }
  }

  private void guard(ChannelHandlerContext ctx, SslHandshakeCompletionEvent handshake) {
    ChannelPipeline pipeline = ctx.pipeline();
    String protocol = pipeline.get(SslHandler.class).applicationProtocol();
    boolean isHttp2 = ApplicationProtocolNames.HTTP_2.equals(protocol);
    Http1Framing framing = new Http1Framing(0);
    ChannelHandler guard = isHttp2 ? new Http2Guard() : framing;
    pipeline.addAfter(ctx.name(), null, guard);
    // Armeria chooses its part of the pipeline by this event.
    ctx.fireUserEventTriggered(handshake);
    ChannelHandlerContext codec = pipeline.context(CombinedChannelDuplexHandler.class);
    if (codec != null) {
      pipeline.addAfter(codec.name(), null, new Http1Answers(framing));
    }
    QueryGuard.install(pipeline);
    pipeline.remove(this);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    deadline.stop();
    ctx.fireChannelInactive();
  }
}
