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
import dev.jobwise.server.sample.SampleMapper.ActiveLetter;
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
 * How people write: asked of a model once per cover letter, then kept with it. What goes wrong with
 * the model costs nobody their letter: the neutral style stands in, and the next request asks
 * again.
 */
public final class Styles {

  /** Time for the end of a model's call to reach us: it must not stand in the next call's way. */
  private static final Duration GRACE = Duration.ofMillis(250);

  private static final Logger log = LoggerFactory.getLogger(Styles.class);

  private final Database database;
  private final ChatModel model;
  private final Clock clock;
  private final Executor blocking;
  private final Leases leases;

  /**
   * @param blocking runs what follows the model's answer; may block
   */
  public Styles(Database database, ChatModel model, Clock clock, Executor blocking, Leases leases) {
    this.database = database;
    this.model = model;
    this.clock = clock;
    this.blocking = blocking;
    this.leases = leases;
  }

  /** Whether the caller has an active cover letter. Asks no model. */
  public boolean isKnowable(Caller caller) {
    return letter(caller) != null;
  }

  /**
   * The voice of the caller's active cover letter, measured without a model. Blocks for one query.
   *
   * @return empty if the caller has no active cover letter
   */
  public Optional<SampleVoice> voice(Caller caller) {
    return Optional.ofNullable(
            database.with(
                SampleMapper.class,
                samples -> samples.findActiveText(caller.userId(), VoiceTally.MAX_CHARACTERS)))
        .map(sample -> SampleVoice.of(sample.id(), VoiceTally.ofLetter(sample.text())));
  }

  /**
   * The style of the caller's active cover letter. Blocks for one query; a model, where one is
   * needed, is waited for by the future only. The future never fails because of the model, nor
   * because the database went away meanwhile. Callers at the same time share one call. What depends
   * on the future must not block without an executor of its own.
   *
   * @param deadline after which the neutral style is answered
   * @return empty if the caller has no active cover letter
   */
  public CompletableFuture<Optional<FoundStyle>> ofActiveLetter(Caller caller, Deadline deadline) {
    ActiveLetter letter = letter(caller);
    if (letter == null) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return known(letter)
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> extract(caller, letter, deadline))
        .thenApply(Optional::of);
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
    // Leaves the one thread that runs all timeouts of the process.
    return Futures.continuedOn(blocking, found);
  }

  private static FoundStyle withoutDatabase(Throwable failure) {
    Throwable cause = Causes.of(failure);
    if (cause instanceof AppException away) {
      log.warn("No style: the database is away ({})", away.wireName());
      return FoundStyle.neutral(null);
    }
    throw new CompletionException(cause);
  }

  private CompletableFuture<FoundStyle> ask(Caller caller, ActiveLetter letter, Deadline deadline) {
    // Whoever asked before may have finished between our first look and now.
    Optional<FoundStyle> meanwhile = kept(caller, letter);
    if (meanwhile.isPresent()) {
      return CompletableFuture.completedFuture(meanwhile.get());
    }
    return model
        .complete(StylePrompt.of(caller.userId(), letter.fullText(), deadline))
        .handleAsync((answer, failure) -> conclude(caller, letter, answer, failure), blocking);
  }

  /** What another server has just found out. */
  private FoundStyle foundElsewhere(Caller caller, ActiveLetter letter) {
    return kept(caller, letter).orElseGet(() -> FoundStyle.neutral(null));
  }

  private Optional<FoundStyle> kept(Caller caller, ActiveLetter letter) {
    return Optional.ofNullable(letter(caller))
        .filter(active -> active.id().equals(letter.id()))
        .flatMap(Styles::known);
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
    JsonNode kept = style.get().toJson();
    Instant now = clock.instant();
    try {
      database.with(
          SampleMapper.class,
          samples -> samples.setWritingStyle(caller.userId(), letter.id(), kept, now));
    } catch (AppException away) {
      // It serves this request all the same; the next one asks again.
      log.warn("The style of sample {} was not stored: {}", letter.id(), away.wireName());
    }
    return new FoundStyle(style.get(), true, answer.usage());
  }

  private ActiveLetter letter(Caller caller) {
    return database.with(SampleMapper.class, samples -> samples.findActiveLetter(caller.userId()));
  }

  private static Optional<FoundStyle> known(ActiveLetter letter) {
    return Optional.ofNullable(letter.writingStyle())
        .flatMap(WritingStyle::fromJson)
        .map(style -> new FoundStyle(style, true, null));
  }
}
