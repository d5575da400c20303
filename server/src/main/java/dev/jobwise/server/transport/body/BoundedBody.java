package dev.jobwise.server.transport.body;

import static dev.jobwise.errors.v1.Reason.REASON_BODY_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_REQUEST_TIMEOUT;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpObject;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.stream.StreamMessage;
import com.linecorp.armeria.common.util.TimeoutMode;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.limit.HeldBytes;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Reads a body and keeps no more of it than allowed. It reads and discards the rest, so that the
 * sender gets a response rather than a reset. A body may take any time if it keeps a minimum pace;
 * the request timeout starts when the body is complete.
 */
public final class BoundedBody<T> implements Subscriber<HttpObject> {

  /** Per minute this is 24 KiB, a tenth of the slowest connection that anybody uploads over. */
  public static final int MIN_BYTES_IN_TIME = 4 * 1024;

  private static final int SECONDS = 10;

  private final CompletableFuture<T> result = new CompletableFuture<>();

  /** Null once the client's address holds too much; the rest is then discarded. */
  private Sink<T> sink;

  private final HeldBytes.Share share;
  private Subscription subscription;
  private ScheduledFuture<?> timer;
  private long bytesInTime;

  /** Where the bytes of a body go. */
  interface Sink<T> {

    /**
     * Takes the next bytes.
     *
     * @return how many bytes it now holds
     */
    long take(byte[] bytes);

    /** Returns the result. */
    T end();
  }

  BoundedBody(Sink<T> sink, HeldBytes.Share share) {
    this.sink = sink;
    this.share = share;
  }

  /**
   * The whole body. Fails with the documented 413 after reading one of more than {@code maxBytes}.
   */
  public static CompletableFuture<byte[]> read(
      ServiceRequestContext ctx, HttpRequest request, int maxBytes) {
    return first(ctx, request, maxBytes + 1)
        .thenApply(
            body -> {
              if (body.length > maxBytes) {
                throw AppException.of(REASON_BODY_TOO_LARGE);
              }
              return body;
            });
  }

  /** The first {@code maxBytes} of the stream, once it has been read to its end. */
  public static CompletableFuture<byte[]> first(
      ServiceRequestContext ctx, StreamMessage<? extends HttpObject> stream, int maxBytes) {
    return into(ctx, stream, new First(maxBytes));
  }

  /** The result of {@code sink}, once the stream has been read to its end. */
  static <T> CompletableFuture<T> into(
      ServiceRequestContext ctx, StreamMessage<? extends HttpObject> stream, Sink<T> sink) {
    BoundedBody<T> body = new BoundedBody<>(sink, HeldBytes.of(ctx));
    ctx.clearRequestTimeout();
    body.timer =
        ctx.eventLoop()
            .withoutContext()
            .scheduleWithFixedDelay(body::checkPace, SECONDS, SECONDS, TimeUnit.SECONDS);
    stream.subscribe(body, ctx.eventLoop());
    return body.result.whenComplete(
        (read, failure) -> {
          body.timer.cancel(false);
          ctx.setRequestTimeoutMillis(
              TimeoutMode.SET_FROM_NOW, ctx.config().requestTimeoutMillis());
        });
  }

  CompletableFuture<T> result() {
    return result;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(HttpObject object) {
    if (object instanceof HttpData data) {
      bytesInTime += data.length();
      if (sink != null && !share.holds(sink.take(data.array()))) {
        sink = null;
        share.holds(0);
      }
    }
  }

  @Override
  public void onError(Throwable failure) {
    result.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    if (sink == null) {
      result.completeExceptionally(
          AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(Duration.ofSeconds(1)));
    } else {
      result.complete(sink.end());
    }
  }

  /** Called at intervals. */
  void checkPace() {
    if (bytesInTime < MIN_BYTES_IN_TIME) {
      subscription.cancel();
      result.completeExceptionally(AppException.of(REASON_REQUEST_TIMEOUT));
    }
    bytesInTime = 0;
  }

  private static final class First implements Sink<byte[]> {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int maxBytes;

    First(int maxBytes) {
      this.maxBytes = maxBytes;
    }

    @Override
    public long take(byte[] bytes) {
      kept.write(bytes, 0, Math.min(bytes.length, maxBytes - kept.size()));
      return kept.size();
    }

    @Override
    public byte[] end() {
      return kept.toByteArray();
    }
  }
}
