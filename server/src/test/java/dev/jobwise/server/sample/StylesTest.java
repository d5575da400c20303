package dev.jobwise.server.sample;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.testing.DatabaseLink;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLeases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Slow
class StylesTest {

  private static final ChatUsage USAGE = new ChatUsage("small", 100, 20, 0.5);
  private static final WritingStyle STYLE =
      new WritingStyle("warm", "advanced", "short sentences", List.of("happy to help"));
  private static final String ANSWER =
      "{\"tone\":\"warm\",\"vocabulary_level\":\"advanced\","
          + "\"sentence_structure\":\"short sentences\",\"key_phrases\":[\"happy to help\"]}";

  private final SampleFixture room = new SampleFixture();
  private final HeldModel model = new HeldModel();
  private final Styles styles =
      new Styles(TestDatabase.get(), model, room.clock, Runnable::run, TestLeases.get());

  @Test
  void activeLetter_isEmptyWithoutACoverLetter() {
    room.upload("resume", "a resume");

    assertThat(styles.activeLetter(room.caller)).isEmpty();
  }

  @Test
  void of_asksOnceAndKeepsTheAnswer() {
    Sample sample = room.upload("cover_letter", "Dear team");
    room.clock.advance(Duration.ofSeconds(5));
    CompletableFuture<FoundStyle> first = ask();
    Call call = model.calls.remove();
    assertThat(call.request().task()).isEqualTo(ChatTask.STYLE);
    assertThat(call.request().temperature()).isZero();
    assertThat(call.request().facts().path("sample_text").textValue()).isEqualTo("Dear team");
    assertThat(call.request().instructions()).doesNotContain("Dear team");

    call.answer().complete(new ChatAnswer("```json\n" + ANSWER + "\n```", USAGE));

    assertThat(first.join()).isEqualTo(new FoundStyle(STYLE, true, USAGE));
    assertThat(ask().join()).isEqualTo(new FoundStyle(STYLE, true, null));
    assertThat(model.calls).isEmpty();
    SampleDetails kept = room.samples.get(room.caller, sample.id());
    assertThat(kept.style()).contains(STYLE);
    assertThat(kept.updatedAt()).isEqualTo(room.clock.instant());
    assertThat(kept.createdAt()).isEqualTo(Instant.parse("2026-03-04T05:06:07.891234Z"));
  }

  @Test
  void of_sharesOneCall() {
    room.upload("cover_letter", "Dear team");
    CompletableFuture<FoundStyle> first = ask();
    CompletableFuture<FoundStyle> second = ask();

    Call call = model.calls.remove();
    assertThat(model.calls).isEmpty();
    assertThat(second).isNotDone();
    call.answer().complete(new ChatAnswer(ANSWER, USAGE));

    assertThat(first.join()).isEqualTo(new FoundStyle(STYLE, true, USAGE));
    assertThat(second.join()).isEqualTo(new FoundStyle(STYLE, true, null));
  }

  @Test
  void of_sharesOneCallBetweenServers() {
    room.upload("cover_letter", "Dear team");
    try (Leases leases = Leases.start(TestDatabase.get(), room.clock, Runnable::run)) {
      Styles other = new Styles(TestDatabase.get(), model, room.clock, Runnable::run, leases);
      CompletableFuture<FoundStyle> first = ask();
      CompletableFuture<FoundStyle> second = of(other, Deadline.after(Duration.ofSeconds(20)));

      Call call = model.calls.remove();
      assertThat(model.calls).isEmpty();
      call.answer().complete(new ChatAnswer(ANSWER, USAGE));

      assertThat(first.join()).isEqualTo(new FoundStyle(STYLE, true, USAGE));
      assertThat(second.join()).isEqualTo(new FoundStyle(STYLE, true, null));
    }
  }

  @Test
  void of_letsNobodyWaitBeyondTheirDeadline() {
    room.upload("cover_letter", "Dear team");
    CompletableFuture<FoundStyle> patient = ask();

    CompletableFuture<FoundStyle> hasty = of(styles, Deadline.after(Duration.ofMillis(1)));

    assertThat(hasty.join()).isEqualTo(FoundStyle.neutral(null));
    assertThat(patient).isNotDone();
  }

  @Test
  void of_answersThoughTheDatabaseGoesAwayMeanwhile() throws Exception {
    room.upload("cover_letter", "Dear team");
    try (DatabaseLink link = new DatabaseLink();
        Database cutOff = Database.open(link.url())) {
      Styles there =
          new Styles(cutOff, model, room.clock, ForkJoinPool.commonPool(), TestLeases.get());
      CompletableFuture<FoundStyle> found = of(there, Deadline.after(Duration.ofSeconds(20)));
      link.cut();
      model.calls.take().answer().complete(new ChatAnswer(ANSWER, USAGE));

      assertThat(found.join()).isEqualTo(new FoundStyle(STYLE, true, USAGE));
    }
  }

  @Test
  void of_goesOnOnTheGivenThreads() {
    room.upload("cover_letter", "Dear team");
    List<Thread> threads = new CopyOnWriteArrayList<>();
    Executor blocking =
        task ->
            new Thread(
                    () -> {
                      threads.add(Thread.currentThread());
                      task.run();
                    })
                .start();
    Styles slow = new Styles(TestDatabase.get(), model, room.clock, blocking, TestLeases.get());

    Thread next =
        of(slow, Deadline.after(Duration.ofMillis(100)))
            .thenApply(style -> Thread.currentThread())
            .join();

    assertThat(threads).contains(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I would say it is warm.",
        "{}",
        "{\"tone\":\" \",\"vocabulary_level\":\"advanced\",\"sentence_structure\":\"short\"}",
        "{\"tone\":1,\"vocabulary_level\":\"advanced\",\"sentence_structure\":\"short\"}"
      })
  void of_goesOnNeutralAfterJunkAndAsksAgain(String junk) {
    Sample sample = room.upload("cover_letter", "Dear team");
    CompletableFuture<FoundStyle> first = ask();
    model.calls.remove().answer().complete(new ChatAnswer(junk, USAGE));

    assertThat(first.join()).isEqualTo(new FoundStyle(WritingStyle.NEUTRAL, false, USAGE));
    assertThat(room.samples.get(room.caller, sample.id()).style()).isEmpty();
    ask();
    assertThat(model.calls).hasSize(1);
  }

  @Test
  void of_goesOnNeutralWhenTheModelFails() {
    room.upload("cover_letter", "Dear team");
    CompletableFuture<FoundStyle> first = ask();
    model.calls.remove().answer().completeExceptionally(AppException.of(REASON_LLM_TIMEOUT, 30));

    assertThat(first.join()).isEqualTo(FoundStyle.neutral(null));
    ask();
    assertThat(model.calls).hasSize(1);
  }

  @Test
  void of_hidesNoBug() {
    room.upload("cover_letter", "Dear team");
    CompletableFuture<FoundStyle> first = ask();
    model.calls.remove().answer().completeExceptionally(new IllegalStateException("a bug"));

    assertThatThrownBy(first::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("a bug");
    ask();
    assertThat(model.calls).hasSize(1);
  }

  @Test
  void of_survivesTheSamplesDeletion() {
    Sample sample = room.upload("cover_letter", "Dear team");
    CompletableFuture<FoundStyle> first = ask();
    room.samples.delete(room.caller, sample.id());
    model.calls.remove().answer().complete(new ChatAnswer(ANSWER, USAGE));

    assertThat(first.join()).isEqualTo(new FoundStyle(STYLE, true, USAGE));
    assertThat(styles.activeLetter(room.caller)).isEmpty();
  }

  @Test
  void of_cutsLongSamplesAtASentence() {
    room.upload("cover_letter", "A sentence of some words. ".repeat(40_000));
    ask();

    String sent = model.calls.remove().request().facts().path("sample_text").textValue();
    assertThat(sent).endsWith("words.");
    assertThat(TokenEstimate.of(sent)).isBetween(2900, 3000);
  }

  @Test
  void fromJson_boundsWhatTheModelSays() {
    var json = STYLE.toJson().put("tone", "🚀".repeat(500));
    for (int i = 0; i < 30; i++) {
      json.withArray("key_phrases").add("phrase " + i).add(i).addNull();
    }

    WritingStyle style = WritingStyle.fromJson(json).orElseThrow();

    assertThat(style.tone()).isEqualTo("🚀".repeat(200));
    assertThat(style.keyPhrases()).hasSize(10).startsWith("happy to help", "phrase 0");
  }

  private CompletableFuture<FoundStyle> ask() {
    return of(styles, Deadline.after(Duration.ofMinutes(1)));
  }

  private CompletableFuture<FoundStyle> of(Styles server, Deadline deadline) {
    return server.of(room.caller, server.activeLetter(room.caller).orElseThrow(), deadline);
  }

  private record Call(ChatRequest request, CompletableFuture<ChatAnswer> answer) {}

  /** A model that answers when the test says so. */
  private static final class HeldModel implements ChatModel {
    final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();

    @Override
    public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
      Call call = new Call(request, new CompletableFuture<>());
      calls.add(call);
      return call.answer();
    }

    @Override
    public ChatCall stream(ChatRequest request, ChatListener listener) {
      throw new UnsupportedOperationException("styles are asked for in one piece");
    }
  }
}
