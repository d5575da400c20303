package dev.jobwise.server.transport;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpObject;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.stream.StreamMessage;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Reads a body and keeps no more of it than allowed. The rest is read and thrown away, so that its
 * sender hears the answer rather than a reset.
 */
final class BoundedBody implements Subscriber<HttpObject> {

  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int maxBytes;

  private BoundedBody(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** The whole body; fails with the documented 413 once one of more than {@code maxBytes} ended. */
  static CompletableFuture<byte[]> read(
      ServiceRequestContext ctx, HttpRequest request, int maxBytes) {
    return first(ctx, request, maxBytes + 1)
        .thenApply(
            body -> {
              if (body.length > maxBytes) {
                throw Errors.bodyTooLarge();
              }
              return body;
            });
  }

  /** The first {@code maxBytes} of the stream, once all of it has been read. */
  static CompletableFuture<byte[]> first(
      ServiceRequestContext ctx, StreamMessage<? extends HttpObject> stream, int maxBytes) {
    BoundedBody body = new BoundedBody(maxBytes);
    stream.subscribe(body, ctx.eventLoop());
    return body.result;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(HttpObject object) {
    if (object instanceof HttpData data) {
      kept.write(data.array(), 0, Math.min(data.length(), maxBytes - kept.size()));
    }
  }

  @Override
  public void onError(Throwable failure) {
    result.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    result.complete(kept.toByteArray());
  }
}
