package dev.jobwise.server.llm.groq;

import com.linecorp.armeria.client.ClientFactory;
import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.client.WebClientBuilder;
import com.linecorp.armeria.common.auth.AuthToken;
import com.linecorp.armeria.common.util.EventLoopGroups;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatProgress;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.OfferedModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.netty.channel.EventLoopGroup;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Groq, or any other provider that speaks OpenAI's chat-completions protocol. Calls run on
 * Armeria's event loops: none has a thread, and none waits for another.
 */
public final class GroqChatModel implements ChatModel, MeterBinder, AutoCloseable {

  // Longer than the seconds between two calls of one letter: a new TLS handshake would delay the
  // first token.
  private static final Duration IDLE_CONNECTION = Duration.ofSeconds(60);

  /** Nothing takes so long. */
  private static final int CLOSE_SECONDS = 5;

  /** Its own, so that words of the model do not wait behind those who read them. */
  private final EventLoopGroup eventLoop = EventLoopGroups.newEventLoopGroup(1, "model");

  private final ClientFactory connections;
  private final Runnable check;
  private final ModelOffers offers;
  private final Map<ChatTask.Role, GroqUpstream> upstreams = new EnumMap<>(ChatTask.Role.class);

  /**
   * @param clock for remembering retired models and for {@code retry-after} dates
   */
  public GroqChatModel(GroqSettings settings, GroqLimits limits, Clock clock) {
    this(settings, limits, clock, System::nanoTime, RetryPolicy.standard(clock));
  }

  /**
   * @param nanoTime for measured times: tokens per minute, and open breakers
   */
  GroqChatModel(
      GroqSettings settings,
      GroqLimits limits,
      Clock clock,
      LongSupplier nanoTime,
      RetryPolicy retries) {
    // The number of connections is not limited; when an HTTP/2 connection is full, another is
    // added.
    connections =
        ClientFactory.builder().workerGroup(eventLoop, false).idleTimeout(IDLE_CONNECTION).build();
    WebClient client = client(settings);
    GroqRequests requests = new GroqRequests(settings.groq());
    ModelDirectory directory = new ModelDirectory(client);
    check = () -> directory.check(settings);
    ModelList writers = new ModelList(settings.writerModels(), clock);
    ModelList rankers = new ModelList(settings.rankerModels(), clock);
    ModelStates states =
        new ModelStates(
            limits,
            nanoTime,
            (nanos, action) ->
                connections
                    .eventLoopSupplier()
                    .get()
                    .schedule(action, nanos, TimeUnit.NANOSECONDS));
    upstreams.put(
        ChatTask.Role.WRITER,
        new GroqUpstream(client, requests, writers, directory, states, retries));
    upstreams.put(
        ChatTask.Role.RANKER,
        new GroqUpstream(client, requests, rankers, directory, states, retries));
    offers = new ModelOffers(upstreams, settings.extraModels(), clock);
  }

  @Override
  public List<OfferedModel> offered() {
    return offers.all();
  }

  /** Registers gauges for each model that is called. */
  @Override
  public void bindTo(MeterRegistry meters) {
    upstreams.get(ChatTask.Role.WRITER).states().bindTo(meters);
  }

  /** Checks in the background whether the models exist, and warns of problems. */
  public void checkModels() {
    check.run();
  }

  private WebClient client(GroqSettings settings) {
    WebClientBuilder builder =
        WebClient.builder(address(settings.baseUri()))
            .factory(connections)
            // The deadline of each request is the only time limit.
            .responseTimeoutMillis(0)
            .writeTimeoutMillis(0);
    if (settings.apiKey() != null) {
      builder.auth(AuthToken.ofOAuth2(settings.apiKey()));
    }
    return builder.build();
  }

  /** Without TLS, servers seldom support HTTP/2, and trying it may look like a request. */
  private static String address(URI baseUri) {
    return baseUri.toString().replaceFirst("^http:", "h1c:").replaceFirst("/+$", "");
  }

  @Override
  public ChatCall stream(ChatRequest request, ChatListener listener) {
    return call(request, true, listener);
  }

  @Override
  public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
    return complete(request, ChatProgress.UNHEARD);
  }

  @Override
  public CompletableFuture<ChatAnswer> complete(ChatRequest request, ChatProgress progress) {
    CompletableFuture<ChatAnswer> answer = new CompletableFuture<>();
    GroqCall call = call(request, false, new WholeAnswer(answer, progress));
    answer.whenComplete(
        (result, failure) -> {
          if (answer.isCancelled()) {
            call.cancel();
          }
        });
    return answer;
  }

  @Override
  public boolean isBusy(ChatTask task) {
    return next(task).map(state -> state.lane().isBusy()).orElse(false);
  }

  @Override
  public boolean isOneAtATime() {
    return upstreams.get(ChatTask.Role.RANKER).states().areOneAtATime();
  }

  @Override
  public void admit(int userId, ChatTask task) {
    next(task)
        .ifPresent(
            state -> {
              Duration closedFor = state.breaker().peek();
              if (!closedFor.isZero()) {
                throw ChatErrors.unavailable().retryAfter(closedFor);
              }
              state.lane().checkRoom();
            });
  }

  /** Empty while that model is unknown. */
  private Optional<ModelStates.State> next(ChatTask task) {
    GroqUpstream upstream = upstreams.get(task.role());
    return upstream.models().likely().map(upstream.states()::of);
  }

  private GroqCall call(ChatRequest request, boolean live, ChatListener listener) {
    GroqUpstream upstream =
        request.model() == null
            ? upstreams.get(request.task().role())
            : offers.only(request.task(), request.model());
    GroqCall call = new GroqCall(upstream, request, live, listener);
    call.start();
    return call;
  }

  /** Closes the connections; calls that are running or waiting fail. */
  @Override
  public void close() {
    upstreams.values().forEach(upstream -> upstream.states().close());
    connections.close();
    // By default it waits two seconds for more work, and with no connection it gets none.
    eventLoop.shutdownGracefully(0, CLOSE_SECONDS, TimeUnit.SECONDS);
  }

  /** Collects an answer for {@link #complete}. */
  private static final class WholeAnswer implements ChatListener {
    private final CompletableFuture<ChatAnswer> answer;
    private final ChatProgress progress;
    private final StringBuilder text = new StringBuilder();

    WholeAnswer(CompletableFuture<ChatAnswer> answer, ChatProgress progress) {
      this.answer = answer;
      this.progress = progress;
    }

    @Override
    public void onAsked(String model) {
      progress.onAsked(model);
    }

    @Override
    public void onSent() {
      progress.onSent();
    }

    @Override
    public void onModel(String model) {
      progress.onModel(model);
    }

    @Override
    public void onText(String piece) {
      text.append(piece);
    }

    @Override
    public void onEnd(ChatUsage usage) {
      answer.complete(new ChatAnswer(text.toString(), usage));
    }

    @Override
    public void onFailure(AppException failure) {
      answer.completeExceptionally(failure);
    }
  }
}
