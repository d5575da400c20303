package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.databind.JsonNode;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpObject;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.ResponseHeaders;
import io.netty.channel.EventLoop;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One HTTP exchange of a call. Everything in it happens on the event loop of its connection, so
 * text travels from the socket to the listener without changing threads.
 */
final class GroqAttempt implements Subscriber<HttpObject> {

  /** Observes an exchange, on its event loop. */
  interface Listener {

    /** The provider has responded with any status. */
    void onHeaders(ResponseHeaders headers);

    /** The provider has accepted the request for this model. */
    void onAccepted(String model);

    void onText(String text);

    /** The deadline has passed before the end. */
    void onDeadline(GroqAttempt attempt);

    /** Nothing more will come. */
    void onAttemptOver(GroqAttempt attempt);
  }

  /** A model that stays silent for this long, or for half of a shorter deadline, is at fault. */
  private static final Duration FAIR_TRIAL = Duration.ofSeconds(5);

  /** The part of an error that we read; the rest is of no use. */
  private static final int MAX_ERROR_BYTES = 1 << 16;

  private final Listener listener;
  private final String model;
  private final boolean live;
  private final HttpResponse response;
  private final EventLoop loop;
  private final AnswerReader answer = new AnswerReader();
  private final ByteArrayOutputStream error = new ByteArrayOutputStream(0);
  private ResponseHeaders headers;

  /** Read for each piece of the answer; the headers would look it up each time. */
  private int status;

  private Throwable cause;
  private Future<?> timer;
  private boolean handingOn;
  private boolean over;
  private long nanosGiven;

  /**
   * @param live whether to pass on text as it comes, rather than at the end
   */
  GroqAttempt(
      Listener listener, String model, boolean live, HttpResponse response, EventLoop loop) {
    this.listener = listener;
    this.model = model;
    this.live = live;
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
    // A listener only appends to a buffer, so it needs no backpressure.
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(HttpObject object) {
    if (object instanceof ResponseHeaders received) {
      if (!received.status().isInformational()) {
        headers = received;
        status = received.status().code();
        listener.onHeaders(received);
        if (isAccepted()) {
          listener.onAccepted(model);
        }
      }
    } else if (object instanceof HttpData data && !over) {
      if (isAccepted()) {
        read(data.array());
      } else {
        error.writeBytes(data.array());
        if (error.size() > MAX_ERROR_BYTES) {
          finish();
          response.abort();
        }
      }
    }
  }

  private void read(byte[] bytes) {
    answer.read(bytes);
    if (reply().isBroken() || reply().isDone()) {
      finish();
      if (reply().isBroken()) {
        response.abort();
      }
    } else if (reply().hasUnread() && !handingOn && live) {
      // This runs once everything from the socket has been read, so that it leaves as one text.
      handingOn = true;
      loop.execute(this::handOn);
    }
  }

  private void handOn() {
    handingOn = false;
    if (live || reply().isOver()) {
      String text = reply().take();
      if (!text.isEmpty()) {
        listener.onText(text);
      }
    }
  }

  private void onDeadline() {
    if (!over) {
      over = true;
      handOn();
      listener.onDeadline(this);
    }
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
    if (!over) {
      if (isAccepted()) {
        answer.end();
      } else if (!live) {
        takeRejectedJson();
      }
      finish();
    }
  }

  /**
   * Callers that asked for JSON judge this answer like any other; the provider's verdict is not a
   * refusal.
   */
  private void takeRejectedJson() {
    String written = status() == 400 ? ProviderErrors.rejectedJson(error()) : null;
    if (written != null) {
      listener.onAccepted(model);
      reply().rejected(written);
    }
  }

  private void finish() {
    over = true;
    handOn();
    listener.onAttemptOver(this);
  }

  /**
   * Whether the model is to blame for its silence: a request sent shortly before its deadline
   * proves nothing.
   *
   * @param total the whole time of the call
   */
  boolean hadTime(Duration total) {
    return nanosGiven >= Math.min(FAIR_TRIAL.toNanos(), total.toNanos() / 2);
  }

  /** Status of the response, or 0 if none came. */
  int status() {
    return status;
  }

  boolean isAccepted() {
    return status() == 200 || reply().verdict() == Verdict.REJECTED_JSON;
  }

  /** Whether the connection failed before anybody received a part of the answer. */
  boolean isLost() {
    return headers == null || isAccepted() && cause != null && !isHeard();
  }

  /** Whether somebody has received a part of the answer. */
  private boolean isHeard() {
    return live && reply().hasText();
  }

  /**
   * The status that tells why there is no answer: also that of an error inside an accepted one, as
   * gateways send when the provider behind them fails, if nobody received a part of the answer.
   */
  int failure() {
    return status() == 200 && !isHeard() ? ProviderErrors.status(reply().error()) : status();
  }

  /** Whether the provider refused because it no longer has this model. */
  boolean isModelGone() {
    return ProviderErrors.isModelGone(status(), error(), model);
  }

  /** What a server says against a request for its content; empty if there is no such thing. */
  String refusal() {
    return switch (status()) {
      case 400, 404, 405, 415, 422, 501 -> error();
      case 200 ->
          !isHeard() && ProviderErrors.blamesRequest(reply().error())
              ? reply().error().toString()
              : "";
      default -> "";
    };
  }

  /** The wait before another attempt that the provider asks for, or zero. */
  Duration asked(RetryPolicy policy) {
    if (isAccepted()) {
      return policy.asked(failure(), name -> null, reply().error().toString());
    }
    return policy.asked(status(), name -> headers == null ? null : headers.get(name), error());
  }

  String model() {
    return model;
  }

  GroqReply reply() {
    return answer.reply();
  }

  EventLoop loop() {
    return loop;
  }

  /** The body of an error response. */
  String error() {
    return error.toString(StandardCharsets.UTF_8);
  }

  /** The provider's own error code; {@code -} if it has none. */
  String code() {
    return ProviderErrors.shortCode(isAccepted() ? reply().error() : tree());
  }

  private JsonNode tree() {
    return ProviderErrors.tree(error());
  }

  /** Why this was not an answer. */
  Verdict verdict() {
    return switch (status()) {
      case 0 -> Verdict.ofConnection(cause);
      case 200 -> ofAnswer();
      case 401, 403 -> isModelGone() ? Verdict.UNKNOWN_MODEL : Verdict.REFUSED_KEY;
      case 429 -> Verdict.QUOTA;
      default -> {
        boolean named = error().toLowerCase(Locale.ROOT).contains("model");
        boolean unknown = isModelGone() || status() == 404 && named;
        Verdict other =
            RetryPolicy.covers(status()) ? Verdict.PROVIDER_FAULT : Verdict.REFUSED_REQUEST;
        yield unknown ? Verdict.UNKNOWN_MODEL : other;
      }
    };
  }

  /** Why there was no answer by the deadline. */
  Verdict timeoutVerdict() {
    return reply().hasText() ? Verdict.TIMEOUT_AFTER_FIRST_WORD : Verdict.TIMEOUT_BEFORE_FIRST_WORD;
  }

  private Verdict ofAnswer() {
    if (failure() == 429) {
      return Verdict.QUOTA;
    }
    return cause == null || reply().isBroken() ? reply().verdict() : Verdict.CONNECTION_LOST;
  }
}
