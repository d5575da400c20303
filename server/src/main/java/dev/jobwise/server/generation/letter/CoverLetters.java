package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.letter.LetterMapper.NewLetter;
import dev.jobwise.server.leases.IdempotencyKeys;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.ranking.Candidacy;
import dev.jobwise.server.ranking.RankedItems;
import dev.jobwise.server.ranking.RankingSource;
import dev.jobwise.server.ranking.Rankings;
import dev.jobwise.server.sample.FoundStyle;
import dev.jobwise.server.sample.Styles;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Cover letters: asked for here, written by a model into a {@link LetterRun}, read along by anybody
 * whose they are. A letter goes on without its readers; only a cancellation ends it early.
 */
public final class CoverLetters {

  /** The most that a missing ranking or style may take, of a letter's 30 seconds. */
  private static final Duration PREPARATION = Duration.ofSeconds(8);

  private static final double PREPARATION_SHARE = 8.0 / 30;

  private final Database database;
  private final Rankings rankings;
  private final Styles styles;
  private final ChatModel model;
  private final LetterRuns runs;
  private final Clock clock;
  private final Executor blocking;
  private final Duration timeout;
  private final IdempotencyKeys keys;
  private final Generations generations;

  /**
   * @param blocking runs what waits for the database
   * @param timeout all model work for one letter together
   */
  public CoverLetters(
      Database database,
      Rankings rankings,
      Styles styles,
      ChatModel model,
      LetterRuns runs,
      Clock clock,
      Executor blocking,
      Duration timeout,
      IdempotencyKeys keys,
      Generations generations) {
    this.generations = generations;
    this.database = database;
    this.rankings = rankings;
    this.styles = styles;
    this.model = model;
    this.runs = runs;
    this.clock = clock;
    this.blocking = blocking;
    this.timeout = timeout;
    this.keys = keys;
  }

  /**
   * Begins a letter: checks the order, stores its row, and has the model write. An order whose
   * idempotency key was used before gets the letter that was begun then, unless that one failed.
   * Blocks for the database, not for the model.
   *
   * @return the letter, once its row is stored; fails as the method does
   * @throws AppException {@code JOB_NOT_FOUND}, {@code PROFILE_NOT_FOUND}, {@code
   *     TOO_MANY_RUNNING_LETTERS}, {@code DOCUMENT_LIMIT}, {@code TOO_MANY_WAITING}, {@code
   *     DAILY_TOKENS_USED}, {@code DRAINING}, or INVALID for a key that was used with another
   *     order; no row is left then
   */
  public CompletionStage<LetterRun> begin(LetterOrder order) {
    if (order.key() == null) {
      return CompletableFuture.completedFuture(start(order));
    }
    Caller caller = order.caller();
    return keys.onceForId(
            caller, order.key(), () -> start(order).generationId(), id -> stands(caller, id))
        .thenApply(id -> find(caller, id, 0));
  }

  /** Whether a letter answers its key still: one that failed by itself, or is gone, does not. */
  private boolean stands(Caller caller, String id) {
    Generation letter = generations.find(caller.userId(), id);
    return letter != null
        && (!letter.status().equals(Generation.FAILED)
            || letter.errorReason().equals(LetterErrors.cancelled().reason()));
  }

  private LetterRun start(LetterOrder order) {
    Deadline deadline = Deadline.after(timeout);
    Caller caller = order.caller();
    Candidacy candidacy = rankings.candidacy(caller, order.jobId());
    model.admit(caller.userId(), ChatTask.LETTER);
    runs.reserve(caller.userId());
    LetterWriter writer;
    RankedItems known;
    LetterDraft draft;
    try {
      known = rankings.withoutModel(candidacy, order.customPrompt());
      String id = insert(caller, candidacy, known.rankingId());
      draft = new LetterDraft(database, clock, runs.serverId(), id, order, candidacy);
      LetterRun run = new LetterRun(id, candidacy.job().id(), caller.userId());
      writer = new LetterWriter(run, draft.frame(), order.paragraphs(), draft, blocking);
      runs.add(writer, deadline);
    } catch (RuntimeException notBegun) {
      runs.release(caller.userId());
      throw notBegun;
    }
    try {
      prepare(order, candidacy, known, draft, deadline, writer);
    } catch (RuntimeException failure) {
      writer.fail(failure);
    }
    return writer.run();
  }

  private void prepare(
      LetterOrder order,
      Candidacy candidacy,
      RankedItems known,
      LetterDraft draft,
      Deadline deadline,
      LetterWriter writer) {
    Deadline preparation = deadline.atMost(preparation(timeout));
    boolean upToDate = known.source() == RankingSource.CACHED;
    CompletableFuture<RankedItems> items =
        upToDate
            ? CompletableFuture.completedFuture(known)
            : rankings.withModel(candidacy, order.customPrompt(), preparation.remaining());
    // Two calls that can only follow one another must not use up each other's time.
    CompletableFuture<Optional<FoundStyle>> style =
        model.isOneAtATime() && !items.isDone()
            ? items.thenComposeAsync(
                ranked ->
                    styles.ofActiveLetter(order.caller(), deadline.atMost(preparation(timeout))),
                blocking)
            : styles.ofActiveLetter(order.caller(), preparation);
    boolean prepared = items.isDone() && style.isDone();
    if (!prepared && !model.isBusy(ChatTask.LETTER)) {
      // Readers need not wait for the preparation to see the letter begin.
      writer.start(upToDate ? known.rankingId() : null);
    }
    items
        .thenCombine(style, draft::use)
        .thenAccept(ready -> writer.write(model, ready.request(deadline), ready.rankingId()))
        .exceptionally(
            failure -> {
              writer.fail(failure);
              return null;
            });
  }

  /** The letter itself needs the rest, also of a shorter time. */
  static Duration preparation(Duration timeout) {
    Duration share = Duration.ofNanos((long) (timeout.toNanos() * PREPARATION_SHARE));
    return share.compareTo(PREPARATION) < 0 ? share : PREPARATION;
  }

  /** Lets a client read a letter along from an offset in code points. */
  public LetterReader read(LetterRun run, int fromOffset, LetterReader.Sink sink) {
    return runs.read(run, fromOffset, sink);
  }

  /**
   * A document of the caller's for reading along from an offset in code points: live if it is being
   * written here, as far as it is saved if another server writes it, else as stored.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}; {@code OFFSET_BEYOND_TEXT} if it has ended
   *     and is shorter
   */
  public LetterRun find(Caller caller, String generationId, int fromOffset) {
    LetterWriter writer = runs.find(caller.userId(), generationId);
    if (writer != null) {
      return writer.run();
    }
    Generation stored = generations.get(caller.userId(), generationId);
    if (stored.status().equals(Generation.PENDING)) {
      return runs.follow(caller.userId(), stored);
    }
    LetterRun run = LetterRun.ofStored(caller.userId(), stored);
    if (run.length() < fromOffset) {
      throw LetterErrors.beyondText(run);
    }
    return run;
  }

  /**
   * Ends a letter, keeping its text. Changes nothing if it has ended already.
   *
   * @return completes with the document as it is then
   * @throws AppException {@code GENERATION_NOT_FOUND}
   */
  public CompletableFuture<Generation> cancel(Caller caller, String generationId) {
    LetterWriter writer = runs.find(caller.userId(), generationId);
    if (writer == null) {
      AppException cause = LetterErrors.cancelled();
      database.with(
          LetterMapper.class,
          letters ->
              letters.failElsewhere(
                  caller.userId(),
                  generationId,
                  cause.reason(),
                  cause.getMessage(),
                  clock.instant()));
      return CompletableFuture.completedFuture(generations.get(caller.userId(), generationId));
    }
    writer.fail(LetterErrors.cancelled());
    return writer
        .run()
        .whenEnded()
        .handleAsync((letter, failure) -> generations.get(caller.userId(), generationId), blocking)
        .toCompletableFuture();
  }

  private String insert(Caller caller, Candidacy candidacy, String rankingId) {
    NewLetter letter =
        new NewLetter(
            Ids.uuid(),
            caller.userId(),
            candidacy.job().id(),
            candidacy.profile().id(),
            rankingId,
            runs.serverId(),
            LetterRuns.LEASE_SECONDS,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return generations.add(
        letter.userId(),
        () -> {
          database.run(LetterMapper.class, letters -> letters.insert(letter));
          return letter.id();
        });
  }
}
