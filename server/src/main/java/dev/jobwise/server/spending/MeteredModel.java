package dev.jobwise.server.spending;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_TIMEOUT;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatProgress;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.OfferedModel;
import dev.jobwise.server.llm.TokenEstimate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A model on which each user may spend a limited number of tokens a day. Work that has started is
 * finished.
 */
public final class MeteredModel implements ChatModel {

  private final ChatModel model;
  private final DailyTokens tokens;

  /**
   * @param blocking runs what waits for the database
   * @param dailyTokensPerUser tokens after which {@link #admit} refuses a user until midnight UTC
   */
  public MeteredModel(
      ChatModel model, Database database, Clock clock, Executor blocking, int dailyTokensPerUser) {
    this.model = model;
    this.tokens = new DailyTokens(database, clock, blocking, dailyTokensPerUser);
  }

  @Override
  public void admit(int userId, ChatTask task) {
    tokens.check(userId);
    model.admit(userId, task);
  }

  @Override
  public boolean isBusy(ChatTask task) {
    return model.isBusy(task);
  }

  @Override
  public List<OfferedModel> offered() {
    return model.offered();
  }

  @Override
  public String letterLanguage(String wanted, String facts) {
    return model.letterLanguage(wanted, facts);
  }

  @Override
  public boolean isOneAtATime() {
    return model.isOneAtATime();
  }

  @Override
  public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
    Effort effort = new Effort();
    CompletableFuture<ChatAnswer> answer = model.complete(request, effort);
    answer.whenComplete(
        (whole, failure) -> {
          if (whole != null) {
            tokens.add(request.userId(), whole.usage().totalTokens());
          } else if (effort.cost(failure)) {
            tokens.add(request.userId(), TokenEstimate.ofQuestion(request));
          }
        });
    return answer;
  }

  @Override
  public ChatCall stream(ChatRequest request, ChatListener listener) {
    Meter meter = new Meter(request, listener);
    ChatCall call = model.stream(request, meter);
    return () -> {
      call.cancel();
      meter.failed(new CancellationException());
    };
  }

  /** How far a call has come. */
  private static class Effort implements ChatProgress {
    private volatile boolean sent;
    private volatile boolean accepted;

    @Override
    public void onSent() {
      sent = true;
    }

    @Override
    public void onModel(String model) {
      accepted = true;
    }

    /**
     * Whether the provider worked until the call failed. When we give up, it may have worked all
     * the time without a word; a refusal costs nothing.
     */
    boolean cost(Throwable failure) {
      Throwable cause = Causes.of(failure);
      boolean givenUp =
          cause instanceof CancellationException
              || cause instanceof AppException known && known.reason() == REASON_LLM_TIMEOUT;
      return accepted || sent && givenUp;
    }
  }

  /** Counts a streamed answer however it ends; estimates it if the provider gives no count. */
  private final class Meter extends Effort implements ChatListener {
    private final ChatRequest request;
    private final ChatListener listener;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile int written;

    Meter(ChatRequest request, ChatListener listener) {
      this.request = request;
      this.listener = listener;
    }

    /** Only the first end counts: whoever hears of a failure may cancel the call, too. */
    void failed(Throwable failure) {
      if (over.compareAndSet(false, true) && cost(failure)) {
        tokens.add(request.userId(), TokenEstimate.ofQuestion(request) + written);
      }
    }

    @Override
    public void onQueued(int position, Duration estimatedWait) {
      listener.onQueued(position, estimatedWait);
    }

    @Override
    public void onSent() {
      super.onSent();
      listener.onSent();
    }

    @Override
    public void onModel(String name) {
      super.onModel(name);
      listener.onModel(name);
    }

    @Override
    public void onText(String text) {
      listener.onText(text);
      written += TokenEstimate.of(text);
    }

    @Override
    public void onEnd(ChatUsage usage) {
      if (over.compareAndSet(false, true)) {
        tokens.add(request.userId(), usage.totalTokens());
      }
      listener.onEnd(usage);
    }

    @Override
    public void onFailure(AppException failure) {
      failed(failure);
      listener.onFailure(failure);
    }
  }
}
