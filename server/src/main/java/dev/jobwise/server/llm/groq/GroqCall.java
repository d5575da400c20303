package dev.jobwise.server.llm.groq;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.ResponseHeaders;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.llm.groq.lane.LaneCall;
import dev.jobwise.server.llm.groq.lane.RateHeaders;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One question and all attempts to answer it: retries, other models, the deadline. Attempts run one
 * after another, so that the listener never gets two events at once.
 */
final class GroqCall implements ChatCall, LaneCall, GroqAttempt.Listener {

  private static final Logger log = LoggerFactory.getLogger(GroqCall.class);

  private final GroqUpstream upstream;
  private final ChatRequest request;
  private final boolean live;
  private final CallReport report;
  private final Set<String> triedModels = new HashSet<>();
  private volatile HttpResponse response;
  private volatile ModelStates.State state;
  private volatile LaneCall.Place place;
  private String model;
  private ObjectNode body;
  private int tokens;
  private boolean answering;
  private int retries;

  /**
   * @param live whether the listener wants text as it comes, rather than at the end
   */
  GroqCall(GroqUpstream upstream, ChatRequest request, boolean live, ChatListener listener) {
    this.upstream = upstream;
    this.request = request;
    this.live = live;
    this.report = new CallReport(request.task(), listener);
  }

  /** Calls the first model that has not been called yet. */
  void start() {
    if (upstream.states().isClosed()) {
      fail(ChatErrors.unavailable(), Verdict.NOT_SENT);
    } else if (upstream.models().isUnknown()) {
      askForModels();
    } else {
      upstream
          .models()
          .pick(triedModels)
          .ifPresentOrElse(this::ask, () -> fail(ChatErrors.unavailable(), Verdict.NO_MODEL_LEFT));
    }
  }

  private void askForModels() {
    Deadline deadline = deadline();
    upstream
        .findModels(deadline.remaining())
        .whenComplete(
            (found, failure) -> {
              if (failure == null) {
                start();
              } else {
                fail(
                    deadline.hasPassed() ? ChatErrors.timeout(deadline) : ChatErrors.unavailable(),
                    Verdict.NO_MODEL_LEFT);
              }
            });
  }

  private void ask(String name) {
    triedModels.add(name);
    model = name;
    report.model(name);
    state = upstream.states().of(name);
    // A failing model is not replaced by another: the list is for retired models.
    Duration closedFor = state.breaker().closedFor();
    if (!closedFor.isZero()) {
      fail(ChatErrors.unavailable().retryAfter(closedFor), Verdict.BREAKER_OPEN);
      return;
    }
    writeBody();
    tokens = TokenEstimate.of(body.toString()) + GroqRequests.maxAnswerTokens(request, model);
    state.lane().arrive(this);
  }

  private void writeBody() {
    body = upstream.requests().body(request, model, state.dialect().refused());
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
    report.queued(position, estimatedWait);
  }

  @Override
  public void turnedAway(AppException why) {
    fail(why, Verdict.NOT_SENT);
  }

  @Override
  public void go(LaneCall.Place given) {
    place = given;
    if (report.isOver()) {
      given.leave(0); // Cancelled while it waited.
    } else {
      send();
    }
  }

  /** An exception in here must not cost the call its end, or others their turn. */
  private void send() {
    try {
      if (!report.isOver()) {
        attempt();
      }
    } catch (RuntimeException | Error fault) {
      log.error("A call of the model could not be sent", fault);
      fail(ChatErrors.unavailable(), Verdict.NOT_SENT);
    }
  }

  private void attempt() {
    report.sent();
    long nanosLeft = deadline().remaining().toNanos();
    if (nanosLeft <= 0) {
      fail(ChatErrors.timeout(deadline()), Verdict.TIMEOUT_BEFORE_FIRST_WORD);
      return;
    }
    GroqUpstream.Exchange exchange = upstream.send(body, report.scope());
    response = exchange.response();
    if (report.isOver()) {
      response.abort(); // Cancelled in the meantime, before there was a response to abort.
    }
    GroqAttempt attempt = new GroqAttempt(this, model, live, response, exchange.loop());
    exchange.loop().execute(() -> attempt.start(nanosLeft));
  }

  @Override
  public void onHeaders(ResponseHeaders headers) {
    place.answered(RateHeaders.of(headers::get, upstream.retries().clock().instant()));
  }

  @Override
  public void onAccepted(String acceptedModel) {
    upstream.models().works(acceptedModel);
    report.accepted(acceptedModel);
  }

  @Override
  public void onText(String text) {
    if (!answering) {
      answering = true;
      state.breaker().answered();
    }
    report.text(text);
  }

  @Override
  public void onDeadline(GroqAttempt attempt) {
    if (attempt.reply().isWhole()) {
      succeed(attempt.reply()); // Only its usage is missing.
      return;
    }
    if (!attempt.reply().hasText() && attempt.hadTime(deadline().total())) {
      state.breaker().failed();
    }
    fail(ChatErrors.timeout(deadline()), attempt.timeoutVerdict(), attempt);
  }

  @Override
  public void onAttemptOver(GroqAttempt attempt) {
    if (report.isOver()) {
      return;
    }
    if (attempt.isAccepted() && isAnswer(attempt.reply())) {
      succeed(attempt.reply());
    } else if (attempt.isModelGone()) {
      askNextModel(attempt);
    } else if (state.dialect().learn(attempt.refusal(), body)) {
      askAnew(attempt);
    } else if (attempt.isLost() || RetryPolicy.covers(attempt.failure())) {
      retry(attempt);
    } else {
      giveUp(attempt);
    }
  }

  /** A caller that asked for JSON can retry if it is cut short or missing; a letter can't. */
  private boolean isAnswer(GroqReply reply) {
    return reply.isWhole() || !live && request.answerSchema() != null && reply.isOver();
  }

  private void askNextModel(GroqAttempt attempt) {
    state.breaker().answered();
    place.leave(0);
    upstream.models().gone(attempt.model());
    start();
  }

  /** Sends the request again without the parts that the model's server does not support. */
  private void askAnew(GroqAttempt attempt) {
    state.breaker().answered();
    writeBody();
    attempt.loop().execute(this::send);
  }

  private void retry(GroqAttempt attempt) {
    if (upstream.states().isClosed()) {
      fail(ChatErrors.unavailable(), attempt.verdict(), attempt);
      return;
    }
    RetryPolicy policy = upstream.retries();
    Duration asked = attempt.asked(policy);
    Optional<Duration> pause = policy.pause(retries, asked, deadline().remaining());
    if (pause.isPresent()) {
      report.retries(++retries);
      attempt.loop().schedule(this::send, pause.get().toNanos(), TimeUnit.NANOSECONDS);
      return;
    }
    if (attempt.verdict() != Verdict.QUOTA) {
      state.breaker().failed();
    }
    fail(ChatErrors.unavailable(), attempt.verdict(), attempt);
  }

  private void giveUp(GroqAttempt attempt) {
    if (!attempt.isAccepted()) {
      state.breaker().answered();
    }
    fail(ChatErrors.unavailable(), attempt.verdict(), attempt);
  }

  private void succeed(GroqReply reply) {
    int used = reply.tokens(request);
    place.leave(used);
    // A cut answer that its caller may judge deserves a note in the log.
    report.succeed(
        reply.inputTokens(request), used, reply.isWhole() ? "" : "verdict=" + reply.verdict());
  }

  /** Fails after an attempt. Whatever the model has written of an answer counts as used. */
  private void fail(AppException failure, Verdict why, GroqAttempt attempt) {
    place.leave(attempt.isAccepted() ? attempt.reply().tokens(request) : 0);
    report.fail(
        failure, "status=" + attempt.status() + " code=" + attempt.code() + " verdict=" + why);
  }

  private void fail(AppException failure, Verdict why) {
    if (place != null) {
      place.leave(0);
    }
    report.fail(failure, "verdict=" + why);
  }

  @Override
  public void cancel() {
    if (!report.cancel()) {
      return;
    }
    if (state != null) {
      state.lane().withdraw(this);
    }
    if (place != null) {
      place.leave(report.isAccepted() ? -1 : 0);
    }
    if (response != null) {
      response.abort();
    }
  }
}
