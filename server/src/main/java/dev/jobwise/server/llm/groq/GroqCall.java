package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
final class GroqCall implements ChatCall, Lane.Call {

  /** Bytes of JSON that make a token, at least: English has 4 letters a token. */
  private static final int BYTES_PER_TOKEN = 3;

  private static final int TOO_MANY_REQUESTS = 429;

  private static final Logger log = LoggerFactory.getLogger(GroqCall.class);

  private final GroqUpstream upstream;
  private final ChatRequest request;
  private final boolean live;
  private final ChatListener listener;
  private final long startNanos = System.nanoTime();
  private final Set<String> triedModels = new HashSet<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile HttpResponse response;
  private volatile String model = "none";
  private volatile ModelStates.State state;
  private ObjectNode body;
  private int tokens;
  private volatile Lane.Place place;
  private boolean sent;
  private boolean announced;
  private boolean answering;
  private int retries;

  /**
   * @param live whether the listener wants text as it comes, rather than with the end
   */
  GroqCall(GroqUpstream upstream, ChatRequest request, boolean live, ChatListener listener) {
    this.upstream = upstream;
    this.request = request;
    this.live = live;
    this.listener = listener;
  }

  /** Asks the first model that has not been asked yet. */
  void start() {
    if (upstream.states().isClosed()) {
      fail(ChatErrors.unavailable(), Verdict.NOT_SENT);
      return;
    }
    if (upstream.models().isUnknown()) {
      askForModels();
      return;
    }
    Optional<String> next = upstream.models().pick(triedModels);
    if (next.isEmpty()) {
      fail(ChatErrors.unavailable(), Verdict.NO_MODEL_LEFT);
      return;
    }
    triedModels.add(next.get());
    model = next.get();
    state = upstream.states().of(model);
    // No other model is asked for one that fails: the list is for models that are retired.
    Duration closedFor = state.breaker().closedFor();
    if (!closedFor.isZero()) {
      fail(ChatErrors.unavailable().retryAfter(closedFor), Verdict.BREAKER_OPEN);
      return;
    }
    body = upstream.requests().body(request, model, state.dialect().refused());
    tokens =
        body.toString().length() / BYTES_PER_TOKEN + GroqRequests.maxAnswerTokens(request, model);
    state.lane().arrive(this);
  }

  private void askForModels() {
    upstream
        .directory()
        .first()
        .orTimeout(request.deadline().remaining().toNanos(), TimeUnit.NANOSECONDS)
        .whenComplete(
            (first, failure) -> {
              if (failure == null) {
                upstream.models().found(first);
                start();
              } else if (request.deadline().hasPassed()) {
                fail(ChatErrors.timeout(request.deadline()), Verdict.NO_MODEL_LEFT);
              } else {
                fail(ChatErrors.unavailable(), Verdict.NO_MODEL_LEFT);
              }
            });
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
    fail(why, Verdict.NOT_SENT);
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
      fail(ChatErrors.unavailable(), Verdict.NOT_SENT);
    }
  }

  private void attempt() {
    if (!sent) {
      sent = true;
      listener.onSent();
    }
    long nanosLeft = request.deadline().remaining().toNanos();
    if (nanosLeft <= 0) {
      fail(ChatErrors.timeout(request.deadline()), Verdict.TIMEOUT_BEFORE_FIRST_WORD);
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
    GroqAttempt attempt = new GroqAttempt(this, model, live, response, loop);
    loop.execute(() -> attempt.start(nanosLeft));
  }

  private HttpRequest httpRequest() {
    RequestHeaders headers =
        RequestHeaders.builder(HttpMethod.POST, "/chat/completions")
            .contentType(MediaType.JSON)
            .accept(MediaType.EVENT_STREAM, MediaType.JSON)
            .build();
    return HttpRequest.of(headers, HttpData.ofUtf8(body.toString()));
  }

  void onHeaders(ResponseHeaders headers) {
    place.answered(RateHeaders.of(headers::get, upstream.retries().clock().instant()));
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
      boolean spoke = attempt.reply().hasText();
      fail(
          ChatErrors.timeout(request.deadline()),
          spoke ? Verdict.TIMEOUT_AFTER_FIRST_WORD : Verdict.TIMEOUT_BEFORE_FIRST_WORD,
          attempt);
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
    } else if (attempt.isRefused() && state.dialect().learn(attempt.error(), body)) {
      state.breaker().answered();
      body = upstream.requests().body(request, model, state.dialect().refused());
      attempt.loop().execute(this::send);
    } else if (attempt.isLost() || RetryPolicy.covers(attempt.status())) {
      retry(attempt);
    } else {
      if (!attempt.isAccepted()) {
        state.breaker().answered();
      }
      leave(attempt);
      fail(ChatErrors.unavailable(), attempt.verdict(), attempt);
    }
  }

  /** Of JSON that is cut short or missing who asked can ask again, which a letter can't. */
  private boolean isAnswer(GroqReply reply) {
    return reply.isWhole() || !live && request.answerSchema() != null && reply.isOver();
  }

  private void leave(GroqAttempt attempt) {
    place.leave(attempt.isAccepted() ? estimate(attempt.reply()) : 0);
  }

  private void retry(GroqAttempt attempt) {
    Duration left = request.deadline().remaining();
    boolean closed = upstream.states().isClosed();
    Optional<Duration> pause =
        closed
            ? Optional.empty()
            : upstream
                .retries()
                .pause(retries, upstream.retries().asked(attempt.status(), attempt::header), left);
    if (pause.isEmpty()) {
      if (attempt.status() != TOO_MANY_REQUESTS && !closed) {
        state.breaker().failed();
      }
      leave(attempt);
      fail(ChatErrors.unavailable(), attempt.verdict(), attempt);
      return;
    }
    retries++;
    attempt.loop().schedule(this::send, pause.get().toNanos(), TimeUnit.NANOSECONDS);
  }

  private void succeed(GroqReply reply) {
    int used = reply.totalTokens() > 0 ? reply.totalTokens() : estimate(reply);
    place.leave(used);
    if (over.compareAndSet(false, true)) {
      double seconds = (System.nanoTime() - startNanos) / 1e9;
      logEnd("done", used, answerNote(reply));
      listener.onEnd(new ChatUsage(model, used, seconds));
    }
  }

  private int estimate(GroqReply reply) {
    return TokenEstimate.of(request.instructions())
        + TokenEstimate.of(request.facts().toString())
        + reply.textTokens();
  }

  /** A cut answer that its asker may judge is worth a word. */
  private static String answerNote(GroqReply reply) {
    return reply.isWhole() ? "" : "verdict=" + reply.verdict();
  }

  private void fail(AppException failure, Verdict why, GroqAttempt attempt) {
    String status = "status=" + attempt.status() + " code=" + attempt.code();
    end(failure, status + " verdict=" + why);
  }

  private void fail(AppException failure, Verdict why) {
    end(failure, "verdict=" + why);
  }

  private void end(AppException failure, String reason) {
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
