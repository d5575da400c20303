package dev.jobwise.server.ranking;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.Futures;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.job.Opening;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.profile.Profile;
import dev.jobwise.server.profile.Profiles;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The order of a profile's experiences and projects for one job: made by a model once, then served
 * from the store until the job or the profile changes.
 */
public final class Rankings {

  /** For the end of a model's call to be heard of. */
  private static final Duration GRACE = Duration.ofMillis(250);

  private static final Logger log = LoggerFactory.getLogger(Rankings.class);

  private final Database database;
  private final Profiles profiles;
  private final ChatModel model;
  private final Clock clock;
  private final Executor blocking;
  private final Duration modelTimeout;
  private final Leases leases;

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
    this.database = database;
    this.profiles = profiles;
    this.model = model;
    this.clock = clock;
    this.blocking = blocking;
    this.modelTimeout = modelTimeout;
    this.leases = leases;
  }

  /**
   * The stored ranking while it is up to date, else a new one in its place. Blocks for the
   * database, not for the model.
   *
   * @param customPrompt what to look for besides the job, or null
   * @param force makes a new one in any case
   * @return fails with {@code LLM_TIMEOUT} or {@code LLM_UNAVAILABLE}; the stored one stays then
   * @throws AppException {@code JOB_NOT_FOUND} or {@code PROFILE_NOT_FOUND}
   */
  CompletableFuture<Ranking> create(
      Caller caller, String jobId, String customPrompt, boolean force) {
    Deadline deadline = Deadline.after(modelTimeout);
    return rank(candidacy(caller, jobId), customPrompt, force, deadline).thenApply(Ranked::ranking);
  }

  /**
   * The stored ranking, up to date or not.
   *
   * @throws AppException {@code RANKING_NOT_FOUND}
   */
  Ranking get(Caller caller, String jobId) {
    Ranking ranking = stored(caller.userId(), jobId);
    if (ranking == null) {
      throw AppException.notFound(
          "RANKING_NOT_FOUND",
          "No ranking found for this job. Create one using POST /rankings/create");
    }
    return ranking;
  }

  /**
   * What rankings and documents for one of the caller's jobs are made from.
   *
   * @throws AppException {@code JOB_NOT_FOUND}, also for another user's job, or {@code
   *     PROFILE_NOT_FOUND}
   */
  public Candidacy candidacy(Caller caller, String jobId) {
    CandidacyRow row =
        database.with(RankingMapper.class, mapper -> mapper.candidacy(caller.userId(), jobId));
    if (row == null) {
      throw jobNotFound();
    }
    Profile profile =
        Optional.ofNullable(row.profile())
            .flatMap(state -> profiles.primary(caller.userId(), state))
            .orElseThrow(
                () ->
                    AppException.notFound(
                        "PROFILE_NOT_FOUND", "No profile found for user. Create a profile first."));
    return new Candidacy(row.job(), profile, row.order());
  }

  /**
   * The best order to be had at once: the stored ranking, completed where it is stale, else the
   * order by keywords. Never asks a model.
   *
   * @param customPrompt its keywords count as those of the job, in the order by keywords; or null
   */
  public RankedItems withoutModel(Candidacy candidacy, String customPrompt) {
    return ordered(candidacy.order(), candidacy, customPrompt, null);
  }

  /**
   * The best order to be had in a given time: the stored ranking if it is up to date, else a new
   * one by the model, which is stored too; without an answer in time, or with a failed one, as
   * {@link #withoutModel}, which counts as success. Blocks for the database, not for the model.
   *
   * @param patience the most time to wait for the model, which is given up then: it might keep the
   *     next call of the same request from its turn
   * @return completes on any thread, so continue it with an executor of your own
   */
  public CompletableFuture<RankedItems> withModel(
      Candidacy candidacy, String customPrompt, Duration patience) {
    Deadline deadline = Deadline.after(modelTimeout).atMost(patience);
    return rank(candidacy, customPrompt, false, deadline)
        // The model's own call ends in time; this is for a ranking that somebody else has made.
        .orTimeout(patience.plus(GRACE).toNanos(), TimeUnit.NANOSECONDS)
        .handleAsync(
            (ranked, failure) -> {
              if (failure == null) {
                return ordered(ranked.ranking().order(), candidacy, customPrompt, ranked.usage());
              }
              Throwable cause = Futures.cause(failure);
              if (cause instanceof AppException || cause instanceof TimeoutException) {
                return bestKnown(candidacy, customPrompt);
              }
              throw new IllegalStateException("ranking failed", cause);
            },
            blocking);
  }

  /** The stored order as it is by now; without a database, as it was before the model was asked. */
  private RankedItems bestKnown(Candidacy candidacy, String customPrompt) {
    StoredOrder order = candidacy.order();
    try {
      Ranking now = stored(candidacy.job());
      order = now == null ? null : now.order();
    } catch (AppException away) {
      log.warn("Ordered without the database: {}", away.reason());
    }
    return ordered(order, candidacy, customPrompt, null);
  }

  private static RankedItems ordered(
      StoredOrder order, Candidacy candidacy, String customPrompt, ChatUsage usage) {
    if (order != null && !order.stale()) {
      return new RankedItems(
          order.rankingId(),
          RankingSource.CACHED,
          order.experienceIds(),
          order.projectIds(),
          usage);
    }
    KeywordRanking byKeyword =
        KeywordRanking.of(candidacy.job(), candidacy.profile(), customPrompt);
    if (order == null) {
      return new RankedItems(
          null,
          RankingSource.KEYWORD_FALLBACK,
          byKeyword.experienceIds(),
          byKeyword.projectIds(),
          usage);
    }
    return new RankedItems(
        order.rankingId(),
        RankingSource.CACHED_STALE,
        RankAnswer.permutation(order.experienceIds(), byKeyword.experienceIds()),
        RankAnswer.permutation(order.projectIds(), byKeyword.projectIds()),
        usage);
  }

  private CompletableFuture<Ranked> rank(
      Candidacy candidacy, String customPrompt, boolean force, Deadline deadline) {
    Ranking stored = force ? null : fresh(candidacy.job());
    if (stored != null) {
      return CompletableFuture.completedFuture(Ranked.of(stored));
    }
    AtomicBoolean mine = new AtomicBoolean();
    return shared(candidacy, customPrompt, force, deadline, mine)
        .thenComposeAsync(
            first ->
                // Made for somebody who asked before the job or the profile changed.
                !first.own() && first.ranking().stale()
                    ? shared(candidacy, customPrompt, force, deadline, mine)
                    : CompletableFuture.completedFuture(first),
            blocking)
        .exceptionallyComposeAsync(
            failure ->
                // Given up by somebody who had less time.
                !mine.get() && !deadline.hasPassed() && isTimeout(failure)
                    ? shared(candidacy, customPrompt, force, deadline, mine)
                    : CompletableFuture.failedFuture(failure),
            blocking);
  }

  private static boolean isTimeout(Throwable failure) {
    Throwable cause = Futures.cause(failure);
    return cause instanceof AppException known && known.kind() == AppException.Kind.TIMEOUT;
  }

  /** One run for all who ask at the same time; what it took counts for who began it. */
  private CompletableFuture<Ranked> shared(
      Candidacy candidacy,
      String customPrompt,
      boolean force,
      Deadline deadline,
      AtomicBoolean mine) {
    Opening job = candidacy.job();
    return leases
        .once(
            "ranking:" + job.userId() + ":" + job.id(),
            mine,
            () -> freshOrMade(candidacy, customPrompt, force, deadline),
            () -> elsewhere(job))
        .thenApply(
            ranked ->
                mine.get()
                    ? new Ranked(ranked.ranking(), ranked.usage(), true)
                    : new Ranked(ranked.ranking(), null, false));
  }

  private CompletableFuture<Ranked> freshOrMade(
      Candidacy candidacy, String customPrompt, boolean force, Deadline deadline) {
    // Another call may have stored one between the look above and our turn.
    Ranking meanwhile = force ? null : fresh(candidacy.job());
    return meanwhile != null
        ? CompletableFuture.completedFuture(Ranked.of(meanwhile))
        : make(candidacy, customPrompt, deadline);
  }

  /** What another server has just made. */
  private Ranked elsewhere(Opening job) {
    Ranking made = stored(job);
    if (made == null) {
      throw jobNotFound();
    }
    return Ranked.of(made);
  }

  private static AppException jobNotFound() {
    return AppException.notFound("JOB_NOT_FOUND", "Job not found");
  }

  private CompletableFuture<Ranked> make(
      Candidacy candidacy, String customPrompt, Deadline deadline) {
    Opening job = candidacy.job();
    Profile profile = candidacy.profile();
    KeywordRanking byKeyword = KeywordRanking.of(job, profile, null);
    if (profile.experiences().isEmpty() && profile.projects().isEmpty()) {
      RankAnswer nothing = RankAnswer.NOTHING.repaired(byKeyword);
      ChatUsage none = new ChatUsage("none", 0, 0);
      return CompletableFuture.completedFuture(
          store(job, profile, byKeyword, new RankCalls.Judged(nothing, none)));
    }
    model.admit(job.userId(), ChatTask.RANK);
    RankPrompt prompt =
        new RankPrompt(
            job, profile, byKeyword.experienceIds(), byKeyword.projectIds(), customPrompt);
    return RankCalls.judge(model, prompt, deadline)
        .thenApplyAsync(judged -> store(job, profile, byKeyword, judged), blocking);
  }

  private Ranked store(
      Opening job, Profile profile, KeywordRanking byKeyword, RankCalls.Judged judged) {
    NewRanking ranking =
        NewRanking.of(
            job, profile, judged.answer().repaired(byKeyword), judged.usage(), clock.instant());
    Ranking stored =
        database.with(
            RankingMapper.class,
            mapper -> mapper.put(ranking) == 0 ? null : mapper.get(job.userId(), job.id()));
    if (stored == null) {
      // Deleted while the model was at work.
      throw jobNotFound();
    }
    return new Ranked(stored, judged.usage(), true);
  }

  private Ranking fresh(Opening job) {
    Ranking ranking = stored(job);
    return ranking == null || ranking.stale() ? null : ranking;
  }

  private Ranking stored(Opening job) {
    return stored(job.userId(), job.id());
  }

  private Ranking stored(int userId, String jobId) {
    return database.with(RankingMapper.class, mapper -> mapper.get(userId, jobId));
  }

  /**
   * A ranking, and what the model took if it was asked just now.
   *
   * @param own whether it was made, or found, for this request rather than for another
   */
  private record Ranked(Ranking ranking, ChatUsage usage, boolean own) {

    static Ranked of(Ranking ranking) {
      return new Ranked(ranking, null, true);
    }
  }
}
