package dev.jobwise.server.llm.offline;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Slow
class OfflineChatModelTest {

  private OfflineChatModel model = new OfflineChatModel(Duration.ZERO);

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void everyTask_hasAnAnswer() {
    for (ChatTask task : ChatTask.values()) {
      ChatAnswer answer =
          model.complete(request(task, Letters.facts("engineer"), Duration.ofSeconds(30))).join();
      assertThat(answer.text()).as(task.name()).isNotBlank();
      assertThat(answer.usage().model()).isEqualTo("offline");
      assertThat(answer.usage().totalTokens()).isPositive();
    }
  }

  @Test
  void stream_namesTheModelFirst_andItsPiecesJoinToTheWholeAnswer() throws Exception {
    ChatRequest request = request(ChatTask.LETTER, Letters.facts("nurse"), Duration.ofSeconds(30));
    Heard heard = new Heard();
    model.stream(request, heard);
    heard.end.get(10, TimeUnit.SECONDS);
    assertThat(heard.events.get(0)).isEqualTo("model offline");
    assertThat(String.join("", heard.pieces)).isEqualTo(model.complete(request).join().text());
    assertThat(heard.pieces).allSatisfy(piece -> assertThat(piece.strip()).doesNotContain(" "));
  }

  @Test
  void cancelledStream_isSilent() throws Exception {
    model.close();
    model = new OfflineChatModel(Duration.ofHours(1));
    Heard heard = new Heard();
    ChatCall call =
        model.stream(
            request(ChatTask.LETTER, Letters.facts("nurse"), Duration.ofSeconds(2)), heard);
    heard.first.get(10, TimeUnit.SECONDS);
    call.cancel();
    call.cancel();
    Heard later = new Heard();
    model.stream(request(ChatTask.LETTER, Letters.facts("nurse"), Duration.ofSeconds(3)), later);
    // The second stream's deadline is later, so by then the first would have failed.
    assertThat(catchThrowable(() -> later.end.get(10, TimeUnit.SECONDS)))
        .hasCauseInstanceOf(AppException.class);
    assertThat(heard.end).isNotDone();
    assertThat(heard.pieces).hasSize(1);
  }

  @Test
  void slowStream_failsAtItsDeadline_andKeepsWhatCame() {
    model.close();
    model = new OfflineChatModel(Duration.ofHours(1));
    Heard heard = new Heard();
    model.stream(request(ChatTask.LETTER, Letters.facts("nurse"), Duration.ofSeconds(3)), heard);
    Throwable failure = catchThrowable(() -> heard.end.get(10, TimeUnit.SECONDS));
    assertThat(((AppException) failure.getCause()).reason()).isEqualTo(REASON_LLM_TIMEOUT);
    assertThat(heard.pieces).hasSize(1);
  }

  @Test
  void passedDeadline_failsBothWays() {
    ChatRequest late = request(ChatTask.RANK, Letters.facts("nurse"), Duration.ZERO);
    Throwable failure = catchThrowable(() -> model.complete(late).join());
    assertThat(failure).isInstanceOf(CompletionException.class);
    assertThat(((AppException) failure.getCause()).reason()).isEqualTo(REASON_LLM_TIMEOUT);
    Heard heard = new Heard();
    model.stream(late, heard);
    assertThat(catchThrowable(() -> heard.end.get(10, TimeUnit.SECONDS)))
        .hasCauseInstanceOf(AppException.class);
    assertThat(heard.pieces).isEmpty();
  }

  @Test
  void manyStreams_shareTheTimer() {
    List<Heard> all = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 200; i++) {
      Heard heard = new Heard();
      all.add(heard);
      model.stream(
          request(ChatTask.LETTER, Letters.facts("teacher"), Duration.ofSeconds(30)), heard);
    }
    all.forEach(heard -> heard.end.join());
    assertThat(all.stream().map(heard -> String.join("", heard.pieces)).distinct()).hasSize(1);
  }

  @Test
  void anyFacts_haveAnAnswer() {
    for (ChatTask task : ChatTask.values()) {
      for (JsonNode facts :
          List.<JsonNode>of(
              JsonNodeFactory.instance.objectNode(),
              JsonNodeFactory.instance.nullNode(),
              JsonNodeFactory.instance.arrayNode().add(1))) {
        assertThat(model.complete(request(task, facts, Duration.ofSeconds(30))).join().text())
            .isNotBlank();
      }
    }
  }

  private static ChatRequest request(ChatTask task, JsonNode facts, Duration time) {
    return new ChatRequest(1, task, "Do it.", facts, null, 1000, 0, Deadline.after(time));
  }

  /** Records what it hears. */
  private static final class Heard implements ChatListener {
    final List<String> events = new CopyOnWriteArrayList<>();
    final List<String> pieces = new CopyOnWriteArrayList<>();
    final CompletableFuture<Void> first = new CompletableFuture<>();
    final CompletableFuture<ChatUsage> end = new CompletableFuture<>();

    @Override
    public void onModel(String name) {
      events.add("model " + name);
    }

    @Override
    public void onText(String text) {
      events.add("text");
      pieces.add(text);
      first.complete(null);
    }

    @Override
    public void onEnd(ChatUsage usage) {
      end.complete(usage);
    }

    @Override
    public void onFailure(AppException failure) {
      end.completeExceptionally(failure);
    }
  }
}
