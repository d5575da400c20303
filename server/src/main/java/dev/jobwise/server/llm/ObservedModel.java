package dev.jobwise.server.llm;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.observe.Telemetry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A model whose calls are measured and traced. What hears an answer runs in the scope of the
 * request that asked, so that its lines in the log have the request's id.
 */
public final class ObservedModel implements ChatModel {

  private final ChatModel model;
  private final String provider;
  private final Telemetry telemetry;

  /**
   * @param provider {@code gen_ai.provider.name}
   */
  public ObservedModel(ChatModel model, String provider, Telemetry telemetry) {
    this.model = model;
    this.provider = provider;
    this.telemetry = telemetry;
  }

  @Override
  public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
    return complete(request, ChatProgress.UNHEARD);
  }

  @Override
  public CompletableFuture<ChatAnswer> complete(ChatRequest request, ChatProgress progress) {
    ObservedCall call = new ObservedCall(telemetry, provider, request);
    CompletableFuture<ChatAnswer> answer =
        call.scope().call(() -> model.complete(request, new ObservedProgress(call, progress)));
    answer.whenComplete(
        (whole, failure) -> {
          if (failure == null) {
            call.ended(whole.usage());
          } else {
            call.failed(failure);
          }
        });
    CompletableFuture<ChatAnswer> here = call.caller().around(answer);
    here.whenComplete(
        (whole, failure) -> {
          if (here.isCancelled()) {
            answer.cancel(true);
          }
        });
    return here;
  }

  private record ObservedProgress(ObservedCall call, ChatProgress progress)
      implements ChatProgress {
    @Override
    public void onAsked(String name) {
      call.onAsked(name);
      progress.onAsked(name);
    }

    @Override
    public void onSent() {
      call.onSent();
      progress.onSent();
    }

    @Override
    public void onModel(String name) {
      call.onModel(name);
      progress.onModel(name);
    }
  }

  @Override
  public ChatCall stream(ChatRequest request, ChatListener listener) {
    ObservedCall call = new ObservedCall(telemetry, provider, request);
    ChatCall running =
        call.scope().call(() -> model.stream(request, new ObservedListener(call, listener)));
    return () -> {
      running.cancel();
      call.cancelled();
    };
  }

  private record ObservedListener(ObservedCall call, ChatListener listener)
      implements ChatListener {
    @Override
    public void onAsked(String name) {
      call.onAsked(name);
      listener.onAsked(name);
    }

    @Override
    public void onQueued(int position, Duration estimatedWait) {
      call.caller().run(() -> listener.onQueued(position, estimatedWait));
    }

    @Override
    public void onSent() {
      call.onSent();
      call.caller().run(listener::onSent);
    }

    @Override
    public void onModel(String name) {
      call.onModel(name);
      call.caller().run(() -> listener.onModel(name));
    }

    @Override
    public void onText(String text) {
      call.text();
      call.caller().run(() -> listener.onText(text));
    }

    @Override
    public void onEnd(ChatUsage usage) {
      call.ended(usage);
      call.caller().run(() -> listener.onEnd(usage));
    }

    @Override
    public void onFailure(AppException failure) {
      call.failed(failure);
      call.caller().run(() -> listener.onFailure(failure));
    }
  }

  @Override
  public void admit(int userId, ChatTask task) {
    model.admit(userId, task);
  }

  @Override
  public boolean isBusy(ChatTask task) {
    return model.isBusy(task);
  }

  @Override
  public boolean isOneAtATime() {
    return model.isOneAtATime();
  }

  @Override
  public String letterLanguage(String wanted, String facts) {
    return model.letterLanguage(wanted, facts);
  }

  @Override
  public List<OfferedModel> offered() {
    return model.offered();
  }
}
