package dev.jobwise.server.generation.letter;

import static dev.jobwise.errors.v1.Reason.REASON_DATABASE_UNAVAILABLE;
import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static dev.jobwise.errors.v1.Reason.REASON_LLM_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.letter.body.LetterBody;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a letter ends when several things happen at once, or the database is away. */
@Timeout(30)
@Slow
class LetterWriterTest {

  private static final ChatUsage USAGE = new ChatUsage("model", 0, 1, 1);

  private final Letter letter = new Letter("letter", "job", 7);
  private final BlockingQueue<Runnable> blocking = new LinkedBlockingQueue<>();
  private final Deque<Throwable> troubles = new ArrayDeque<>();
  private final List<String> stored = new ArrayList<>();
  private final RunningLetter running = running(Duration.ofMinutes(1));
  private final LetterWriter writer = writer(running);

  private final class Store implements LetterWriter.CompletionStore, RunningLetter.FailureStore {

    @Override
    public Supplier<Generation> examine(String text, ChatUsage usage) {
      return () -> {
        fails();
        stored.add("completed " + text);
        return null;
      };
    }

    @Override
    public AppException fail(String text, AppException cause) {
      fails();
      stored.add(cause.wireName() + " " + text);
      return LetterErrors.about(cause, "letter", String.valueOf(text));
    }

    private void fails() {
      if (troubles.peek() instanceof Error) {
        throw (Error) troubles.poll();
      }
      if (!troubles.isEmpty()) {
        throw (RuntimeException) troubles.poll();
      }
    }
  }

  @Test
  void cancellationAfterTheLastWord_comesTooLate() throws Exception {
    writer.onSent();
    writer.onText("Text.");
    writer.onEnd(USAGE);
    running.fail(LetterErrors.cancelled());
    writer.onFailure(ChatErrors.unavailable());
    work();
    assertThat(stored).containsExactly("completed Dear,\n\nText.\n\nBye");
    assertThat(blocking).isEmpty();
    assertThat(letter.whenEnded().toCompletableFuture()).isCompleted();
  }

  @Test
  void faultBehindTheLastParagraph_hurtsNobody() throws Exception {
    writer.onSent();
    writer.onText("Text.\n\nSurplus");
    writer.onFailure(ChatErrors.unavailable());
    work();
    assertThat(stored).containsExactly("completed Dear,\n\nText.\n\nBye");
  }

  @Test
  void faultInTheLastParagraph_failsTheLetter() throws Exception {
    writer.onSent();
    writer.onText("Kubernetes");
    writer.onFailure(ChatErrors.unavailable());
    work();
    assertThat(stored).containsExactly("LLM_UNAVAILABLE Dear,\n\nKubernetes");
  }

  @Test
  void lastWordAfterACancellation_isIgnored() throws Exception {
    writer.onSent();
    writer.onText("My te");
    running.fail(LetterErrors.cancelled());
    writer.onText("xt.");
    writer.onEnd(USAGE);
    work();
    assertThat(stored).containsExactly("CANCELLED Dear,\n\nMy te");
    assertThat(blocking).isEmpty();
    assertThat(failure().metadata()).containsEntry("length", "12");
  }

  @Test
  void databaseThatIsAwayForAMoment_costsNoLetter() throws Exception {
    troubles.add(AppException.of(REASON_DATABASE_UNAVAILABLE));
    writer.onSent();
    writer.onText("Text.");
    writer.onEnd(USAGE);
    work();
    assertThat(stored).isEmpty();
    assertThat(letter.whenEnded().toCompletableFuture()).isNotDone();
    work();
    assertThat(stored).containsExactly("completed Dear,\n\nText.\n\nBye");
    assertThat(letter.whenEnded().toCompletableFuture()).isCompleted();
  }

  @Test
  void databaseThatIsAwayForLong_costsItsReadersTheEnd_butNoLetter() throws Exception {
    troubles.add(AppException.of(REASON_DATABASE_UNAVAILABLE));
    RunningLetter impatient = running(Duration.ZERO);
    impatient.saved("Dea");
    LetterWriter impatientWriter = writer(impatient);
    impatientWriter.onSent();
    impatientWriter.onText("Text.");
    impatientWriter.onEnd(USAGE);
    work();
    assertThat(failure().reason()).isEqualTo(REASON_DATABASE_UNAVAILABLE);
    assertThat(failure().metadata()).containsEntry("length", "3");
    work();
    assertThat(stored).containsExactly("completed Dear,\n\nText.\n\nBye");
    assertThat(letter.view(0, 0).failure()).isNotNull();
    assertThat(letter.view(0, 0).result()).isNull();
  }

  @Test
  void memoryThatRunsOutWhileStoring_endsTheLetterAllTheSame() throws Exception {
    troubles.add(new OutOfMemoryError("none left"));
    writer.onSent();
    writer.onText("Text.");
    writer.onEnd(USAGE);
    work();
    assertThat(failure().reason()).isEqualTo(REASON_INTERNAL);
    assertThat(stored).containsExactly("INTERNAL Dear,\n\nText.\n\nBye");
  }

  @Test
  void letterEndedElsewhere_isToldAsItIsStored() throws Exception {
    AppException elsewhere = LetterErrors.about(LetterErrors.interrupted(), "letter", 3);
    troubles.add(elsewhere);
    writer.onSent();
    writer.onText("Text.");
    writer.onEnd(USAGE);
    work();
    assertThat(failure()).isSameAs(elsewhere);
  }

  @Test
  void bugWhileStoring_endsTheLetterAtOnce_andKeepsWhatWasSaid() throws Exception {
    troubles.add(new IllegalStateException("bug"));
    writer.onSent();
    writer.onText("Text.");
    writer.onEnd(USAGE);
    work();
    assertThat(stored).containsExactly("INTERNAL Dear,\n\nText.\n\nBye");
    assertThat(failure().reason()).isEqualTo(REASON_INTERNAL);
    assertThat(failure()).hasMessage("Internal server error");
    assertThat(failure().metadata())
        .containsEntry("generation_id", "letter")
        .containsEntry("length", "17");
  }

  @Test
  void bugThatTheTextCauses_leavesWhatIsStored() throws Exception {
    troubles.add(new IllegalStateException("bug"));
    troubles.add(new IllegalStateException("the same for a failed letter"));
    writer.onSent();
    running.saved("Dea");
    writer.onText("Text.");
    writer.onEnd(USAGE);
    work();
    assertThat(stored).containsExactly("INTERNAL null");
    assertThat(failure().reason()).isEqualTo(REASON_INTERNAL);
  }

  @Test
  void bugThatNothingHelpsAgainst_isToldToReaders() throws Exception {
    for (int i = 0; i < 3; i++) {
      troubles.add(new IllegalStateException("bug"));
    }
    writer.onSent();
    running.saved("Dea");
    writer.onText("Text.");
    writer.onEnd(USAGE);
    work();
    assertThat(stored).isEmpty();
    assertThat(failure().reason()).isEqualTo(REASON_INTERNAL);
    assertThat(failure().metadata()).containsEntry("length", "3");
  }

  @Test
  void databaseThatIsAwayAfterABug_isWaitedFor() throws Exception {
    troubles.add(new IllegalStateException("bug"));
    troubles.add(AppException.of(REASON_DATABASE_UNAVAILABLE));
    writer.onSent();
    writer.onText("Text.");
    writer.onEnd(USAGE);
    work();
    assertThat(letter.whenEnded().toCompletableFuture()).isNotDone();
    work();
    assertThat(stored).containsExactly("INTERNAL Dear,\n\nText.\n\nBye");
  }

  @Test
  void bugBeforeTheModelIsAsked_isNoFaultOfTheModel() throws Exception {
    writer.onSent();
    running.fail((Throwable) new IllegalStateException("bug"));
    work();
    assertThat(stored).containsExactly("INTERNAL Dear,\n\n");
  }

  /** The model's thread alone would hear of it, and the letter would go on with a hole. */
  @Test
  void errorInAWord_endsTheLetter() throws Exception {
    writer.onSent();
    AtomicBoolean first = new AtomicBoolean(true);
    letter.addListener(
        () -> {
          if (first.getAndSet(false)) {
            throw new StackOverflowError("test");
          }
        });
    writer.onText("Text.");
    work();
    assertThat(failure().reason()).isEqualTo(REASON_INTERNAL);
    assertThat(stored).hasSize(1);
  }

  @Test
  void endWithoutText_isAFailure() throws Exception {
    writer.onSent();
    writer.onText(" \n");
    writer.onEnd(USAGE);
    work();
    assertThat(failure().reason()).isEqualTo(REASON_LLM_UNAVAILABLE);
  }

  @Test
  void completeText_isExaminedOnItsOwnThreads_soThatOtherLettersHaveTheBlockingOnes()
      throws Exception {
    Queue<Runnable> examining = new ArrayDeque<>();
    RunningLetter letterThatEnds = running(Duration.ofMinutes(1), examining::add);
    letterThatEnds.complete(text -> new Store().examine(text, USAGE));
    assertThat(blocking).isEmpty();
    examining.remove().run();
    work();
    assertThat(stored).hasSize(1);
  }

  private RunningLetter running(Duration patience) {
    return running(patience, Runnable::run);
  }

  private RunningLetter running(Duration patience, Executor examining) {
    Deadline deadline = Deadline.after(Duration.ofMinutes(1));
    return new RunningLetter(letter, deadline, new Store(), blocking::add, examining, patience);
  }

  private LetterWriter writer(RunningLetter running) {
    LetterFrame frame = new LetterFrame("Dear,\n\n", "\n\nBye");
    LetterBody body = new LetterBody(1, null, null);
    return new LetterWriter(running, frame, body, null, null, new Store());
  }

  /** Runs the next thing that waits for a blocking thread, which may be put off for a second. */
  private void work() throws InterruptedException {
    blocking.poll(10, TimeUnit.SECONDS).run();
  }

  private AppException failure() {
    return (AppException)
        catchThrowableOfType(
                CompletionException.class, () -> letter.whenEnded().toCompletableFuture().join())
            .getCause();
  }
}
