package dev.jobwise.server.llm.groq;

import com.linecorp.armeria.client.ClientRequestContextCaptor;
import com.linecorp.armeria.client.Clients;
import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import dev.jobwise.server.common.AppException;
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
final class GroqCall implements ChatCall {

  /** What all calls share; {@code models} are those of the task's role. */
  record Upstream(WebClient client, GroqRequests requests, ModelList models, RetryPolicy retries) {}

  private static final Logger log = LoggerFactory.getLogger(GroqCall.class);

  private final Upstream upstream;
  private final ChatRequest request;
  private final boolean streamed;
  private final ChatListener listener;
  private final long startNanos = System.nanoTime();
  private final Set<String> triedModels = new HashSet<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile HttpResponse response;
  private volatile String model = "none";
  private boolean announced;
  private int retries;

  GroqCall(Upstream upstream, ChatRequest request, boolean streamed, ChatListener listener) {
    this.upstream = upstream;
    this.request = request;
    this.streamed = streamed;
    this.listener = listener;
  }

  /** Asks the first model that has not been asked yet. */
  void start() {
    Optional<String> next = upstream.models().pick(triedModels);
    if (next.isEmpty()) {
      fail(ChatErrors.unavailable(), "no model left");
      return;
    }
    triedModels.add(next.get());
    model = next.get();
    send();
  }

  private void send() {
    if (over.get()) {
      return;
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
    byte[] body = upstream.requests().body(request, model, streamed);
    return HttpRequest.of(headers, HttpData.wrap(body));
  }

  void onAccepted(String acceptedModel) {
    upstream.models().works(acceptedModel);
    if (!announced && !over.get()) {
      announced = true;
      listener.onModel(acceptedModel);
    }
  }

  void onText(String text) {
    if (!over.get()) {
      listener.onText(text);
    }
  }

  void onDeadline(GroqAttempt attempt) {
    if (attempt.reply().isWhole()) {
      succeed(attempt.reply()); // Only its usage is missing.
    } else {
      fail(ChatErrors.timeout(request.deadline()), "status " + attempt.status());
    }
  }

  void onAttemptOver(GroqAttempt attempt) {
    if (over.get()) {
      return;
    }
    if (attempt.isAccepted() && attempt.reply().isWhole()) {
      succeed(attempt.reply());
    } else if (attempt.isModelGone()) {
      upstream.models().gone(attempt.model());
      start();
    } else if (attempt.isLost() || RetryPolicy.covers(attempt.status())) {
      retry(attempt);
    } else {
      fail(ChatErrors.unavailable(), reasonOf(attempt));
    }
  }

  private void retry(GroqAttempt attempt) {
    Duration left = request.deadline().remaining();
    Optional<Duration> pause = upstream.retries().pause(retries, attempt.retryAfter(), left);
    if (pause.isEmpty()) {
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
    int tokens = reply.totalTokens() > 0 ? reply.totalTokens() : estimate(reply);
    if (over.compareAndSet(false, true)) {
      double seconds = (System.nanoTime() - startNanos) / 1e9;
      logEnd("done", tokens, "");
      listener.onEnd(new ChatUsage(model, tokens, seconds));
    }
  }

  private int estimate(GroqReply reply) {
    return TokenEstimate.of(request.instructions())
        + TokenEstimate.of(request.facts().toString())
        + reply.textTokens();
  }

  private void fail(AppException failure, String reason) {
    if (over.compareAndSet(false, true)) {
      logEnd(failure.reason(), 0, reason);
      listener.onFailure(failure);
    }
  }

  @Override
  public void cancel() {
    if (over.compareAndSet(false, true)) {
      logEnd("cancelled", 0, "");
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
