package dev.jobwise.server.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.MicrosClock;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.testing.DatabaseLink;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.ScriptedModel;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLeases;
import dev.jobwise.server.testing.TestLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Slow
class RankingsTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Database database = TestDatabase.get();
  private final ScriptedModel model = new ScriptedModel();
  private final Profiles profiles =
      new Profiles(
          database, new MicrosClock(), TestLimits.MANY, TestLimits.MANY_BYTES, TestLimits.rows());
  private Rankings rankings = at("2026-01-02T03:04:05.678901Z");

  private Caller caller;
  private String profileId;
  private String jobId;
  private String cook;
  private String kafkaDev;
  private String kafkaBoat;

  @BeforeEach
  void rows() {
    caller = Rows.caller();
    profileId = Rows.profile(caller.userId(), "profile-1");
    cook = Rows.experience(profileId, 0, "Cook", "Soup for 100 people");
    kafkaDev = Rows.experience(profileId, 1, "Kafka developer", "Streams in Kafka");
    kafkaBoat = Rows.project(profileId, 0, "Boat", "Docker on a boat");
    jobId = Rows.job(caller.userId(), "Streaming engineer", "[\"Kafka\", \"Go\"]", "job-1");
  }

  @Test
  void create_storesWhatTheModelSays() throws Exception {
    CompletableFuture<Ranking> created =
        rankings.create(caller, jobId, "Look at soup", false, null);
    assertThat(created).isNotDone();
    assertThat(model.requests().get(0).facts().get("custom_prompt").textValue())
        .isEqualTo("Look at soup");
    model.answer(0, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));

    Ranking ranking = get(created);
    assertThat(ranking.rankedExperienceIds()).containsExactly(cook, kafkaDev);
    assertThat(ranking.rankedProjectIds()).containsExactly(kafkaBoat);
    assertThat(ranking.rankingRationale()).isEqualTo("Because.");
    // Twice in the experience, once in the skills.
    assertThat(ranking.keywordMatches().toString()).isEqualTo("{\"Kafka\":3}");
    assertThat(ranking.relevanceScores().toString())
        .isEqualTo("{\"" + cook + "\":0.9,\"" + kafkaDev + "\":0.9,\"" + kafkaBoat + "\":0.9}");
    assertThat(ranking.llmMetadata().toString())
        .isEqualTo("{\"model\":\"scripted\",\"total_tokens\":100,\"processing_time_seconds\":1.3}");
    assertThat(ranking.status()).isEqualTo("completed");
    assertThat(ranking.createdAt()).isEqualTo("2026-01-02T03:04:05.678901Z");
    assertThat(ranking.stale()).isFalse();
    assertThat(rankings.get(caller, jobId)).isEqualTo(ranking);
    assertThat(
            Rows.query(
                "SELECT CONCAT_WS(' ', profile_id, job_content_hash, profile_content_hash)"
                    + " FROM job_content_rankings WHERE id = ?",
                ranking.id()))
        .containsExactly(profileId + " job-1 profile-1");
  }

  @Test
  void create_answersFromTheStoreWhileNothingChanged() throws Exception {
    Ranking first = created();

    assertThat(get(rankings.create(caller, jobId, "Something else", false, null))).isEqualTo(first);
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void create_ranksAgainInTheSameRowOnceSomethingChanged() throws Exception {
    Ranking first = created();
    Rows.execute("UPDATE jobs SET content_hash = 'job-2' WHERE id = ?", jobId);
    assertThat(rankings.get(caller, jobId).stale()).isTrue();

    rankings = at("2026-02-02T03:04:05Z");
    CompletableFuture<Ranking> again = rankings.create(caller, jobId, null, false, null);
    model.answer(1, answer(List.of(kafkaDev, cook), List.of(kafkaBoat)));

    assertThat(get(again).id()).isEqualTo(first.id());
    assertThat(get(again).createdAt()).isEqualTo(first.createdAt());
    assertThat(get(again).rankedExperienceIds()).containsExactly(kafkaDev, cook);
    assertThat(get(again).stale()).isFalse();
    assertThat(Rows.query("SELECT updated_at FROM job_content_rankings WHERE id = ?", first.id()))
        .containsExactly("2026-02-02 03:04:05.000000");
  }

  @Test
  void create_asksTheChosenModelUnlessTheStoredRankingIsByIt() throws Exception {
    Ranking first = created();
    model.offer("scripted", "other");

    assertThat(get(rankings.create(caller, jobId, null, false, "scripted"))).isEqualTo(first);
    rankings.create(caller, jobId, null, false, "other");

    assertThat(model.requests()).hasSize(2);
    assertThat(model.requests().get(1).model()).isEqualTo("other");
  }

  @Test
  void create_ranksAgainWhenForced() throws Exception {
    Ranking first = created();

    CompletableFuture<Ranking> again = rankings.create(caller, jobId, null, true, null);
    model.answer(1, answer(List.of(kafkaDev, cook), List.of(kafkaBoat)));

    assertThat(get(again).id()).isEqualTo(first.id());
    assertThat(get(again).rankedExperienceIds()).containsExactly(kafkaDev, cook);
  }

  @Test
  void get_isStaleOnceTheProfileChangedOrAnotherIsPrimary() throws Exception {
    created();
    Rows.execute("UPDATE master_profiles SET content_hash = 'other' WHERE id = ?", profileId);
    assertThat(rankings.get(caller, jobId).stale()).isTrue();

    Rows.execute("UPDATE master_profiles SET content_hash = 'profile-1' WHERE id = ?", profileId);
    assertThat(rankings.get(caller, jobId).stale()).isFalse();
    Rows.execute("UPDATE master_profiles SET is_primary = FALSE WHERE id = ?", profileId);
    Rows.profile(caller.userId(), "profile-1");
    assertThat(rankings.get(caller, jobId).stale()).isTrue();
  }

  @Test
  void create_asksOnceForCallsAtTheSameTime() throws Exception {
    List<CompletableFuture<Ranking>> calls =
        List.of(
            rankings.create(caller, jobId, null, false, null),
            rankings.create(caller, jobId, null, false, null),
            rankings.create(caller, jobId, null, true, null));
    assertThat(model.requests()).hasSize(1);
    model.answer(0, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));

    for (CompletableFuture<Ranking> call : calls) {
      assertThat(get(call)).isEqualTo(rankings.get(caller, jobId));
    }
    rankings.create(caller, jobId, null, true, null);
    assertThat(model.requests()).hasSize(2);
  }

  @Test
  void create_asksOnceForCallsAtTheSameTimeOnTwoServers() throws Exception {
    try (Leases otherLeases = Leases.start(database, new MicrosClock(), Runnable::run)) {
      Rankings other = with(otherLeases);
      CompletableFuture<Ranking> first = rankings.create(caller, jobId, null, true, null);
      CompletableFuture<Ranking> second = other.create(caller, jobId, null, true, null);
      CompletableFuture<RankedItems> third = other.withModel(candidacy(), null, TIMEOUT);
      assertThat(model.requests()).hasSize(1);
      model.answer(0, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));

      assertThat(get(second)).isEqualTo(get(first)).isEqualTo(rankings.get(caller, jobId));
      assertThat(get(third).experienceIds()).containsExactly(cook, kafkaDev);

      CompletableFuture<Ranking> failing = rankings.create(caller, jobId, null, true, null);
      CompletableFuture<Ranking> waiting = other.create(caller, jobId, null, true, null);
      model.fail(1, ChatErrors.unavailable());
      assertReason(failing, "LLM_UNAVAILABLE");
      assertReason(waiting, "LLM_UNAVAILABLE");
      assertThat(model.requests()).hasSize(2);
    }
  }

  @Test
  void create_ranksAgainForARequestThatJoinedARankingFromBeforeTheChange() throws Exception {
    CompletableFuture<Ranking> before = rankings.create(caller, jobId, null, false, null);
    Rows.execute("UPDATE jobs SET content_hash = 'job-2' WHERE id = ?", jobId);
    CompletableFuture<Ranking> after = rankings.create(caller, jobId, null, false, null);
    model.answer(0, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));

    assertThat(get(before).stale()).isTrue();
    assertThat(model.requests()).hasSize(2);
    model.answer(1, answer(List.of(kafkaDev, cook), List.of(kafkaBoat)));
    assertThat(get(after).stale()).isFalse();
    assertThat(get(after).rankedExperienceIds()).containsExactly(kafkaDev, cook);
  }

  @Test
  void withModel_countsASharedCallForItsMakerOnly() throws Exception {
    CompletableFuture<RankedItems> maker = rankings.withModel(candidacy(), null, TIMEOUT);
    CompletableFuture<RankedItems> other = rankings.withModel(candidacy(), null, TIMEOUT);
    model.answer(0, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));

    assertThat(get(maker).usage().totalTokens()).isEqualTo(100);
    assertThat(get(other).usage()).isNull();
  }

  @Test
  void withModel_ordersByRulesWhenTheDatabaseGoesAwayMeanwhile() throws Exception {
    try (DatabaseLink link = new DatabaseLink();
        Database cutOff = Database.open(link.url())) {
      Rankings there = over(cutOff);
      CompletableFuture<RankedItems> ranked = there.withModel(candidacy(), null, TIMEOUT);
      link.cut();
      model.answer(0, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));

      assertThat(get(ranked).source()).isEqualTo(RankingSource.KEYWORD_FALLBACK);
      assertThat(get(ranked).experienceIds()).containsExactly(kafkaDev, cook);
    }
  }

  @Test
  void withModel_keepsTheOrderItKnowsWhenTheDatabaseGoesAwayMeanwhile() throws Exception {
    created();
    Rows.execute("UPDATE jobs SET content_hash = 'job-2' WHERE id = ?", jobId);
    try (DatabaseLink link = new DatabaseLink();
        Database cutOff = Database.open(link.url())) {
      Rankings there = over(cutOff);
      CompletableFuture<RankedItems> ranked = there.withModel(candidacy(), null, TIMEOUT);
      link.cut();
      model.fail(1, ChatErrors.unavailable());

      assertThat(get(ranked).source()).isEqualTo(RankingSource.CACHED_STALE);
      // The stored order; the rules would reverse it.
      assertThat(get(ranked).experienceIds()).containsExactly(cook, kafkaDev);
    }
  }

  @Test
  void create_asksOnceMoreAfterAnAnswerThatIsNoRanking() throws Exception {
    CompletableFuture<Ranking> created = rankings.create(caller, jobId, null, false, null);
    model.answer(0, "Sure, here is your ranking!");
    assertThat(model.requests().get(1).instructions())
        .startsWith(model.requests().get(0).instructions())
        .isNotEqualTo(model.requests().get(0).instructions());
    model.answer(1, answer(List.of(), List.of()));

    // The model ranked nothing: all are in the order of the rules, with the tokens of both calls.
    assertThat(get(created).rankedExperienceIds()).containsExactly(kafkaDev, cook);
    assertThat(get(created).llmMetadata().get("total_tokens").intValue()).isEqualTo(200);
  }

  @Test
  void create_failsAfterTwoSuchAnswersAndStoresNothing() {
    CompletableFuture<Ranking> created = rankings.create(caller, jobId, null, false, null);
    model.answer(0, "Sure!");
    model.answer(1, "{}");

    assertReason(created, "LLM_UNAVAILABLE");
    assertThatThrownBy(() -> rankings.get(caller, jobId)).hasMessage(NO_RANKING);
  }

  @Test
  void create_leavesTheOldRowWhenTheModelFails() throws Exception {
    Ranking first = created();

    CompletableFuture<Ranking> again = rankings.create(caller, jobId, null, true, null);
    model.fail(1, ChatErrors.timeout(Deadline.after(TIMEOUT)));

    assertReason(again, "LLM_TIMEOUT");
    assertThat(rankings.get(caller, jobId)).isEqualTo(first);
  }

  @Test
  void create_asksNoModelWhereThereIsNothingToRank() throws Exception {
    Rows.execute("DELETE FROM experiences WHERE profile_id = ?", profileId);
    Rows.execute("DELETE FROM projects WHERE profile_id = ?", profileId);

    Ranking ranking = get(rankings.create(caller, jobId, null, false, null));

    assertThat(model.requests()).isEmpty();
    assertThat(ranking.rankedExperienceIds()).isEmpty();
    assertThat(ranking.rankedProjectIds()).isEmpty();
    assertThat(ranking.llmMetadata().get("model").textValue()).isEqualTo("none");
    assertThat(rankings.get(caller, jobId)).isEqualTo(ranking);
  }

  @Test
  void create_looksForTheJobFirstThenTheProfile() {
    Caller stranger = Rows.caller();
    assertThatThrownBy(() -> rankings.create(stranger, jobId, null, false, null))
        .hasMessage("Job not found");
    String own = Rows.job(stranger.userId(), "Job", "[]", "h");
    assertThatThrownBy(() -> rankings.create(stranger, own, null, false, null))
        .hasMessage("No profile found for user. Create a profile first.");
    assertThatThrownBy(() -> rankings.get(stranger, jobId)).hasMessage(NO_RANKING);
  }

  @Test
  void create_answersNotFoundIfTheJobWasDeletedMeanwhile() {
    CompletableFuture<Ranking> created = rankings.create(caller, jobId, null, false, null);
    Rows.execute("DELETE FROM jobs WHERE id = ?", jobId);
    model.answer(0, answer(List.of(cook), List.of()));

    assertReason(created, "JOB_NOT_FOUND");
  }

  @Test
  void withoutModel_takesRulesThenTheStoredRankingThenCompletesAStaleOne() throws Exception {
    RankedItems byKeyword = rankings.withoutModel(candidacy(), null);
    assertThat(byKeyword)
        .isEqualTo(
            new RankedItems(
                null,
                RankingSource.KEYWORD_FALLBACK,
                List.of(kafkaDev, cook),
                List.of(kafkaBoat),
                null));
    assertThatThrownBy(() -> rankings.get(caller, jobId)).hasMessage(NO_RANKING);

    Ranking stored = created();
    assertThat(rankings.withoutModel(candidacy(), null))
        .isEqualTo(
            new RankedItems(
                stored.id(),
                RankingSource.CACHED,
                List.of(cook, kafkaDev),
                List.of(kafkaBoat),
                null));

    Rows.execute("DELETE FROM experiences WHERE id = ?", cook);
    String plain = Rows.experience(profileId, 2, "Clerk", "Paper");
    String go = Rows.experience(profileId, 3, "Developer", "Services in Go");
    Rows.execute(
        "UPDATE master_profiles SET content_hash = 'new', version = 1 WHERE id = ?", profileId);
    RankedItems stale = rankings.withoutModel(candidacy(), null);
    assertThat(stale.source()).isEqualTo(RankingSource.CACHED_STALE);
    assertThat(stale.experienceIds()).containsExactly(kafkaDev, go, plain);
  }

  @Test
  void withoutModel_countsThePromptsKeywords() {
    String docker = Rows.experience(profileId, 2, "Docker and Terraform expert", "");

    assertThat(rankings.withoutModel(candidacy(), "terraform, docker").experienceIds())
        .startsWith(docker);
  }

  @Test
  void withModel_ranksAndStores() throws Exception {
    CompletableFuture<RankedItems> ranked = rankings.withModel(candidacy(), null, TIMEOUT);
    model.answer(0, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));

    assertThat(get(ranked).experienceIds()).containsExactly(cook, kafkaDev);
    assertThat(get(ranked).usage().totalTokens()).isEqualTo(100);
    assertThat(get(ranked).rankingId()).isEqualTo(rankings.get(caller, jobId).id());
  }

  @Test
  void withModel_fallsBackToRulesWhenTheModelFailsOrTakesTooLong() throws Exception {
    CompletableFuture<RankedItems> failed = rankings.withModel(candidacy(), null, TIMEOUT);
    model.fail(0, ChatErrors.unavailable());
    assertThat(get(failed).source()).isEqualTo(RankingSource.KEYWORD_FALLBACK);

    CompletableFuture<RankedItems> late =
        rankings.withModel(candidacy(), null, Duration.ofMillis(1));
    assertThat(get(late).source()).isEqualTo(RankingSource.KEYWORD_FALLBACK);
    assertThat(get(late).usage()).isNull();

    // A request with more time still gets the model's answer.
    CompletableFuture<Ranking> patient = rankings.create(caller, jobId, null, false, null);
    model.answer(1, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));
    assertThat(get(patient).rankedExperienceIds()).containsExactly(cook, kafkaDev);
    assertThat(model.requests()).hasSize(2);
  }

  private static final String NO_RANKING =
      "No ranking found for this job. Create one using POST /rankings/create";

  private Ranking created() throws Exception {
    CompletableFuture<Ranking> created = rankings.create(caller, jobId, null, false, null);
    model.answer(0, answer(List.of(cook, kafkaDev), List.of(kafkaBoat)));
    return get(created);
  }

  private Candidacy candidacy() {
    return rankings.candidacy(caller, jobId);
  }

  private Rankings over(Database other) {
    return new Rankings(
        other,
        profiles,
        model,
        Clock.systemUTC(),
        ForkJoinPool.commonPool(),
        TIMEOUT,
        TestLeases.get());
  }

  private Rankings with(Leases leases) {
    return new Rankings(
        database, profiles, model, new MicrosClock(), Runnable::run, TIMEOUT, leases);
  }

  private Rankings at(String time) {
    Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    return new Rankings(database, profiles, model, clock, Runnable::run, TIMEOUT, TestLeases.get());
  }

  private static String answer(List<String> experiences, List<String> projects) {
    StringBuilder scores = new StringBuilder();
    experiences.forEach(id -> scores.append('"').append(id).append("\":0.9,"));
    projects.forEach(id -> scores.append('"').append(id).append("\":0.9,"));
    return "{\"experience_ids\":"
        + quoted(experiences)
        + ",\"project_ids\":"
        + quoted(projects)
        + ",\"relevance_scores\":{"
        + scores.substring(0, Math.max(0, scores.length() - 1))
        + "},\"rationale\":\"Because.\"}";
  }

  private static String quoted(List<String> ids) {
    return ids.isEmpty() ? "[]" : "[\"" + String.join("\",\"", ids) + "\"]";
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  private static void assertReason(CompletableFuture<?> future, String reason) {
    assertThatThrownBy(() -> get(future))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            AppException.class, failure -> assertThat(failure.wireName()).isEqualTo(reason));
  }
}
