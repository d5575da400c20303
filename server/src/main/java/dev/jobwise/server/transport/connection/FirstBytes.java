package dev.jobwise.server.transport.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.CombinedChannelDuplexHandler;

/**
 * Detects which HTTP version a connection speaks, as Armeria does behind it, and replaces itself
 * with the guard for that version.
 */
final class FirstBytes extends ChannelInboundHandlerAdapter {

  /** As many as Armeria looks at. */
  private static final int NEEDED = 4;

  /** {@code "PRI "}, which begins HTTP/2 and no request. */
  private static final int HTTP2 = 0x50524920;

  private final ArrivalTimer deadline = new ArrivalTimer();
  private final ByteBuf first = Unpooled.buffer(NEEDED, NEEDED);

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    ByteBuf bytes = (ByteBuf) message;
    first.writeBytes(bytes, Math.min(first.writableBytes(), bytes.readableBytes()));
    if (first.isWritable()) {
      bytes.release();
      deadline.start(ctx, ctx::close);
      return;
    }
    deadline.stop();
    ChannelPipeline pipeline = ctx.pipeline();
    if (first.getInt(0) == HTTP2) {
      pipeline.replace(this, null, new Http2Guard());
      pipeline.fireChannelRead(first);
    } else {
      Http1Framing framing = new Http1Framing(NEEDED);
      if (isText()) {
        // Armeria chooses its part of the pipeline by these bytes, and no request is this short.
        ctx.fireChannelRead(first.copy());
        String codec = pipeline.context(CombinedChannelDuplexHandler.class).name();
        pipeline.addAfter(codec, null, new Http1Answers(framing));
      }
      pipeline.replace(this, null, framing);
      pipeline.fireChannelRead(first);
    }
    pipeline.fireChannelRead(bytes);
  }

  /** Otherwise no request begins here, and the error of our guard is enough. */
  private boolean isText() {
    for (int i = 0; i < NEEDED; i++) {
      byte b = first.getByte(i);
      if (b >= 0 && b < ' ' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    deadline.stop();
    ctx.fireChannelInactive();
  }
}
