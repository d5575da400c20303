package dev.jobwise.server.generation.letter;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.SqlLists;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.generation.letter.LetterMapper.CompletedRow;
import dev.jobwise.server.generation.letter.LetterMapper.NewRow;
import dev.jobwise.server.generation.score.Score;
import dev.jobwise.server.leases.LeaseTimes;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.ranking.Candidacy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores letters. Each has its row before a model is called, under a lease of the server that
 * writes it, until its end is stored. Every method blocks, but {@link #examine} only computes.
 */
public final class LetterStore {

  /** Letters in one statement. */
  private static final int BATCH = 200;

  private static final Logger log = LoggerFactory.getLogger(LetterStore.class);

  private final Database database;
  private final Generations generations;
  private final Clock clock;

  /** Identifies this server in leases. */
  private final String serverId = Ids.uuid();

  public LetterStore(Database database, Generations generations, Clock clock) {
    this.database = database;
    this.generations = generations;
    this.clock = clock;
  }

  /**
   * Stores a letter to be written, as pending.
   *
   * @param rankingId the stored ranking that may choose its content, or null
   * @param language what it will be written in
   * @return its id
   * @throws AppException {@code DOCUMENT_LIMIT} or {@code JOB_NOT_FOUND}
   */
  String add(Caller caller, Candidacy candidacy, String rankingId, String language) {
    NewRow letter =
        new NewRow(
            Ids.uuid(),
            caller.userId(),
            candidacy.job().id(),
            candidacy.profile().id(),
            rankingId,
            language,
            serverId,
            LeaseTimes.LEASE_SECONDS,
            clock.instant());
    return generations.add(
        letter.userId(),
        () ->
            database.inTransaction(
                tx -> {
                  tx.mapper(LetterMapper.class).insert(letter);
                  Generations.makeSearchable(tx, letter.found(), null);
                  return letter.id();
                }));
  }

  /**
   * A stored document of the user.
   *
   * @throws AppException {@code GENERATION_NOT_FOUND}
   */
  Generation get(int userId, String id) {
    return generations.get(userId, id);
  }

  /** As {@link #get}, but null if the user has no such document. */
  Generation find(int userId, String id) {
    return generations.find(userId, id);
  }

  /**
   * Examines the text of a complete letter of this server: its score, its claims and the like.
   *
   * @return stores the letter and returns it as stored; throws the error that ended the letter
   *     instead, if another server was first or it was deleted
   */
  Supplier<Generation> examine(String id, LetterContent content, String text, ChatUsage usage) {
    CompletedRow letter = completed(id, content, text, usage);
    return () -> store(content.order().caller().userId(), letter);
  }

  private Generation store(int userId, CompletedRow letter) {
    Generation stored =
        database.inTransaction(
            tx -> {
              if (tx.mapper(LetterMapper.class).complete(letter) > 0) {
                Generations.completeText(tx, userId, letter.id(), letter.contentText());
              }
              return Generations.find(tx, userId, letter.id());
            });
    if (stored == null) {
      throw LetterErrors.deleted(letter.id());
    }
    if (!stored.status().equals(Generation.COMPLETED)) {
      throw LetterErrors.ofStored(stored);
    }
    return stored;
  }

  private CompletedRow completed(String id, LetterContent content, String text, ChatUsage usage) {
    Score score = content.score(text);
    return new CompletedRow(
        id,
        serverId,
        content.items().rankingId(),
        text,
        content.structured(text),
        content.used(text, VoiceMatch.isHeardIn(text, usage.model(), content)),
        score.total(),
        score.feedback(),
        content.metadata(usage),
        content.claimCheck().evidence(text).toJson(),
        clock.instant());
  }

  /**
   * Stores a letter of this server as failed, and returns its stored end.
   *
   * @param text the text so far; null to keep the stored text
   */
  AppException fail(int userId, String id, String text, AppException cause) {
    Generation stored =
        database.inTransaction(
            tx -> {
              tx.mapper(LetterMapper.class)
                  .fail(id, serverId, text, cause.wireName(), cause.getMessage(), clock.instant());
              return Generations.find(tx, userId, id);
            });
    if (stored == null || !stored.status().equals(Generation.FAILED)) {
      return LetterErrors.deleted(id);
    }
    // The cause itself knows more than its row, such as when to try again.
    return cause.wireName().equals(stored.errorReason())
        ? LetterErrors.about(cause, id, stored.contentText())
        : LetterErrors.ofStored(stored);
  }

  /** Ends a letter that another server is writing; that server notices at its next checkpoint. */
  void failElsewhere(int userId, String id, AppException cause) {
    database.with(
        LetterMapper.class,
        m -> m.failElsewhere(userId, id, cause.wireName(), cause.getMessage(), clock.instant()));
  }

  /**
   * Extends the stored text of a letter that was cancelled on another server.
   *
   * @return whether it was stored; false if the letter ended otherwise, or already has as much text
   */
  boolean addText(String id, String text) {
    String cancelled = LetterErrors.cancelled().wireName();
    return database.with(LetterMapper.class, m -> m.addText(id, cancelled, text, clock.instant()))
        > 0;
  }

  /**
   * Ends all letters whose server has died as interrupted.
   *
   * @param isHere whether this server is writing a letter, which it can't have lost: its lease
   *     expires too where the clock is set forward, or the process stood still
   */
  void interruptLost(Predicate<String> isHere) {
    if (!LeaseTimes.expiryMeansDeath(database)) {
      database.isReachable(); // The calm period starts with its first answer.
      return;
    }
    AppException cause = LetterErrors.interrupted();
    List<String> lost =
        database.with(LetterMapper.class, LetterMapper::expired).stream()
            .filter(isHere.negate())
            .toList();
    int ended = 0;
    for (List<String> batch : SqlLists.batches(lost, BATCH)) {
      ended +=
          database.with(
              LetterMapper.class,
              m ->
                  m.failExpired(
                      SqlLists.padded(batch),
                      cause.wireName(),
                      cause.getMessage(),
                      clock.instant()));
    }
    if (ended > 0) {
      log.info("Ended {} letters whose server is gone", ended);
    }
  }

  /**
   * Saves the texts of running letters that have grown, and renews the leases of all.
   *
   * @return the letters that no longer belong to this server: ended elsewhere, or deleted
   */
  List<RunningLetter> save(Map<RunningLetter, String> texts) {
    return texts.size() == 1
        ? database.repeating(LetterMapper.class, mapper -> save(mapper, texts))
        : database.inTransaction(tx -> save(tx.mapper(LetterMapper.class), texts));
  }

  private List<RunningLetter> save(LetterMapper mapper, Map<RunningLetter, String> texts) {
    return texts.entrySet().stream()
        .filter(entry -> save(mapper, entry.getKey(), entry.getValue()) == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private int save(LetterMapper mapper, RunningLetter running, String text) {
    String id = running.letter().generationId();
    return running.isSaved(text.length())
        ? mapper.renewLease(id, serverId, LeaseTimes.LEASE_SECONDS)
        : mapper.checkpoint(id, serverId, text, LeaseTimes.LEASE_SECONDS, clock.instant());
  }

  /** Those of the letters that still belong to this server. */
  Set<String> owned(Collection<String> ids) {
    return Set.copyOf(
        database.with(LetterMapper.class, m -> m.owned(SqlLists.padded(ids), serverId)));
  }
}
