package dev.jobwise.server.transport.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;

/**
 * Tells {@link Http1Framing} which responses have left, and adapts responses to HTTP/1.0 requests:
 * they end with the connection and are not chunked.
 *
 * <p>A request to go on in HTTP/2 is not heard, as RFC 9113 (3.1) allows, which has given that way
 * up. Java's own client asks for it first and, up to version 25 at least, then mixes up one in a
 * hundred large responses. HTTP/2 without TLS begins with its preface.
 */
final class Http1Answers extends ChannelDuplexHandler {

  private final Http1Framing framing;
  private boolean http10;
  private boolean informational;
  private boolean isLast;

  Http1Answers(Http1Framing framing) {
    this.framing = framing;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (message instanceof HttpRequest request) {
      request.headers().remove(HttpHeaderNames.UPGRADE);
      http10 = request.protocolVersion().equals(HttpVersion.HTTP_1_0);
      if (http10) {
        request.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      }
    }
    ctx.fireChannelRead(message);
  }

  @Override
  public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
    if (message instanceof HttpResponse response) {
      begin(response);
    }
    if (message instanceof LastHttpContent && !informational) {
      ChannelPromise written = promise.unvoid();
      written.addListener(done -> framing.answered(isLast));
      ctx.write(message, written);
    } else {
      ctx.write(message, promise);
    }
  }

  private void begin(HttpResponse response) {
    informational = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    if (!informational) {
      framing.answering();
      if (http10) {
        response.headers().remove(HttpHeaderNames.TRANSFER_ENCODING);
        response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      }
      isLast =
          response
              .headers()
              .containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
    }
  }
}
