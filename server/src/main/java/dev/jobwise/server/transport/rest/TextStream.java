package dev.jobwise.server.transport.rest;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpResponseWriter;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.ServiceRequestContext;

/**
 * An HTTP answer that is sent piece by piece for as long as it takes. It is ready for a piece once
 * the connection has taken the last one, so that a client which does not read costs no more than
 * what is under way. Calls of {@link #send} must not overlap; callbacks run on an event loop.
 */
public final class TextStream {

  private final HttpResponseWriter answer = HttpResponse.streaming();
  private volatile boolean ready = true;
  private volatile Runnable onReady = () -> {};

  /**
   * Begins an answer of status 200 that no cache or proxy holds back.
   *
   * @param mediaType of the whole
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

  /** What Armeria is given. */
  public HttpResponse response() {
    return answer;
  }

  /** Whether a piece would go out without being queued. */
  public boolean isReady() {
    return ready;
  }

  /** Sends a piece; lost if the client is gone. */
  public void send(String text) {
    ready = false;
    if (answer.tryWrite(HttpData.ofUtf8(text))) {
      answer.whenConsumed().thenRun(this::taken);
    }
  }

  /** Ends the answer after the pieces that were sent. */
  public void close() {
    answer.close();
  }

  /** Breaks the connection off, so that the client does not take the answer for whole. */
  public void abort(Throwable cause) {
    answer.close(cause);
  }

  /** Calls {@code work} whenever the stream becomes ready from now on. */
  public void onReady(Runnable work) {
    onReady = work;
  }

  /** Calls {@code work} once the stream has ended, by either side. */
  public void onEnd(Runnable work) {
    answer.whenComplete().whenComplete((ended, failure) -> work.run());
  }

  private void taken() {
    ready = true;
    onReady.run();
  }
}
