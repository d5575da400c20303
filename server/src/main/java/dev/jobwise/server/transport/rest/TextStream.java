package dev.jobwise.server.transport.rest;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpResponseWriter;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.ServiceRequestContext;

/**
 * An HTTP response sent piece by piece, for as long as it takes. It is ready for a piece once the
 * connection has taken the previous one, so a client that does not read costs no more than one
 * piece. Calls of {@link #send} must not overlap; callbacks run on an event loop.
 */
public final class TextStream {

  private final HttpResponseWriter answer = HttpResponse.streaming();
  private volatile boolean ready = true;
  private volatile Runnable onReady = () -> {};

  /**
   * Begins a response with status 200 that no cache or proxy holds back.
   *
   * @param mediaType of the whole response
   */
  public TextStream(ServiceRequestContext ctx, String mediaType) {
    ctx.clearRequestTimeout();
    answer.write(
        ResponseHeaders.builder(HttpStatus.OK)
            .set(HttpHeaderNames.CONTENT_TYPE, mediaType)
            .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
            .set("x-accel-buffering", "no")
            .build());
  }

  /** The response to give to Armeria. */
  public HttpResponse response() {
    return answer;
  }

  /** Whether a piece would go out without being queued. */
  public boolean isReady() {
    return ready;
  }

  /** Sends a piece; it is lost if the client is gone. */
  public void send(String text) {
    ready = false;
    if (answer.tryWrite(HttpData.ofUtf8(text))) {
      answer.whenConsumed().thenRun(this::taken);
    }
  }

  /** Ends the response after the pieces already sent. */
  public void close() {
    answer.close();
  }

  /** Breaks the connection, so that the client does not take the response for complete. */
  public void abort(Throwable cause) {
    answer.close(cause);
  }

  /** From now on, calls {@code work} whenever the stream becomes ready. */
  public void onReady(Runnable work) {
    onReady = work;
  }

  /** Calls {@code work} once either side has ended the stream. */
  public void onEnd(Runnable work) {
    answer.whenComplete().whenComplete((ended, failure) -> work.run());
  }

  private void taken() {
    ready = true;
    onReady.run();
  }
}
