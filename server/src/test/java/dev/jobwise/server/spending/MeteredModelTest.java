package dev.jobwise.server.spending;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_TIMEOUT;
import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatProgress;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestClock;
import dev.jobwise.server.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What of a user's calls is counted, and for how long. */
@Slow
class MeteredModelTest {

  private static final AppException BROKEN = AppException.of(REASON_LLM_UNAVAILABLE);

  private final int user = Rows.user();
  private final TestClock clock = new TestClock(Instant.parse("2026-03-01T12:00:00Z"));
  private final CompletableFuture<ChatAnswer> answer = new CompletableFuture<>();
  private ChatProgress progress;
  private ChatListener streamed;

  private final ChatModel provider =
      new ChatModel() {
        @Override
        public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
          return complete(request, ChatProgress.UNHEARD);
        }

        @Override
        public CompletableFuture<ChatAnswer> complete(ChatRequest request, ChatProgress told) {
          progress = told;
          return answer;
        }

        @Override
        public ChatCall stream(ChatRequest request, ChatListener listener) {
          listener.onSent();
          streamed = listener;
          return () -> {};
        }
      };

  private final MeteredModel model =
      new MeteredModel(provider, TestDatabase.get(), clock, Runnable::run, 1_000);

  @Test
  void wholeAnswer_countsAsTheProviderSays() {
    ask();
    answer.complete(new ChatAnswer("{}", new ChatUsage("model", 80, 20, 1)));

    assertThat(spent()).containsExactly("100");
  }

  @Test
  void cancelledCall_counts_onceItIsSent() {
    CompletableFuture<ChatAnswer> asked = ask();
    progress.onSent();
    asked.cancel(true);

    assertThat(spent()).hasSize(1);
  }

  @Test
  void cancelledCall_thatStillWaited_costsNothing() {
    ask().cancel(true);

    assertThat(spent()).isEmpty();
  }

  @Test
  void failedAnswer_counts_onceTheProviderHasAccepted() {
    ask();
    progress.onSent();
    progress.onModel("model");
    answer.completeExceptionally(BROKEN);

    assertThat(spent()).hasSize(1);
  }

  @Test
  void refusedCall_costsNothing() {
    ask();
    progress.onSent();
    answer.completeExceptionally(BROKEN);

    assertThat(spent()).isEmpty();
  }

  @Test
  void streamThatTimesOutBeforeItsFirstWord_counts() {
    model.stream(request(), new Unheard());
    streamed.onFailure(AppException.of(REASON_LLM_TIMEOUT, 30));

    assertThat(spent()).hasSize(1);
  }

  @Test
  void streamThatIsRefused_costsNothing() {
    ChatCall call = model.stream(request(), new Unheard());
    streamed.onFailure(BROKEN);
    call.cancel();

    assertThat(spent()).isEmpty();
  }

  @Test
  void cancelledStream_countsOnce() {
    ChatCall call = model.stream(request(), new Unheard());
    call.cancel();
    call.cancel();

    assertThat(spent()).hasSize(1);
  }

  @Test
  void countsOfFormerDays_areRemoved() {
    ask();
    answer.complete(new ChatAnswer("{}", new ChatUsage("model", 80, 20, 1)));
    clock.advance(Duration.ofDays(1));
    ask();

    assertThat(Rows.query("SELECT day FROM daily_tokens WHERE user_id = ?", user))
        .containsExactly("2026-03-02");
  }

  private CompletableFuture<ChatAnswer> ask() {
    return model.complete(request());
  }

  private ChatRequest request() {
    return new ChatRequest(
        user,
        ChatTask.RANK,
        "Rank.",
        JsonNodeFactory.instance.objectNode(),
        null,
        800,
        0.7,
        Deadline.after(Duration.ofMinutes(1)));
  }

  private static final class Unheard implements ChatListener {
    @Override
    public void onModel(String model) {}

    @Override
    public void onText(String text) {}

    @Override
    public void onEnd(ChatUsage usage) {}

    @Override
    public void onFailure(AppException failure) {}
  }

  private List<String> spent() {
    return Rows.query("SELECT tokens FROM daily_tokens WHERE user_id = ?", user);
  }
}
