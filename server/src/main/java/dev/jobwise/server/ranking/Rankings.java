package dev.jobwise.server.ranking;

import static dev.jobwise.errors.v1.Reason.REASON_NO_PROFILE_YET;
import static dev.jobwise.errors.v1.Reason.REASON_RANKING_NOT_FOUND;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.store.Profiles;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ranks a profile's experiences and projects for a job. A model creates a ranking once; it is
 * stored and used until the job or the profile changes.
 */
public final class Rankings {

  /** Extra time for the end of a model call to reach us. */
  private static final Duration GRACE = Duration.ofMillis(250);

  private static final Logger log = LoggerFactory.getLogger(Rankings.class);

  private final RankingStore store;
  private final RankingMaker maker;
  private final Profiles profiles;
  private final Executor blocking;
  private final ChatModel model;
  private final Duration modelTimeout;

  /**
   * @param blocking runs what waits for the database, after the model has answered
   * @param modelTimeout the most time that a ranking may take
   */
  public Rankings(
      Database database,
      Profiles profiles,
      ChatModel model,
      Clock clock,
      Executor blocking,
      Duration modelTimeout,
      Leases leases) {
    this.store = new RankingStore(database);
    this.maker = new RankingMaker(store, model, clock, blocking, leases);
    this.profiles = profiles;
    this.blocking = blocking;
    this.model = model;
    this.modelTimeout = modelTimeout;
  }

  /**
   * Returns the stored ranking if it is up to date and by the chosen model, otherwise a new one in
   * its place. Blocks for the database, not for the model.
   *
   * @param customPrompt what to look for besides the job, or null
   * @param force creates a new one in any case
   * @param chosen the only model that may judge; null for the configured ones
   * @return fails with {@code LLM_TIMEOUT} or {@code LLM_UNAVAILABLE}; the stored one then stays
   * @throws AppException {@code JOB_NOT_FOUND} or {@code PROFILE_NOT_FOUND}
   */
  CompletableFuture<Ranking> create(
      Caller caller, String jobId, String customPrompt, boolean force, String chosen) {
    model.checkChoice(ChatTask.RANK, chosen);
    Deadline deadline = Deadline.after(modelTimeout);
    return maker
        .rank(candidacy(caller, jobId), customPrompt, force, chosen, deadline)
        .thenApply(MadeRanking::ranking);
  }

  /**
   * Returns the stored ranking, up to date or not.
   *
   * @throws AppException {@code RANKING_NOT_FOUND}
   */
  Ranking get(Caller caller, String jobId) {
    Ranking ranking = store.get(caller.userId(), jobId);
    if (ranking == null) {
      throw AppException.of(REASON_RANKING_NOT_FOUND);
    }
    return ranking;
  }

  /**
   * Returns what rankings and documents for one of the caller's jobs are created from.
   *
   * @throws AppException {@code JOB_NOT_FOUND}, also for another user's job, or {@code
   *     PROFILE_NOT_FOUND}
   */
  public Candidacy candidacy(Caller caller, String jobId) {
    CandidacyRow row = store.candidacy(caller.userId(), jobId);
    if (row == null) {
      throw RankingStore.jobNotFound();
    }
    Profile profile =
        Optional.ofNullable(row.profile())
            .flatMap(state -> profiles.primary(caller.userId(), state))
            .orElseThrow(() -> AppException.of(REASON_NO_PROFILE_YET));
    return new Candidacy(row.job(), profile, row.order());
  }

  /**
   * Returns the best order available at once: the stored ranking, completed if it is stale,
   * otherwise the order of the rules. Never calls a model.
   *
   * @param customPrompt what the user wants to stress, for the order of the rules; or null
   */
  public RankedItems withoutModel(Candidacy candidacy, String customPrompt) {
    return RankedItems.of(candidacy.order(), candidacy, customPrompt, null);
  }

  /**
   * Returns the best order available in a given time: the stored ranking if it is up to date,
   * otherwise a new one by the model, which is also stored. If the model fails or takes too long,
   * it returns the order of {@link #withoutModel}, which counts as success. Blocks for the
   * database, not for the model.
   *
   * @param patience the most time to wait for the model. After it, the call is cancelled, because
   *     it might delay the next call of the same request.
   * @return completes on any thread, so continue it with your own executor
   */
  public CompletableFuture<RankedItems> withModel(
      Candidacy candidacy, String customPrompt, Duration patience) {
    Deadline deadline = Deadline.after(modelTimeout).atMost(patience);
    return maker
        .rank(candidacy, customPrompt, false, null, deadline)
        // Our own model call ends in time; this ends the wait for the call of another request.
        .orTimeout(patience.plus(GRACE).toNanos(), TimeUnit.NANOSECONDS)
        .handleAsync(
            (made, failure) -> {
              if (failure == null) {
                return RankedItems.of(
                    made.ranking().order(), candidacy, customPrompt, made.usage());
              }
              Throwable cause = Causes.of(failure);
              if (cause instanceof AppException || cause instanceof TimeoutException) {
                return bestKnown(candidacy, customPrompt);
              }
              throw new IllegalStateException("ranking failed", cause);
            },
            blocking);
  }

  /** Returns the order stored now; without a database, the one from before the model call. */
  private RankedItems bestKnown(Candidacy candidacy, String customPrompt) {
    StoredOrder order = candidacy.order();
    try {
      Ranking now = store.get(candidacy.job());
      order = now == null ? null : now.order();
    } catch (AppException away) {
      log.warn("Ordered without the database: {}", away.wireName());
    }
    return RankedItems.of(order, candidacy, customPrompt, null);
  }
}
