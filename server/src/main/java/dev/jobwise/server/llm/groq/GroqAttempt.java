package dev.jobwise.server.llm.groq;

import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpObject;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.ResponseHeaders;
import io.netty.channel.EventLoop;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One HTTP exchange of a call. Everything in it happens on the event loop of its connection, so
 * that text goes from the socket to the listener without a change of thread.
 */
final class GroqAttempt implements Subscriber<HttpObject> {

  private static final Set<String> GONE = Set.of("model_not_found", "model_decommissioned");

  /** A model that says nothing for so long, or for half of a shorter deadline, is at fault. */
  private static final Duration FAIR_TRIAL = Duration.ofSeconds(5);

  private final GroqCall call;
  private final String model;
  private final boolean streamed;
  private final HttpResponse response;
  private final EventLoop loop;
  private final GroqReply reply = new GroqReply();
  private final SseReader events = new SseReader(reply::event);
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(0);
  private ResponseHeaders headers;
  private Throwable cause;
  private Future<?> timer;
  private boolean handingOn;
  private long nanosGiven;

  GroqAttempt(
      GroqCall call, String model, boolean streamed, HttpResponse response, EventLoop loop) {
    this.call = call;
    this.model = model;
    this.streamed = streamed;
    this.response = response;
    this.loop = loop;
  }

  void start(long nanosLeft) {
    nanosGiven = nanosLeft;
    timer = loop.schedule(this::onDeadline, nanosLeft, TimeUnit.NANOSECONDS);
    response.subscribe(this, loop);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    // A listener only appends to a buffer, so there is nothing to hold the provider back for.
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(HttpObject object) {
    if (object instanceof ResponseHeaders received) {
      if (!received.status().isInformational()) {
        headers = received;
        call.onHeaders(received);
        if (isAccepted()) {
          call.onAccepted(model);
        }
      }
    } else if (object instanceof HttpData data) {
      if (isAccepted() && streamed) {
        read(data.array());
      } else {
        body.writeBytes(data.array());
      }
    }
  }

  private void read(byte[] bytes) {
    events.read(bytes);
    if (reply.isBroken() || reply.isDone()) {
      handOn();
      call.onAttemptOver(this);
      if (reply.isBroken()) {
        response.abort();
      }
    } else if (reply.hasUnread() && !handingOn) {
      // The rest of what the socket has brought is read before this runs: all of it leaves as one.
      handingOn = true;
      loop.execute(this::handOn);
    }
  }

  private void handOn() {
    handingOn = false;
    String text = reply.take();
    if (!text.isEmpty()) {
      call.onText(text);
    }
  }

  private void onDeadline() {
    handOn();
    call.onDeadline(this);
    response.abort();
  }

  @Override
  public void onError(Throwable failure) {
    cause = failure;
    onComplete();
  }

  @Override
  public void onComplete() {
    timer.cancel(false);
    if (isAccepted() && streamed) {
      events.end();
    } else if (isAccepted() && cause == null) {
      reply.json(text());
    }
    handOn();
    call.onAttemptOver(this);
  }

  /**
   * Whether silence was the model's fault: what was sent shortly before its deadline says nothing.
   *
   * @param total the whole time of the call
   */
  boolean hadTime(Duration total) {
    return nanosGiven >= Math.min(FAIR_TRIAL.toNanos(), total.toNanos() / 2);
  }

  /** Status of the response, or 0 if none came. */
  int status() {
    return headers == null ? 0 : headers.status().code();
  }

  boolean isAccepted() {
    return status() == 200;
  }

  /** Whether the connection failed before it brought any part of the answer. */
  boolean isLost() {
    return headers == null || (isAccepted() && cause != null && !reply.hasText());
  }

  /** Whether the provider refused because it has this model no more. */
  boolean isModelGone() {
    return (status() == 404 || status() == 400) && GONE.contains(GroqReply.errorCode(text()));
  }

  String retryAfter() {
    return headers == null ? null : headers.get(HttpHeaderNames.RETRY_AFTER);
  }

  String model() {
    return model;
  }

  GroqReply reply() {
    return reply;
  }

  EventLoop loop() {
    return loop;
  }

  /** Kind of the connection's failure for the log, never its text; empty if there was none. */
  String fault() {
    Throwable root = cause;
    while (root != null && root.getCause() != null) {
      root = root.getCause();
    }
    return root == null ? "" : root.getClass().getSimpleName();
  }

  private String text() {
    return body.toString(StandardCharsets.UTF_8);
  }
}
