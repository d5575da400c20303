package dev.jobwise.server.llm.groq;

import com.linecorp.armeria.client.ClientRequestContextCaptor;
import com.linecorp.armeria.client.Clients;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.ResponseHeaders;
import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.TokenEstimate;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One question and all attempts to get its answer: retries, other models, the deadline. Attempts
 * follow one another, so that the listener never hears two things at once.
 */
final class GroqCall implements ChatCall, Lane.Caller {

  /** Bytes of JSON that make a token, at least: English has 4 letters a token. */
  private static final int BYTES_PER_TOKEN = 3;

  private static final int TOO_MANY_REQUESTS = 429;

  private static final Logger log = LoggerFactory.getLogger(GroqCall.class);

  private final GroqUpstream upstream;
  private final ChatRequest request;
  private final boolean streamed;
  private final ChatListener listener;
  private final long startNanos = System.nanoTime();
  private final Set<String> triedModels = new HashSet<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile HttpResponse response;
  private volatile String model = "none";
  private volatile ModelStates.State state;
  private byte[] body;
  private int tokens;
  private volatile Lane.Place place;
  private boolean sent;
  private boolean announced;
  private boolean answering;
  private int retries;

  GroqCall(GroqUpstream upstream, ChatRequest request, boolean streamed, ChatListener listener) {
    this.upstream = upstream;
    this.request = request;
    this.streamed = streamed;
    this.listener = listener;
  }

  /** Asks the first model that has not been asked yet. */
  void start() {
    if (upstream.states().isClosed()) {
      fail(ChatErrors.unavailable(), "closed");
      return;
    }
    Optional<String> next = upstream.models().pick(triedModels);
    if (next.isEmpty()) {
      fail(ChatErrors.unavailable(), "no model left");
      return;
    }
    triedModels.add(next.get());
    model = next.get();
    state = upstream.states().of(model);
    // No other model is asked for one that fails: the list is for models that are retired.
    Duration closedFor = state.breaker().closedFor();
    if (!closedFor.isZero()) {
      fail(ChatErrors.unavailable().retryAfter(closedFor), "breaker open");
      return;
    }
    body = upstream.requests().body(request, model, streamed);
    tokens = body.length / BYTES_PER_TOKEN + GroqRequests.maxAnswerTokens(request, model);
    state.lane().arrive(this);
  }

  @Override
  public int userId() {
    return request.userId();
  }

  @Override
  public int tokens() {
    return tokens;
  }

  @Override
  public Deadline deadline() {
    return request.deadline();
  }

  @Override
  public void waits(int position, Duration estimatedWait) {
    if (!over.get() && !sent) {
      listener.onQueued(position, estimatedWait);
    }
  }

  @Override
  public void turnedAway(AppException why) {
    fail(why, "not sent");
  }

  @Override
  public void go(Lane.Place given) {
    place = given;
    if (over.get()) {
      given.leave(0); // Cancelled while it waited.
      return;
    }
    send();
  }

  /** A fault in here must not cost the call its end, nor others its place. */
  private void send() {
    try {
      if (!over.get()) {
        attempt();
      }
    } catch (RuntimeException | Error fault) {
      log.error("A call of the model could not be sent", fault);
      fail(ChatErrors.unavailable(), "not sent");
    }
  }

  private void attempt() {
    if (!sent) {
      sent = true;
      listener.onSent();
    }
    long nanosLeft = request.deadline().remaining().toNanos();
    if (nanosLeft <= 0) {
      fail(ChatErrors.timeout(request.deadline()), "before sending");
      return;
    }
    EventLoop loop;
    try (ClientRequestContextCaptor captor = Clients.newContextCaptor()) {
      response = upstream.client().execute(httpRequest());
      loop = captor.get().eventLoop().withoutContext();
    }
    if (over.get()) {
      response.abort(); // Cancelled meanwhile, when there was no response to abort yet.
    }
    GroqAttempt attempt = new GroqAttempt(this, model, streamed, response, loop);
    loop.execute(() -> attempt.start(nanosLeft));
  }

  private HttpRequest httpRequest() {
    RequestHeaders headers =
        RequestHeaders.builder(HttpMethod.POST, "/chat/completions")
            .contentType(MediaType.JSON)
            .accept(streamed ? MediaType.EVENT_STREAM : MediaType.JSON)
            .build();
    return HttpRequest.of(headers, HttpData.wrap(body));
  }

  void onHeaders(ResponseHeaders headers) {
    place.answered(RateHeaders.of(headers::get));
  }

  void onAccepted(String acceptedModel) {
    upstream.models().works(acceptedModel);
    if (!announced && !over.get()) {
      announced = true;
      listener.onModel(acceptedModel);
    }
  }

  void onText(String text) {
    if (!answering) {
      answering = true;
      state.breaker().answered();
    }
    if (!over.get()) {
      listener.onText(text);
    }
  }

  void onDeadline(GroqAttempt attempt) {
    if (attempt.reply().isWhole()) {
      succeed(attempt.reply()); // Only its usage is missing.
    } else {
      if (!answering && attempt.hadTime(request.deadline().total())) {
        state.breaker().failed();
      }
      leave(attempt);
      fail(ChatErrors.timeout(request.deadline()), "status " + attempt.status());
    }
  }

  void onAttemptOver(GroqAttempt attempt) {
    if (over.get()) {
      return;
    }
    if (attempt.isAccepted() && isAnswer(attempt.reply())) {
      succeed(attempt.reply());
    } else if (attempt.isModelGone()) {
      state.breaker().answered();
      place.leave(0);
      upstream.models().gone(attempt.model());
      start();
    } else if (attempt.isLost() || RetryPolicy.covers(attempt.status())) {
      retry(attempt);
    } else {
      if (!attempt.isAccepted()) {
        state.breaker().answered();
      }
      leave(attempt);
      fail(ChatErrors.unavailable(), reasonOf(attempt));
    }
  }

  /** Of JSON that is cut short or missing who asked can ask again, which a letter can't. */
  private boolean isAnswer(GroqReply reply) {
    return reply.isWhole() || !streamed && request.answerSchema() != null && reply.isOver();
  }

  private void leave(GroqAttempt attempt) {
    place.leave(attempt.isAccepted() ? estimate(attempt.reply()) : 0);
  }

  private void retry(GroqAttempt attempt) {
    Duration left = request.deadline().remaining();
    boolean closed = upstream.states().isClosed();
    Optional<Duration> pause =
        closed ? Optional.empty() : upstream.retries().pause(retries, attempt.retryAfter(), left);
    if (pause.isEmpty()) {
      if (attempt.status() != TOO_MANY_REQUESTS && !closed) {
        state.breaker().failed();
      }
      leave(attempt);
      fail(ChatErrors.unavailable(), reasonOf(attempt));
      return;
    }
    retries++;
    attempt.loop().schedule(this::send, pause.get().toNanos(), TimeUnit.NANOSECONDS);
  }

  private static String reasonOf(GroqAttempt attempt) {
    return "status " + attempt.status() + " " + attempt.fault();
  }

  private void succeed(GroqReply reply) {
    int used = reply.totalTokens() > 0 ? reply.totalTokens() : estimate(reply);
    place.leave(used);
    if (over.compareAndSet(false, true)) {
      double seconds = (System.nanoTime() - startNanos) / 1e9;
      logEnd("done", used, "");
      listener.onEnd(new ChatUsage(model, used, seconds));
    }
  }

  private int estimate(GroqReply reply) {
    return TokenEstimate.of(request.instructions())
        + TokenEstimate.of(request.facts().toString())
        + reply.textTokens();
  }

  private void fail(AppException failure, String reason) {
    if (place != null) {
      place.leave(0);
    }
    if (over.compareAndSet(false, true)) {
      logEnd(failure.reason(), 0, reason);
      listener.onFailure(failure);
    }
  }

  @Override
  public void cancel() {
    if (over.compareAndSet(false, true)) {
      logEnd("cancelled", 0, "");
      if (state != null) {
        state.lane().withdraw(this);
      }
      if (place != null) {
        place.leave(announced ? -1 : 0);
      }
      if (response != null) {
        response.abort();
      }
    }
  }

  /** The one line of a call: never a text, a key or what the provider said. */
  private void logEnd(String outcome, int tokens, String reason) {
    log.info(
        "llm task={} model={} tokens={} ms={} retries={} outcome={} {}",
        request.task(),
        model,
        tokens,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos),
        retries,
        outcome,
        reason);
  }
}
