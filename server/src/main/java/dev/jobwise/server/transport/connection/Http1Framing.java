package dev.jobwise.server.transport.connection;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import dev.jobwise.server.transport.HttpErrorPages;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.ChannelOutputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Finds where HTTP/1 requests begin and end, before anything else reads them: what can be read in
 * two ways is refused and its connection ended, and nothing behind it is served.
 *
 * <p>A request is let through once the one before it is answered, however many were sent ahead, and
 * other connections have their turn in between.
 */
final class Http1Framing extends ChannelDuplexHandler {

  private static final byte LF = '\n';

  /** As much as Netty and Armeria take of a first line, and of all headers. */
  private static final int MAX_LINE_BYTES = 4096;

  private static final int MAX_HEAD_BYTES = MAX_LINE_BYTES + 8192;

  /** For the size of a chunk, and extensions that nobody uses. */
  private static final int MAX_CHUNK_LINE_BYTES = 256;

  /** Of extensions together, in one body. */
  private static final int MAX_EXTENSION_BYTES = 16 * 1024;

  /** Sent ahead of its turn; then reading stops. */
  private static final int MAX_HELD_BYTES = 8 * 1024;

  /** For the client to read its last answer: a connection with unread bytes is reset. */
  private static final long LINGER_MILLIS = 1000;

  /** Where in a request the next byte stands. */
  private enum Place {
    HEAD,
    BODY,
    CHUNK_LINE,
    CHUNK,
    TRAILERS,
    /** Before the next request, until this one is answered. */
    BETWEEN,
    /** All bytes are somebody else's: HTTP/2 has taken over. */
    UPGRADED,
    /** The rest is thrown away. */
    OVER
  }

  private final Deadline deadline = new Deadline();
  private ChannelHandlerContext ctx;
  private ByteBuf held = Unpooled.EMPTY_BUFFER;
  private Place place = Place.HEAD;

  /** Of the held bytes, how many have been let through before their time. */
  private int through;

  /** Bytes from the start of the held ones that hold no whole line. */
  private int searched;

  private long left;
  private int extensionBytes;
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
    place = Place.HEAD;
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
      case HEAD -> head();
      case BODY -> body();
      case CHUNK_LINE -> chunkLine();
      case CHUNK -> chunk();
      case TRAILERS -> trailers();
      case UPGRADED -> pass(held.readableBytes());
      case BETWEEN, OVER -> false;
    };
  }

  private boolean head() {
    while (searched == 0 && held.readableBytes() > 1 && startsWithLineBreak()) {
      held.skipBytes(2);
      through = Math.max(0, through - 2);
    }
    if (held.readableBytes() > MAX_LINE_BYTES && held.bytesBefore(MAX_LINE_BYTES, LF) < 0) {
      refuse(HttpStatus.REQUEST_URI_TOO_LONG);
      return false;
    }
    int end = endOfHeaders();
    if (end > MAX_HEAD_BYTES || end < 0 && held.readableBytes() > MAX_HEAD_BYTES) {
      refuse(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
      return false;
    }
    if (end < 0) {
      deadline.start(ctx, () -> refuse(HttpStatus.REQUEST_TIMEOUT));
      return false;
    }
    Http1Head head = Http1Head.read(text(end));
    if (head.problem() != null) {
      refuse(head.problem());
      return false;
    }
    deadline.stop();
    left = head.contentLength();
    extensionBytes = 0;
    if (head.chunked()) {
      place = Place.CHUNK_LINE;
    } else {
      place = left == 0 ? Place.BETWEEN : Place.BODY;
    }
    return pass(end) && ended();
  }

  private boolean startsWithLineBreak() {
    return held.getByte(held.readerIndex()) == '\r' && held.getByte(held.readerIndex() + 1) == '\n';
  }

  /** Bytes up to the end of the empty line, or -1. Looks at each byte once. */
  private int endOfHeaders() {
    int start = held.readerIndex();
    while (true) {
      int feed = held.indexOf(start + searched, held.writerIndex(), LF);
      if (feed < 0) {
        return -1;
      }
      int line = feed - start - searched;
      searched = feed + 1 - start;
      // A line of a lone LF ends the search too: it is refused when the head is read.
      if (line == 0 || line == 1 && held.getByte(feed - 1) == '\r') {
        return searched;
      }
      if (searched > MAX_HEAD_BYTES) {
        return -1;
      }
    }
  }

  private boolean body() {
    int some = (int) Math.min(left, held.readableBytes());
    left -= some;
    if (left == 0) {
      place = Place.BETWEEN;
    }
    return pass(some) && ended();
  }

  private boolean chunkLine() {
    int feed = held.indexOf(held.readerIndex(), held.writerIndex(), LF);
    int length = feed < 0 ? held.readableBytes() : feed + 1 - held.readerIndex();
    if (length > MAX_CHUNK_LINE_BYTES) {
      refuse(HttpStatus.BAD_REQUEST);
      return false;
    }
    if (feed < 0) {
      return false;
    }
    String line = text(length);
    int digits = digits(line);
    extensionBytes += length - digits - 2;
    if (digits == 0
        || digits > 8
        || !line.endsWith("\r\n")
        || !isExtension(line.substring(digits, length - 2))
        || extensionBytes > MAX_EXTENSION_BYTES) {
      refuse(HttpStatus.BAD_REQUEST);
      return false;
    }
    left = Long.parseLong(line.substring(0, digits), 16);
    if (left > Integer.MAX_VALUE) {
      refuse(HttpStatus.BAD_REQUEST);
      return false;
    }
    place = left == 0 ? Place.TRAILERS : Place.CHUNK;
    // With the line break behind it.
    left += 2;
    return pass(length);
  }

  private static int digits(String line) {
    int digits = 0;
    while (digits < line.length() && Character.digit(line.charAt(digits), 16) >= 0) {
      digits++;
    }
    return digits;
  }

  private static boolean isExtension(String rest) {
    return rest.isEmpty() || rest.stripLeading().startsWith(";") && Http1Head.isText(rest);
  }

  private boolean chunk() {
    int some = (int) Math.min(left, held.readableBytes());
    // Of the last two bytes, those that are here.
    for (int i = (int) Math.max(0, left - 2); i < some; i++) {
      if (held.getByte(held.readerIndex() + i) != (left - i == 2 ? '\r' : '\n')) {
        refuse(HttpStatus.BAD_REQUEST);
        return false;
      }
    }
    left -= some;
    if (left == 0) {
      place = Place.CHUNK_LINE;
    }
    return pass(some);
  }

  private boolean trailers() {
    int end = endOfHeaders();
    if (end < 0) {
      if (held.readableBytes() > MAX_HEAD_BYTES) {
        refuse(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
      }
      return false;
    }
    // As if they were the headers of a request.
    if (Http1Head.read("GET / HTTP/1.0\r\n" + text(end)).problem() != null) {
      refuse(HttpStatus.BAD_REQUEST);
      return false;
    }
    place = Place.BETWEEN;
    return pass(end) && ended();
  }

  /** Lets bytes through; what they cause may change the place. */
  private boolean pass(int length) {
    searched = 0;
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

  private String text(int length) {
    return new String(
        ByteBufUtil.getBytes(held, held.readerIndex(), length), StandardCharsets.ISO_8859_1);
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
      ctx.writeAndFlush(page(status)).addListener(written -> finish());
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

  private static ByteBuf page(HttpStatus status) {
    AggregatedHttpResponse page = HttpErrorPages.page(status);
    String head =
        "HTTP/1.1 "
            + status.code()
            + " "
            + status.reasonPhrase()
            + "\r\ncontent-type: "
            + page.contentType()
            + "\r\ncontent-length: "
            + page.content().length()
            + "\r\nconnection: close\r\n\r\n";
    return Unpooled.wrappedBuffer(head.getBytes(StandardCharsets.US_ASCII), page.content().array());
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext told, Object event) {
    if (place != Place.OVER || !(event instanceof ChannelOutputShutdownEvent)) {
      told.fireUserEventTriggered(event);
    }
  }

  /** Reading stops for as long as Armeria would go on, too: it uses the same switch. */
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
    searched = 0;
  }
}
