package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.leases.IdempotencyKeys;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.ranking.Candidacy;
import dev.jobwise.server.ranking.RankedItems;
import dev.jobwise.server.ranking.Rankings;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Cover letters: users request them here, a model writes them, and their owner can read them as
 * they are written. A letter continues without its readers; only a cancellation ends it early.
 */
public final class CoverLetters {

  private final Rankings rankings;
  private final LetterPreparation preparation;
  private final ChatModel model;
  private final LetterStore store;
  private final RunningLetters running;
  private final FollowedLetters followed;
  private final LetterReaders readers;
  private final IdempotencyKeys keys;
  private final Executor blocking;
  private final Executor examining;
  private final Duration timeout;

  /**
   * @param followed letters of other servers
   * @param blocking runs what waits for the database
   * @param examining runs what computes for long about the text of a complete letter
   * @param timeout total time for all model work of one letter
   */
  public CoverLetters(
      Rankings rankings,
      LetterPreparation preparation,
      ChatModel model,
      LetterStore store,
      RunningLetters running,
      FollowedLetters followed,
      LetterReaders readers,
      IdempotencyKeys keys,
      Executor blocking,
      Executor examining,
      Duration timeout) {
    this.rankings = rankings;
    this.preparation = preparation;
    this.model = model;
    this.store = store;
    this.running = running;
    this.followed = followed;
    this.readers = readers;
    this.keys = keys;
    this.blocking = blocking;
    this.examining = examining;
    this.timeout = timeout;
  }

  /**
   * Starts a letter: checks the order, stores its row, and has the model write. If the idempotency
   * key of the order was used before, returns the letter started then, unless that one failed.
   * Blocks for the database, not for the model.
   *
   * @return the letter, once its row is stored; fails as the method does
   * @throws AppException {@code JOB_NOT_FOUND}, {@code PROFILE_NOT_FOUND}, {@code
   *     TOO_MANY_RUNNING_LETTERS}, {@code DOCUMENT_LIMIT}, {@code TOO_MANY_WAITING}, {@code
   *     DAILY_TOKENS_USED}, {@code DRAINING}, or INVALID for a key that was used with another
   *     order; leaves no row behind
   */
  public CompletionStage<Letter> start(LetterOrder order) {
    model.checkChoice(ChatTask.LETTER, order.wishes().model());
    if (order.key() == null) {
      return CompletableFuture.completedFuture(startNew(order));
    }
    Caller caller = order.caller();
    return keys.onceForId(
            caller,
            order.key(),
            () -> startNew(order).generationId(),
            id -> answersItsKey(caller, id))
        .thenApply(id -> find(caller, id, 0));
  }

  /** False for a letter that failed by itself or is gone: the order may then be tried again. */
  private boolean answersItsKey(Caller caller, String id) {
    Generation letter = store.find(caller.userId(), id);
    return letter != null
        && (!letter.status().equals(Generation.FAILED) || LetterErrors.isCancelled(letter));
  }

  private Letter startNew(LetterOrder order) {
    Deadline deadline = Deadline.after(timeout);
    int userId = order.caller().userId();
    Candidacy candidacy = rankings.candidacy(order.caller(), order.jobId());
    model.admit(userId, ChatTask.LETTER);
    running.reserve(userId);
    String language;
    RankedItems known;
    CompletableFuture<Optional<LetterPreparation.Sample>> sample;
    RunningLetter letter;
    try {
      known = rankings.withoutModel(candidacy, order.customPrompt());
      language = language(order, candidacy, known);
      // Read while the letter is stored: one after the other, the first word would come later.
      sample = preparation.sample(order);
      letter = store(order, candidacy, known, language, deadline);
      running.add(letter);
    } catch (RuntimeException | Error notStarted) {
      running.release(userId);
      throw notStarted;
    }
    try {
      write(letter, order, candidacy, known, sample, language, deadline);
    } catch (RuntimeException | Error failure) {
      letter.fail(failure);
    }
    return letter.letter();
  }

  /** What was asked for, or else what the ad is written in, as far as the writer knows it. */
  private String language(LetterOrder order, Candidacy candidacy, RankedItems known) {
    String asked = order.wishes().language();
    String language = asked != null ? asked : candidacy.job().language();
    return model.letterLanguage(language, LetterContent.ownTexts(candidacy.profile(), known));
  }

  private RunningLetter store(
      LetterOrder order,
      Candidacy candidacy,
      RankedItems known,
      String language,
      Deadline deadline) {
    int userId = order.caller().userId();
    String id = store.add(order.caller(), candidacy, known.rankingId(), language);
    return new RunningLetter(
        new Letter(id, candidacy.job().id(), userId),
        deadline,
        (text, cause) -> store.fail(userId, id, text, cause),
        blocking,
        examining);
  }

  /** Prepares the content, and has the model write as soon as it is ready. */
  private void write(
      RunningLetter letter,
      LetterOrder order,
      Candidacy candidacy,
      RankedItems known,
      CompletableFuture<Optional<LetterPreparation.Sample>> sample,
      String language,
      Deadline deadline) {
    LetterFrame frame =
        LetterFrame.of(
            language,
            greeted(order, language, candidacy.job().description()),
            candidacy.profile().personalInfo());
    CompletableFuture<LetterContent> content =
        preparation.prepare(order, language, candidacy, known, sample, deadline);
    if (!content.isDone() && !model.isBusy(ChatTask.LETTER)) {
      // Readers see the greeting at once rather than after the preparation.
      String rankingId = LetterPreparation.isUpToDate(known) ? known.rankingId() : null;
      letter.letter().start(rankingId, frame.greeting());
    }
    content
        .thenAccept(ready -> write(letter, frame, ready, deadline))
        .exceptionally(
            failure -> {
              letter.fail(failure);
              return null;
            });
  }

  /**
   * Whom the letter greets; null for nobody by name. The contract fixes the English greeting, so
   * only letters in other languages greet the contact of the ad.
   */
  private static String greeted(LetterOrder order, String language, String ad) {
    boolean open = order.managerName() == null && ad != null && !language.equals("en");
    return open ? AdContact.in(ad).orElse(null) : order.managerName();
  }

  private void write(
      RunningLetter letter, LetterFrame frame, LetterContent content, Deadline deadline) {
    String id = letter.letter().generationId();
    new LetterWriter(
            letter,
            frame,
            content.body(),
            content.items().rankingId(),
            content.order().strict() ? content.claimCheck() : null,
            (text, usage) -> store.examine(id, content, text, usage))
        .write(model, LetterPrompt.of(content, deadline).to(content.order().wishes().model()));
  }

  /** Lets a client read a letter from an offset in code points. */
  public LetterReader read(Letter letter, int fromOffset, LetterReader.Sink sink) {
    return readers.read(letter, fromOffset, sink);
  }

  /**
   * A document of the caller to read from an offset in code points: live if this server is writing
   * it, as far as it is saved if another server is, otherwise as stored.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}; {@code OFFSET_BEYOND_TEXT} if it has ended
   *     and is shorter
   */
  public Letter find(Caller caller, String generationId, int fromOffset) {
    RunningLetter here = running.find(caller.userId(), generationId);
    if (here != null) {
      return here.letter();
    }
    Generation stored = store.get(caller.userId(), generationId);
    if (stored.status().equals(Generation.PENDING)) {
      return followed.follow(caller.userId(), stored);
    }
    Letter letter = Letter.ofStored(caller.userId(), stored);
    if (letter.length() < fromOffset) {
      throw LetterErrors.beyondText(letter.generationId(), letter.length(), letter.failure());
    }
    return letter;
  }

  /**
   * Ends a letter and keeps its text. Changes nothing if it has already ended.
   *
   * @return completes with the document as it is then
   * @throws AppException {@code GENERATION_NOT_FOUND}
   */
  public CompletableFuture<Generation> cancel(Caller caller, String generationId) {
    int userId = caller.userId();
    RunningLetter here = running.find(userId, generationId);
    if (here == null) {
      store.failElsewhere(userId, generationId, LetterErrors.cancelled());
      return CompletableFuture.completedFuture(store.get(userId, generationId));
    }
    here.fail(LetterErrors.cancelled());
    return here.letter()
        .whenEnded()
        .handleAsync((letter, failure) -> store.get(userId, generationId), blocking)
        .toCompletableFuture();
  }

  /** Ends a letter whose document the caller has deleted, if this server is writing it. */
  public void deleted(Caller caller, String generationId) {
    RunningLetter here = running.find(caller.userId(), generationId);
    if (here != null) {
      here.abandon(text -> LetterErrors.deleted(generationId));
    }
  }

  /**
   * Takes no new letters and lets the running ones finish. The future completes when none is left;
   * readers of other servers' letters are then disconnected.
   */
  public CompletableFuture<Void> drain() {
    return running.drain().thenRun(() -> followed.endAll(LetterErrors.draining()));
  }

  /** Ends all running letters as interrupted. */
  public void interrupt() {
    running.interrupt();
  }
}
