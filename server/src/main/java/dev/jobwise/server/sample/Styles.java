package dev.jobwise.server.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.Futures;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.voice.VoiceTally;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.leases.SharedRun;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.JsonAnswers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the style of users' samples: a model describes each cover letter once, and the result is
 * stored with it. If the model fails, requests get the neutral style, and the next one asks again.
 */
public final class Styles {

  /**
   * Extra time for the end of a model call to reach us, so that it does not delay the next call.
   */
  private static final Duration GRACE = Duration.ofMillis(250);

  private static final Logger log = LoggerFactory.getLogger(Styles.class);

  private final Database database;
  private final ChatModel model;
  private final Clock clock;
  private final Executor blocking;
  private final Leases leases;

  /**
   * @param blocking runs what follows the model's answer, which may block
   */
  public Styles(Database database, ChatModel model, Clock clock, Executor blocking, Leases leases) {
    this.database = database;
    this.model = model;
    this.clock = clock;
    this.blocking = blocking;
    this.leases = leases;
  }

  /** Returns the caller's active cover letter; empty without one. Blocks for one query. */
  public Optional<ActiveLetter> activeLetter(Caller caller) {
    return Optional.ofNullable(
        database.with(
            SampleMapper.class,
            samples -> samples.findActiveLetter(caller.userId(), VoiceTally.MAX_CHARACTERS)));
  }

  /**
   * Returns the style of the caller's active cover letter. Blocks neither for the database nor for
   * a model. The future never fails because of the model or a lost database. Concurrent callers
   * share one call. Dependent stages must not block without their own executor.
   *
   * @param deadline when the neutral style is returned instead
   */
  public CompletableFuture<FoundStyle> of(Caller caller, ActiveLetter letter, Deadline deadline) {
    return letter
        .style()
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> extract(caller, letter, deadline));
  }

  private CompletableFuture<FoundStyle> extract(
      Caller caller, ActiveLetter letter, Deadline deadline) {
    SharedRun<FoundStyle> run =
        leases.once(
            "style:" + letter.id(),
            () -> ask(caller, letter, deadline),
            () -> foundElsewhere(caller, letter));
    CompletableFuture<FoundStyle> found =
        run.outcome()
            .thenApply(style -> run.isOwn() ? style : style.withoutUsage())
            .exceptionally(Styles::withoutDatabase)
            .completeOnTimeout(
                FoundStyle.neutral(null),
                deadline.remaining().plus(GRACE).toNanos(),
                TimeUnit.NANOSECONDS);
    // Leaves the single thread that runs all timeouts of the process.
    return Futures.continuedOn(blocking, found);
  }

  private static FoundStyle withoutDatabase(Throwable failure) {
    Throwable cause = Causes.of(failure);
    if (cause instanceof AppException away) {
      log.warn("No style: the database is not available ({})", away.wireName());
      return FoundStyle.neutral(null);
    }
    throw new CompletionException(cause);
  }

  private CompletableFuture<FoundStyle> ask(Caller caller, ActiveLetter letter, Deadline deadline) {
    // Another call may have finished since the first look.
    Optional<FoundStyle> meanwhile = stored(caller, letter);
    if (meanwhile.isPresent()) {
      return CompletableFuture.completedFuture(meanwhile.get());
    }
    return model
        .complete(StylePrompt.of(caller.userId(), letter.text(), deadline))
        .handleAsync((answer, failure) -> conclude(caller, letter, answer, failure), blocking);
  }

  /** Returns what another server has just found. */
  private FoundStyle foundElsewhere(Caller caller, ActiveLetter letter) {
    return stored(caller, letter).orElseGet(() -> FoundStyle.neutral(null));
  }

  private Optional<FoundStyle> stored(Caller caller, ActiveLetter letter) {
    return activeLetter(caller)
        .filter(active -> active.id().equals(letter.id()))
        .flatMap(ActiveLetter::style);
  }

  private FoundStyle conclude(
      Caller caller, ActiveLetter letter, ChatAnswer answer, Throwable failure) {
    if (failure != null) {
      Throwable cause = Causes.of(failure);
      if (cause instanceof AppException modelFailure) {
        log.info("No style for sample {}: {}", letter.id(), modelFailure.wireName());
        return FoundStyle.neutral(null);
      }
      throw new CompletionException(cause);
    }
    Optional<WritingStyle> style = JsonAnswers.parse(answer.text()).flatMap(WritingStyle::fromJson);
    if (style.isEmpty()) {
      ChatErrors.logUnusable(ChatTask.STYLE, answer.usage());
      return FoundStyle.neutral(answer.usage());
    }
    JsonNode stored = style.get().toJson();
    Instant now = clock.instant();
    try {
      database.with(
          SampleMapper.class,
          samples -> samples.setWritingStyle(caller.userId(), letter.id(), stored, now));
    } catch (AppException away) {
      // This request can use it anyway; the next one asks again.
      log.warn("The style of sample {} was not stored: {}", letter.id(), away.wireName());
    }
    return new FoundStyle(style.get(), true, answer.usage());
  }
}
