package dev.jobwise.server.ranking;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.job.Job;
import dev.jobwise.server.job.Jobs;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.profile.Profile;
import dev.jobwise.server.profile.Profiles;
import java.time.Clock;
import java.time.Duration;
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

  private static final Logger log = LoggerFactory.getLogger(Rankings.class);

  private final Database database;
  private final Jobs jobs;
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
      Jobs jobs,
      Profiles profiles,
      ChatModel model,
      Clock clock,
      Executor blocking,
      Duration modelTimeout,
      Leases leases) {
    this.database = database;
    this.jobs = jobs;
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
    Job job = jobs.find(caller, jobId);
    Profile profile = profileOf(caller);
    return rank(job, profile, customPrompt, force).thenApply(Ranked::ranking);
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
   * The profile that rankings and documents are made from.
   *
   * @throws AppException {@code PROFILE_NOT_FOUND}
   */
  public Profile profileOf(Caller caller) {
    return profiles
        .primary(caller.userId())
        .orElseThrow(
            () ->
                AppException.notFound(
                    "PROFILE_NOT_FOUND", "No profile found for user. Create a profile first."));
  }

  /**
   * The best order to be had at once: the stored ranking, completed where it is stale, else the
   * order by keywords. Never asks a model.
   *
   * @param job one of the profile's user
   * @param customPrompt its keywords count as those of the job, in the order by keywords; or null
   */
  public RankedItems withoutModel(Job job, Profile profile, String customPrompt) {
    return ordered(stored(job.userId(), job.id()), job, profile, customPrompt, null);
  }

  /**
   * The best order to be had in a given time: the stored ranking if it is up to date, else a new
   * one by the model, which is stored too; without an answer in time, or with a failed one, as
   * {@link #withoutModel}, which counts as success. Blocks for the database, not for the model.
   *
   * @param job one of the profile's user
   * @param patience the most time to wait for the model; a ranking that comes later is still stored
   * @return completes on any thread, so continue it with an executor of your own
   */
  public CompletableFuture<RankedItems> withModel(
      Job job, Profile profile, String customPrompt, Duration patience) {
    return rank(job, profile, customPrompt, false)
        .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
        .handleAsync(
            (ranked, failure) -> {
              if (failure == null) {
                return ordered(ranked.ranking(), job, profile, customPrompt, ranked.usage());
              }
              Throwable cause = failure.getCause() == null ? failure : failure.getCause();
              if (cause instanceof AppException || cause instanceof TimeoutException) {
                return bestKnown(job, profile, customPrompt);
              }
              throw new IllegalStateException("ranking failed", cause);
            },
            blocking);
  }

  /** As {@link #withoutModel}; a database that is away for a moment costs the stored order only. */
  private RankedItems bestKnown(Job job, Profile profile, String customPrompt) {
    try {
      return withoutModel(job, profile, customPrompt);
    } catch (AppException away) {
      log.warn("Ordered by keywords: {}", away.reason());
      return ordered(null, job, profile, customPrompt, null);
    }
  }

  private static RankedItems ordered(
      Ranking ranking, Job job, Profile profile, String customPrompt, ChatUsage usage) {
    if (ranking == null) {
      KeywordRanking byKeyword = KeywordRanking.of(job, profile, customPrompt);
      return new RankedItems(
          null,
          RankingSource.KEYWORD_FALLBACK,
          byKeyword.experienceIds(),
          byKeyword.projectIds(),
          usage);
    }
    if (!ranking.stale()) {
      return new RankedItems(
          ranking.id(),
          RankingSource.CACHED,
          ranking.rankedExperienceIds(),
          ranking.rankedProjectIds(),
          usage);
    }
    KeywordRanking byKeyword = KeywordRanking.of(job, profile, customPrompt);
    return new RankedItems(
        ranking.id(),
        RankingSource.CACHED_STALE,
        RankAnswer.permutation(ranking.rankedExperienceIds(), byKeyword.experienceIds()),
        RankAnswer.permutation(ranking.rankedProjectIds(), byKeyword.projectIds()),
        usage);
  }

  private CompletableFuture<Ranked> rank(
      Job job, Profile profile, String customPrompt, boolean force) {
    Ranking stored = force ? null : fresh(job);
    if (stored != null) {
      return CompletableFuture.completedFuture(Ranked.of(stored));
    }
    return shared(job, profile, customPrompt, force)
        .thenComposeAsync(
            first ->
                // Made for somebody who asked before the job or the profile changed.
                !first.own() && first.ranking().stale()
                    ? shared(job, profile, customPrompt, force)
                    : CompletableFuture.completedFuture(first),
            blocking);
  }

  /** One run for all who ask at the same time; what it took counts for who began it. */
  private CompletableFuture<Ranked> shared(
      Job job, Profile profile, String customPrompt, boolean force) {
    AtomicBoolean mine = new AtomicBoolean();
    return leases
        .once(
            "ranking:" + job.userId() + ":" + job.id(),
            () -> {
              mine.set(true);
              return freshOrMade(job, profile, customPrompt, force);
            },
            () -> elsewhere(job))
        .thenApply(
            ranked ->
                mine.get()
                    ? new Ranked(ranked.ranking(), ranked.usage(), true)
                    : new Ranked(ranked.ranking(), null, false));
  }

  private CompletableFuture<Ranked> freshOrMade(
      Job job, Profile profile, String customPrompt, boolean force) {
    // Another call may have stored one between the look above and our turn.
    Ranking meanwhile = force ? null : fresh(job);
    return meanwhile != null
        ? CompletableFuture.completedFuture(Ranked.of(meanwhile))
        : make(job, profile, customPrompt);
  }

  /** What another server has just made. */
  private Ranked elsewhere(Job job) {
    Ranking made = stored(job.userId(), job.id());
    if (made == null) {
      throw jobNotFound();
    }
    return Ranked.of(made);
  }

  private static AppException jobNotFound() {
    return AppException.notFound("JOB_NOT_FOUND", "Job not found");
  }

  private CompletableFuture<Ranked> make(Job job, Profile profile, String customPrompt) {
    KeywordRanking byKeyword = KeywordRanking.of(job, profile, null);
    if (profile.experiences().isEmpty() && profile.projects().isEmpty()) {
      RankAnswer nothing = RankAnswer.NOTHING.repaired(byKeyword);
      ChatUsage none = new ChatUsage("none", 0, 0);
      return CompletableFuture.completedFuture(
          store(job, profile, byKeyword, new RankCalls.Judged(nothing, none)));
    }
    model.admit(job.userId(), ChatTask.RANK);
    Deadline deadline = Deadline.after(modelTimeout);
    RankPrompt prompt =
        new RankPrompt(
            job, profile, byKeyword.experienceIds(), byKeyword.projectIds(), customPrompt);
    return RankCalls.judge(model, prompt, deadline)
        .thenApplyAsync(judged -> store(job, profile, byKeyword, judged), blocking);
  }

  private Ranked store(
      Job job, Profile profile, KeywordRanking byKeyword, RankCalls.Judged judged) {
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

  private Ranking fresh(Job job) {
    Ranking ranking = stored(job.userId(), job.id());
    return ranking == null || ranking.stale() ? null : ranking;
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
