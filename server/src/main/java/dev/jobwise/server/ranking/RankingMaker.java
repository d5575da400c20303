package dev.jobwise.server.ranking;

import static dev.jobwise.errors.v1.Reason.REASON_LLM_TIMEOUT;

import dev.jobwise.server.common.Causes;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.leases.SharedRun;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.profile.content.Profile;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Calls a model if no ranking is up to date: once for all concurrent requests. */
final class RankingMaker {

  private final RankingStore store;
  private final ChatModel model;
  private final Clock clock;
  private final Executor blocking;
  private final Leases leases;

  RankingMaker(RankingStore store, ChatModel model, Clock clock, Executor blocking, Leases leases) {
    this.store = store;
    this.model = model;
    this.clock = clock;
    this.blocking = blocking;
    this.leases = leases;
  }

  /**
   * Returns the stored ranking if it is up to date and by the chosen model, otherwise a new one in
   * its place. Blocks for the database, not for the model.
   *
   * @param customPrompt what to look for besides the job, or null
   * @param force creates a new one in any case
   * @param chosen the only model that may judge; null for the configured ones
   */
  CompletableFuture<MadeRanking> rank(
      Candidacy candidacy, String customPrompt, boolean force, String chosen, Deadline deadline) {
    return new Request(candidacy, customPrompt, force, chosen, deadline).rank();
  }

  /** One request for a ranking. */
  private final class Request {
    private final Candidacy candidacy;
    private final String customPrompt;
    private final boolean force;
    private final String chosen;
    private final Deadline deadline;
    private volatile SharedRun<MadeRanking> run;

    Request(
        Candidacy candidacy, String customPrompt, boolean force, String chosen, Deadline deadline) {
      this.candidacy = candidacy;
      this.customPrompt = customPrompt;
      this.force = force;
      this.chosen = chosen;
      this.deadline = deadline;
    }

    CompletableFuture<MadeRanking> rank() {
      Ranking stored = force ? null : store.fresh(candidacy.job(), chosen);
      return stored != null
          ? CompletableFuture.completedFuture(MadeRanking.of(stored))
          : share()
              .thenComposeAsync(
                  made -> isOutdated(made) ? share() : CompletableFuture.completedFuture(made),
                  blocking)
              .exceptionallyComposeAsync(
                  failure ->
                      isOthersTimeout(failure) ? share() : CompletableFuture.failedFuture(failure),
                  blocking);
    }

    /** Joins the current run, or starts one. */
    private CompletableFuture<MadeRanking> share() {
      TargetJob job = candidacy.job();
      SharedRun<MadeRanking> joined =
          leases.once(
              "ranking:" + job.userId() + ":" + job.id() + (chosen == null ? "" : ":" + chosen),
              this::freshOrMade,
              () -> madeElsewhere(job));
      run = joined;
      // The cost counts for the request that started the run.
      return joined
          .outcome()
          .thenApply(made -> joined.isOwn() ? made : MadeRanking.of(made.ranking()));
    }

    /** Whether the ranking of another request is stale, or by another model. */
    private boolean isOutdated(MadeRanking made) {
      return !run.isOwn() && (made.ranking().stale() || !made.ranking().isBy(chosen));
    }

    /** Whether another request, which had less time, gave up. */
    private boolean isOthersTimeout(Throwable failure) {
      return !run.isOwn()
          && !deadline.hasPassed()
          && Causes.of(failure) instanceof AppException known
          && known.reason() == REASON_LLM_TIMEOUT;
    }

    private CompletableFuture<MadeRanking> freshOrMade() {
      // Another call may have stored one since the first look.
      Ranking meanwhile = force ? null : store.fresh(candidacy.job(), chosen);
      return meanwhile != null
          ? CompletableFuture.completedFuture(MadeRanking.of(meanwhile))
          : make(candidacy, customPrompt, chosen, deadline);
    }
  }

  /** Returns the ranking that another server has just created. */
  private MadeRanking madeElsewhere(TargetJob job) {
    Ranking made = store.get(job);
    if (made == null) {
      throw RankingStore.jobNotFound();
    }
    return MadeRanking.of(made);
  }

  private CompletableFuture<MadeRanking> make(
      Candidacy candidacy, String customPrompt, String chosen, Deadline deadline) {
    TargetJob job = candidacy.job();
    Profile profile = candidacy.profile();
    RuleRanking byRule = RuleRanking.of(job, profile, null);
    if (profile.experiences().isEmpty() && profile.projects().isEmpty()) {
      RankCalls.Judged nothing =
          new RankCalls.Judged(RankAnswer.NOTHING, new ChatUsage(Ranking.NO_MODEL, 0, 0, 0));
      return CompletableFuture.completedFuture(store(job, profile, byRule, nothing));
    }
    model.admit(job.userId(), ChatTask.RANK);
    RankPrompt prompt =
        new RankPrompt(job, profile, byRule.experienceIds(), byRule.projectIds(), customPrompt);
    return RankCalls.judge(model, prompt, chosen, deadline)
        .thenApplyAsync(judged -> store(job, profile, byRule, judged), blocking);
  }

  private MadeRanking store(
      TargetJob job, Profile profile, RuleRanking byRule, RankCalls.Judged judged) {
    RankAnswer answer = judged.answer().repaired(byRule);
    NewRanking ranking = NewRanking.of(job, profile, answer, judged.usage(), clock.instant());
    return new MadeRanking(store.put(ranking), judged.usage());
  }
}
