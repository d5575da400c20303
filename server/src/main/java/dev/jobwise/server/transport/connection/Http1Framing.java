package dev.jobwise.server.transport.connection;

import com.linecorp.armeria.common.HttpStatus;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.ChannelOutputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * Finds where HTTP/1 requests begin and end, before anything else reads them: what can be read in
 * two ways is refused and its connection ended, and nothing behind it is served.
 *
 * <p>A request is let through once the one before it is answered, however many were sent ahead, and
 * other connections have their turn in between.
 */
final class Http1Framing extends ChannelDuplexHandler {

  /** Sent ahead of its turn; then reading stops. */
  private static final int MAX_HELD_BYTES = 8 * 1024;

  /** For the client to read its last answer: a connection with unread bytes is reset. */
  private static final long LINGER_MILLIS = 1000;

  /** Whose the next bytes are. */
  private enum Place {
    /** A part of the request that the scanner looks at. */
    REQUEST,
    /** Before the next request, until this one is answered. */
    BETWEEN,
    /** All bytes are somebody else's: HTTP/2 has taken over. */
    UPGRADED,
    /** The rest is thrown away. */
    OVER
  }

  private final Http1Scanner scanner = new Http1Scanner();
  private final ArrivalTimer deadline = new ArrivalTimer();
  private ChannelHandlerContext ctx;
  private ByteBuf held = Unpooled.EMPTY_BUFFER;
  private Place place = Place.REQUEST;

  /** Of the held bytes, how many have been let through before their time. */
  private int through;

  private boolean isAnswering;
  private boolean isAnswered;
  private boolean isNextDue;
  private boolean isPaused;

  /** Whether Armeria had stopped reading when we did: then it is for Armeria to go on. */
  private boolean wasStopped;

  /**
   * @param through how many of the first bytes that come have been let through already
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
    drop();
    place = Place.OVER;
    inactive.fireChannelInactive();
  }

  @Override
  public void channelRead(ChannelHandlerContext reading, Object message) {
    ByteBuf bytes = (ByteBuf) message;
    if (place == Place.OVER) {
      bytes.release();
      return;
    }
    held = ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(reading.alloc(), held, bytes);
    advance();
    if (place == Place.BETWEEN && held.readableBytes() > MAX_HELD_BYTES) {
      pause();
    }
  }

  /** An answer has begun. */
  void answering() {
    isAnswering = true;
  }

  /**
   * An answer has left.
   *
   * @param last whether it has said that the connection ends
   */
  void answered(boolean last) {
    isAnswered = true;
    if (last) {
      finish();
    } else if (place == Place.BETWEEN) {
      soon();
    } else if (place != Place.OVER) {
      deadline.start(ctx, ctx::close);
    }
  }

  /** From now on all bytes pass. */
  void step() {
    place = Place.UPGRADED;
    deadline.stop();
  }

  /** Later, so that other connections have their turn. */
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
    deadline.stop();
    advance();
    ctx.fireChannelReadComplete();
    if (place != Place.BETWEEN || held.readableBytes() <= MAX_HELD_BYTES) {
      goOn();
    }
  }

  private void advance() {
    while (held.isReadable() && stepped()) {
      // Each step takes bytes, or changes what the next ones are.
    }
    if (!held.isReadable() && place != Place.OVER) {
      drop();
    }
  }

  /** Returns whether it is worth going on. */
  private boolean stepped() {
    return switch (place) {
      case REQUEST -> request();
      case UPGRADED -> pass(held.readableBytes());
      case BETWEEN, OVER -> false;
    };
  }

  /** Lets the next part of the request through, if it is whole. */
  private boolean request() {
    boolean inHead = scanner.isInHead();
    if (inHead && scanner.isFresh()) {
      skipLineBreaks();
    }
    int length = scanner.scan(held);
    if (scanner.problem() != null) {
      refuse(scanner.problem());
      return false;
    }
    if (length == 0) {
      if (inHead) {
        deadline.start(ctx, () -> refuse(HttpStatus.REQUEST_TIMEOUT));
      }
      return false;
    }
    if (inHead) {
      deadline.stop();
    }
    if (scanner.isAtEnd()) {
      place = Place.BETWEEN;
    }
    return pass(length) && ended();
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

  /** Lets bytes through; what they cause may change the place. */
  private boolean pass(int length) {
    held.skipBytes(through);
    ByteBuf some = held.readRetainedSlice(length - through);
    through = 0;
    ctx.fireChannelRead(some);
    return place != Place.OVER;
  }

  /** At the end of a request: one that was answered before it was whole makes room for the next. */
  private boolean ended() {
    if (place == Place.BETWEEN && isAnswered) {
      soon();
    }
    return true;
  }

  private void refuse(HttpStatus status) {
    if (place == Place.OVER) {
      return;
    }
    place = Place.OVER;
    deadline.stop();
    drop();
    goOn();
    if (isAnswering) {
      ctx.close();
    } else {
      ctx.writeAndFlush(Http1ErrorPage.of(status)).addListener(written -> finish());
    }
  }

  /** Ends our side of the connection; the other one has a moment to read and to do the same. */
  private void finish() {
    place = Place.OVER;
    deadline.stop();
    drop();
    goOn();
    if (ctx.channel() instanceof DuplexChannel duplex && duplex.isActive()) {
      duplex.shutdownOutput();
      ctx.executor().schedule(() -> ctx.close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext told, Object event) {
    if (place != Place.OVER || !(event instanceof ChannelOutputShutdownEvent)) {
      told.fireUserEventTriggered(event);
    }
  }

  /** ParsedRequest stops for as long as Armeria would go on, too: it uses the same switch. */
  @Override
  public void read(ChannelHandlerContext reading) {
    if (isPaused) {
      wasStopped = false;
      reading.channel().config().setAutoRead(false);
    } else {
      reading.read();
    }
  }

  private void pause() {
    if (!isPaused) {
      isPaused = true;
      wasStopped = !ctx.channel().config().isAutoRead();
      ctx.channel().config().setAutoRead(false);
    }
  }

  private void goOn() {
    if (isPaused) {
      isPaused = false;
      if (!wasStopped) {
        ctx.channel().config().setAutoRead(true);
      }
    }
  }

  private void drop() {
    ReferenceCountUtil.release(held);
    held = Unpooled.EMPTY_BUFFER;
  }
}
