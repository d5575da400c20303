package dev.jobwise.server.transport.connection;

import dev.jobwise.server.transport.check.QueryText;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http2.Http2ConnectionDecoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameListenerDecorator;
import io.netty.handler.codec.http2.Http2Headers;
import java.util.Map;

/**
 * Lets requests with a malformed query through to their routes, which return 422. Armeria itself
 * returns 400 without saying whether the path or the query is wrong, and a wrong path should be
 * 404. The guard therefore replaces a malformed query with another one that {@link QueryText}
 * refuses.
 *
 * <p>It stays in front of a new connection until the first bytes show which HTTP version it speaks.
 */
final class QueryGuard extends ChannelInboundHandlerAdapter {

  /** A byte that is not UTF-8. */
  private static final String MALFORMED = "%FF";

  /** The bytes that Armeria decides by: "GET ", or the start of HTTP/2's "PRI * HTTP/2.0". */
  private static final int DECIDING_BYTES = 4;

  /** Armeria's handler, whose class is not public. */
  private static final String HTTP1_DECODER = "Http1RequestDecoder";

  private int seen;

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    ByteBuf bytes = (ByteBuf) message;
    int first = Math.min(DECIDING_BYTES - seen, bytes.readableBytes());
    seen += first;
    ctx.fireChannelRead(bytes.readRetainedSlice(first));
    if (seen < DECIDING_BYTES) {
      bytes.release();
      return;
    }
    install(ctx.pipeline());
    ctx.fireChannelRead(bytes);
    ctx.pipeline().remove(this);
  }

  /** Guards a connection whose HTTP version is known. */
  static void install(ChannelPipeline pipeline) {
    for (Map.Entry<String, ChannelHandler> entry : pipeline) {
      if (entry.getValue().getClass().getSimpleName().equals(HTTP1_DECODER)) {
        pipeline.addBefore(entry.getKey(), null, new Http1());
        return;
      }
      if (entry.getValue() instanceof Http2ConnectionHandler http2) {
        http2.decoder().frameListener(new Http2(http2.decoder()));
        return;
      }
    }
  }

  /** The target with a query that Armeria accepts. */
  static String target(String sent) {
    int start = sent.indexOf('?') + 1;
    if (start == 0) {
      return sent;
    }
    StringBuilder query = new StringBuilder();
    for (int i = start; i < sent.length(); i++) {
      char c = sent.charAt(i);
      // curl sends what was typed: raw UTF-8 bytes, each of them one character here.
      query.append(c < 0x80 ? String.valueOf(c) : String.format("%%%02X", c & 0xFF));
    }
    boolean good = QueryText.isWellFormed(query.toString());
    return sent.substring(0, start) + (good ? query : MALFORMED);
  }

  private static final class Http1 extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      if (message instanceof HttpRequest request) {
        request.setUri(target(request.uri()));
      }
      ctx.fireChannelRead(message);
    }
  }

  private static final class Http2 extends Http2FrameListenerDecorator {

    private final PseudoHeaders pseudoHeaders = new PseudoHeaders();

    Http2(Http2ConnectionDecoder decoder) {
      super(decoder.frameListener());
    }

    @Override
    public void onHeadersRead(
        ChannelHandlerContext ctx, int stream, Http2Headers headers, int padding, boolean end)
        throws Http2Exception {
      super.onHeadersRead(ctx, stream, repaired(stream, headers), padding, end);
    }

    @Override
    public void onHeadersRead(
        ChannelHandlerContext ctx,
        int stream,
        Http2Headers headers,
        int dependency,
        short weight,
        boolean exclusive,
        int padding,
        boolean end)
        throws Http2Exception {
      super.onHeadersRead(
          ctx, stream, repaired(stream, headers), dependency, weight, exclusive, padding, end);
    }

    private Http2Headers repaired(int stream, Http2Headers headers) throws Http2Exception {
      pseudoHeaders.check(stream, headers);
      return headers.path() == null ? headers : headers.path(target(headers.path().toString()));
    }
  }
}
