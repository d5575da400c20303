package dev.jobwise.server.transport.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoop;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Ends HTTP/2 connections that cause work for no request: floods of frames that only need a reply
 * or a look, deliberate errors, responses that nobody reads, and frames that never end.
 *
 * <p>Each such frame costs credit. Time restores some, and so does each frame of a real response,
 * because clients acknowledge those, sometimes one by one.
 */
final class Http2Guard extends ChannelDuplexHandler {

  /** What a new connection may cost. It is small because a client that is cut off reconnects. */
  private static final int FIRST_CREDIT = 300;

  /**
   * The same if we have just cut off a connection of the address: enough to open all streams once.
   */
  private static final int SUSPECT_CREDIT = 130;

  static final int CREDIT = 1000;
  static final int CREDIT_PER_SECOND = 100;

  /** Covers the two window updates of the most talkative clients, plus one frame. */
  private static final int CREDIT_PER_ANSWER_FRAME = 3;

  /** Honest clients make few errors, and each error costs a stream. */
  private static final int COST_OF_ERROR = 30;

  /** Frames of a small request that may be on their way when we answer it: a message, an end. */
  private static final int LATE_FRAMES = 2;

  private static final int MAX_LATE_FRAMES = 1000;

  /** A request that was started and given up. */
  private static final int COST_OF_RESET = 5;

  /** Exceeding the stream limit is an error too, but a common one before the limit is known. */
  private static final int COST_OF_REFUSAL = 2;

  /** Our header limit fits into one frame, so nobody needs these. */
  private static final int COST_OF_CONTINUATION = 10;

  /** Smaller pieces of a body cost more than they bring. */
  private static final int SMALL_DATA_BYTES = 64;

  /** We read the payload of control frames too; 64 bytes of it cost as much as a frame. */
  private static final int PAYLOAD_PER_COST = 64;

  /** Requests per read. A read with more is followed by smaller bites. */
  private static final int MAX_REQUESTS_AT_ONCE = 2;

  /** Response heads in a row without a byte of a body: the client takes no bodies. */
  static final int MAX_HEADS_IN_A_ROW = 20;

  /**
   * How long each bite waits for a connection that takes no bodies; streams of words begin sooner.
   */
  private static final int WAIT_FOR_BODIES_MILLIS = 500;

  /** Replies to control frames that the peer has not read. */
  static final int MAX_UNREAD_ANSWERS = 500;

  private static final int PREFACE_BYTES = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length();

  /** Accepts nothing beyond the known streams, with the error ENHANCE_YOUR_CALM. */
  private static final byte[] GO_AWAY = {
    0, 0, 8, 7, 0, 0, 0, 0, 0, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0, 0, 0, 0xb
  };

  private final Http2Frames received = new Http2Frames(PREFACE_BYTES, this::received);
  private final Http2Frames sent = new Http2Frames(0, this::sent);
  private final ArrivalTimer deadline = new ArrivalTimer();
  private final LongSupplier nanoTime;
  private double credit = FIRST_CREDIT;
  private long lastRefill;
  private long frames;
  private int requests;
  private int headsInARow;
  private int lateFrames;
  private boolean isPaused;

  /** Whether Armeria had already stopped reading when we did. */
  private boolean wasStopped;

  private boolean insideHeaders;
  private boolean lastIsControl;
  private int unreadAnswers;
  private boolean ended;

  Http2Guard() {
    this(System::nanoTime);
  }

  Http2Guard(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.lastRefill = nanoTime.getAsLong();
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    if (Suspects.isSuspect(ctx.channel())) {
      credit = SUSPECT_CREDIT;
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (ended) {
      ReferenceCountUtil.release(message);
      return;
    }
    if (!(message instanceof ByteBuf bytes)) {
      ctx.fireChannelRead(message);
      return;
    }
    long before = frames;
    refill();
    requests = 0;
    received.pass(bytes);
    if (requests > MAX_REQUESTS_AT_ONCE || takesNoBodies()) {
      pause(ctx);
    }
    if (isOver()) {
      bytes.release();
      end(ctx);
      return;
    }
    ctx.fireChannelRead(bytes);
    if (!insideHeaders && (frames != before || !received.isInside())) {
      deadline.stop();
    }
    if (received.isInside() || insideHeaders) {
      deadline.startIfReading(ctx, () -> end(ctx));
    }
  }

  /** Continues after the other connections have had their turn, in smaller bites. */
  private void pause(ChannelHandlerContext ctx) {
    ChannelConfig config = ctx.channel().config();
    if (config.getRecvByteBufAllocator() instanceof Bites bites) {
      bites.shrink();
    }
    if (!isPaused) {
      isPaused = true;
      wasStopped = !config.isAutoRead();
      config.setAutoRead(false);
      EventLoop loop = ctx.channel().eventLoop();
      Runnable turn = () -> Turns.wait(loop, () -> goOn(config));
      if (takesNoBodies()) {
        loop.schedule(turn, WAIT_FOR_BODIES_MILLIS, TimeUnit.MILLISECONDS);
      } else {
        turn.run();
      }
    }
  }

  private void goOn(ChannelConfig config) {
    isPaused = false;
    if (!wasStopped) {
      config.setAutoRead(true);
    }
  }

  private boolean takesNoBodies() {
    return headsInARow > MAX_HEADS_IN_A_ROW;
  }

  /** Armeria uses the same switch, and must wait for ours. */
  @Override
  public void read(ChannelHandlerContext ctx) {
    if (isPaused) {
      wasStopped = false;
      ctx.channel().config().setAutoRead(false);
    } else {
      ctx.read();
    }
  }

  @Override
  public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
    if (ended || !(message instanceof ByteBuf bytes)) {
      ctx.write(message, promise);
      return;
    }
    lastIsControl = false;
    sent.pass(bytes);
    ChannelPromise written = promise;
    if (lastIsControl) {
      unreadAnswers++;
      written = promise.unvoid();
      written.addListener(done -> unreadAnswers--);
    }
    ctx.write(bytes, written);
    if (isOver()) {
      // Not within this call: the writer does not expect its connection to end meanwhile.
      ctx.executor().execute(() -> end(ctx));
    }
  }

  private void received(int type, int flags, int length, int errorCode) {
    frames++;
    if (type == Http2Frames.HEADERS || type == Http2Frames.CONTINUATION) {
      requests++;
      insideHeaders = (flags & Http2Frames.END_HEADERS) == 0;
    }
    credit -=
        switch (type) {
          case Http2Frames.DATA ->
              length < SMALL_DATA_BYTES && (flags & Http2Frames.END_STREAM) == 0 ? 1 : 0;
          case Http2Frames.HEADERS -> 1;
          case Http2Frames.RST_STREAM -> COST_OF_RESET;
          case Http2Frames.CONTINUATION -> COST_OF_CONTINUATION;
          default -> 1 + length / PAYLOAD_PER_COST;
        };
  }

  private void sent(int type, int flags, int length, int errorCode) {
    lastIsControl = type != Http2Frames.DATA && type != Http2Frames.HEADERS;
    if (type == Http2Frames.DATA && length > 0) {
      headsInARow = 0;
    } else if (type == Http2Frames.HEADERS && (flags & Http2Frames.END_STREAM) == 0) {
      headsInARow++;
    }
    if (!lastIsControl) {
      credit = Math.min(CREDIT, credit + CREDIT_PER_ANSWER_FRAME);
    } else if (type == Http2Frames.RST_STREAM) {
      expectLateFrames(errorCode);
      credit -=
          switch (errorCode) {
            // NO_ERROR, INTERNAL_ERROR, CANCEL: not the client's fault.
            case 0, 2, 8 -> 0;
            // STREAM_CLOSED: the rest of a request that we answered early, or a reset by error.
            case 5 -> isLate() ? 0 : COST_OF_RESET;
            case 7 -> COST_OF_REFUSAL;
            default -> COST_OF_ERROR;
          };
    }
  }

  /** NO_ERROR and CANCEL follow an answer that did not wait for the whole request. */
  private void expectLateFrames(int errorCode) {
    if (errorCode == 0 || errorCode == 8) {
      lateFrames = Math.min(MAX_LATE_FRAMES, lateFrames + LATE_FRAMES);
    }
  }

  private boolean isLate() {
    if (lateFrames == 0) {
      return false;
    }
    lateFrames--;
    return true;
  }

  private void refill() {
    long now = nanoTime.getAsLong();
    credit = Math.min(CREDIT, credit + (now - lastRefill) / 1e9 * CREDIT_PER_SECOND);
    lastRefill = now;
  }

  private boolean isOver() {
    return credit < 0 || unreadAnswers > MAX_UNREAD_ANSWERS;
  }

  /** Closes at once: an orderly close would wait for a peer that may never read. */
  private void end(ChannelHandlerContext ctx) {
    if (!ended) {
      ended = true;
      if (credit < 0) {
        Suspects.cutOff(ctx.channel());
      }
      ctx.writeAndFlush(Unpooled.wrappedBuffer(GO_AWAY));
      ctx.close();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    deadline.stop();
    ctx.fireChannelInactive();
  }
}
