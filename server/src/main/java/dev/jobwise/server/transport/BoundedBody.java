package dev.jobwise.server.transport;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpObject;
import com.linecorp.armeria.common.HttpRequest;
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
  private boolean tooLarge;

  private BoundedBody(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * The body; fails with the documented 413 once a body of more than {@code maxBytes} has ended.
   */
  static CompletableFuture<byte[]> read(
      ServiceRequestContext ctx, HttpRequest request, int maxBytes) {
    BoundedBody body = new BoundedBody(maxBytes);
    request.subscribe(body, ctx.eventLoop());
    return body.result;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(HttpObject object) {
    if (tooLarge || !(object instanceof HttpData data)) {
      return;
    }
    if (kept.size() + data.length() > maxBytes) {
      tooLarge = true;
      kept.reset();
    } else {
      kept.writeBytes(data.array());
    }
  }

  @Override
  public void onError(Throwable failure) {
    result.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    if (tooLarge) {
      result.completeExceptionally(Errors.bodyTooLarge());
    } else {
      result.complete(kept.toByteArray());
    }
  }
}
