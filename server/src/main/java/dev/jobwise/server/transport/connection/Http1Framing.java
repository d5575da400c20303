package dev.jobwise.server.transport.connection;

import com.linecorp.armeria.common.HttpStatus;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.ChannelOutputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * Finds where HTTP/1 requests begin and end before anything else reads them. It refuses anything
 * that can be read in two ways, ends that connection, and serves nothing that follows.
 *
 * <p>It lets a request through once the previous one is answered, however many were sent ahead.
 * Other connections have their turn in between.
 */
final class Http1Framing extends ChannelDuplexHandler {

  /** Limit for bytes sent ahead of their turn; reading stops at this limit. */
  private static final int MAX_HELD_BYTES = 8 * 1024;

  /** Lets the client read its last response: a connection with unread bytes is reset. */
  private static final long LINGER_MILLIS = 1000;

  /** Who gets the next bytes. */
  private enum Place {
    /** A part of the request that the scanner looks at. */
    REQUEST,
    /** They wait before the next request until this one is answered. */
    BETWEEN,
    /** The rest is discarded. */
    OVER
  }

  private final Http1Scanner scanner = new Http1Scanner();
  private final ArrivalTimer deadline = new ArrivalTimer();
  private final RestOfBody rest = new RestOfBody();
  private final ReadPause pause = new ReadPause();
  private ChannelHandlerContext ctx;
  private ByteBuf held = Unpooled.EMPTY_BUFFER;
  private Place place = Place.REQUEST;

  /** How many of the held bytes have been let through early. */
  private int through;

  private boolean isAnswering;
  private boolean isAnswered;
  private boolean isNextDue;

  /**
   * @param through how many of the first bytes have already been let through
   */
  Http1Framing(int through) {
    this.through = through;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext added) {
    ctx = added;
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext removed) {
    drop();
  }

  @Override
  public void channelInactive(ChannelHandlerContext inactive) {
    deadline.stop();
    rest.stop();
    drop();
    place = Place.OVER;
    inactive.fireChannelInactive();
  }

  @Override
  public void channelRead(ChannelHandlerContext reading, Object message) {
    ByteBuf bytes = (ByteBuf) message;
    rest.came(bytes.readableBytes());
    if (place == Place.OVER) {
      bytes.release();
      return;
    }
    held = ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(reading.alloc(), held, bytes);
    advance();
    if (place == Place.BETWEEN && held.readableBytes() > MAX_HELD_BYTES) {
      pause.begin(reading.channel().config());
    }
  }

  /** A response has begun. */
  void answering() {
    isAnswering = true;
  }

  /**
   * A response has left.
   *
   * @param last whether the response said that the connection ends
   */
  void answered(boolean last) {
    isAnswered = true;
    boolean isWhole = place != Place.REQUEST;
    if (last) {
      finish();
    } else if (place == Place.BETWEEN) {
      soon();
    }
    if (!isWhole) {
      rest.await(ctx);
    } else if (last) {
      linger();
    }
  }

  /** Continues later, so that other connections have their turn. */
  private void soon() {
    if (!isNextDue) {
      isNextDue = true;
      if (held.isReadable()) {
        Turns.wait(ctx.channel().eventLoop(), this::next);
      } else {
        ctx.executor().execute(this::next);
      }
    }
  }

  private void next() {
    isNextDue = false;
    if (place != Place.BETWEEN) {
      return;
    }
    place = Place.REQUEST;
    scanner.begin();
    isAnswering = false;
    isAnswered = false;
    rest.stop();
    deadline.stop();
    advance();
    ctx.fireChannelReadComplete();
    if (place != Place.BETWEEN || held.readableBytes() <= MAX_HELD_BYTES) {
      pause.end(ctx.channel().config());
    }
  }

  private void advance() {
    while (held.isReadable() && place == Place.REQUEST && request()) {
      // Each step consumes bytes or changes what the next ones are.
    }
    if (!held.isReadable() && place != Place.OVER) {
      drop();
    }
  }

  /**
   * Lets the next part of the request through if it is complete. Returns whether it makes sense to
   * continue.
   */
  private boolean request() {
    boolean inHead = scanner.isInHead();
    if (inHead && scanner.isFresh()) {
      skipLineBreaks();
      if (!held.isReadable()) {
        return false;
      }
    }
    int length = scanner.scan(held);
    if (scanner.problem() != null) {
      refuse(scanner.problem());
      return false;
    }
    if (length == 0) {
      if (inHead) {
        deadline.startIfReading(ctx, () -> refuse(HttpStatus.REQUEST_TIMEOUT));
      }
      return false;
    }
    if (inHead) {
      deadline.stop();
    }
    if (scanner.isAtEnd()) {
      place = Place.BETWEEN;
    }
    if (!pass(length)) {
      return false;
    }
    if (place == Place.BETWEEN && isAnswered) {
      soon(); // It was answered before it was complete, and makes room for the next.
    }
    return true;
  }

  /** Clients may send some before a request. */
  private void skipLineBreaks() {
    while (held.readableBytes() > 1
        && held.getByte(held.readerIndex()) == '\r'
        && held.getByte(held.readerIndex() + 1) == '\n') {
      held.skipBytes(2);
      through = Math.max(0, through - 2);
    }
  }

  /** Lets bytes through; this may change the place. */
  private boolean pass(int length) {
    held.skipBytes(through);
    ByteBuf some = held.readRetainedSlice(length - through);
    through = 0;
    ctx.fireChannelRead(some);
    return place != Place.OVER;
  }

  private void refuse(HttpStatus status) {
    if (place == Place.OVER) {
      return;
    }
    place = Place.OVER;
    deadline.stop();
    drop();
    pause.end(ctx.channel().config());
    if (isAnswering) {
      ctx.close();
    } else {
      ctx.writeAndFlush(Http1ErrorPage.of(status))
          .addListener(
              written -> {
                finish();
                linger();
              });
    }
  }

  /** Closes our side of the connection. */
  private void finish() {
    place = Place.OVER;
    deadline.stop();
    drop();
    pause.end(ctx.channel().config());
    if (ctx.channel() instanceof DuplexChannel duplex && duplex.isActive()) {
      SslHandler tls = ctx.pipeline().get(SslHandler.class);
      if (tls == null) {
        duplex.shutdownOutput();
      } else {
        tls.closeOutbound(); // Says within TLS that the response is whole.
      }
    }
  }

  /** The peer has a moment to read and to close its side, too. */
  private void linger() {
    ctx.executor().schedule(() -> ctx.close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext told, Object event) {
    if (place != Place.OVER || !(event instanceof ChannelOutputShutdownEvent)) {
      told.fireUserEventTriggered(event);
    }
  }

  @Override
  public void read(ChannelHandlerContext reading) {
    if (!pause.holds(reading.channel().config())) {
      reading.read();
    }
  }

  private void drop() {
    ReferenceCountUtil.release(held);
    held = Unpooled.EMPTY_BUFFER;
  }
}
