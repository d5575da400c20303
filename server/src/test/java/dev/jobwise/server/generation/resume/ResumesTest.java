package dev.jobwise.server.generation.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.leases.IdempotencyKeys;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.ranking.Rankings;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Slow
class ResumesTest {

  private final Database database = TestDatabase.get();
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05.678901Z"), ZoneOffset.UTC);
  private final Rankings rankings =
      new Rankings(
          database,
          new Profiles(database, clock, TestLimits.MANY, TestLimits.MANY_BYTES, TestLimits.rows()),
          new ScriptedModel(),
          clock,
          Runnable::run,
          Duration.ofSeconds(30),
          TestLeases.get());
  private final Generations generations = new Generations(database, TestLimits.rows());
  private final Resumes resumes =
      new Resumes(database, rankings, clock, new IdempotencyKeys(TestLeases.get()), generations);

  private Caller caller;
  private String profileId;
  private String jobId;
  private String cook;
  private String developer;
  private String boat;

  @BeforeEach
  void rows() {
    caller = Rows.caller();
    profileId = Rows.profile(caller.userId(), "profile-1");
    cook = Rows.experience(profileId, 0, "Cook", "Soup for 100 people");
    developer = Rows.experience(profileId, 1, "Kafka developer", "Streams in Kafka");
    boat = Rows.project(profileId, 0, "Boat", "Docker on a boat");
    jobId =
        Rows.job(caller.userId(), "Streaming engineer", "[\"Kafka\", \"Go\", \"kafka\"]", "job-1");
  }

  @Test
  void generate_ordersByKeywordsWithoutARanking() {
    Generation resume = resumes.generate(caller, order(5, 3));

    assertThat(resume.contentText())
        .isEqualTo(
            """
            ADA TEST
            ada@example.com

            TECHNICAL SKILLS
            Kafka

            PROFESSIONAL EXPERIENCE

            Kafka developer | Initech
            January 2020
            • Streams in Kafka

            Cook | Initech
            January 2020
            • Soup for 100 people

            PROJECTS

            Boat
            Docker on a boat""");
    assertThat(resume.contentUsed().toString())
        .isEqualTo(
            "{\"experiences_count\":2,\"projects_count\":1,\"skills_count\":1,"
                + "\"education_count\":0,\"summary_enhanced\":false}");
    assertThat(resume.llmMetadata().toString())
        .isEqualTo(
            "{\"model\":\"none\",\"note\":\"Pure logic compilation, no LLM used\","
                + "\"ranking_source\":\"keyword_fallback\"}");
    assertThat(resume.rankingId()).isNull();
    assertThat(resume.atsScore()).isBetween(0.0, 100.0);
    assertThat(resume.status()).isEqualTo("completed");
    assertThat(generations.get(caller.userId(), resume.id())).isEqualTo(resume);
    assertThat(
            Rows.query(
                "SELECT JSON_VALUE(content_structured, '$.header.title') FROM generations"
                    + " WHERE id = ? AND profile_id = ?",
                resume.id(),
                profileId))
        .containsExactly("Kafka developer");
  }

  @Test
  void generate_takesTheStoredRankingAndTheLimits() {
    String rankingId = ranking("[\"" + cook + "\", \"" + developer + "\"]", "job-1");

    Generation resume = resumes.generate(caller, order(1, 0));

    assertThat(resume.contentText()).contains("Cook").doesNotContain("developer", "PROJECTS");
    assertThat(resume.rankingId()).isEqualTo(rankingId);
    assertThat(resume.llmMetadata().get("ranking_source").textValue()).isEqualTo("cached");

    Rows.execute("DELETE FROM job_content_rankings WHERE id = ?", rankingId);
    assertThat(generations.get(caller.userId(), resume.id()).rankingId()).isNull();
  }

  @Test
  void generate_completesAStaleRanking() {
    ranking("[\"exp_gone\", \"" + cook + "\"]", "job-0");

    Generation resume = resumes.generate(caller, order(5, 3));

    assertThat(resume.contentText()).containsSubsequence("Cook", "Kafka developer");
    assertThat(resume.llmMetadata().get("ranking_source").textValue()).isEqualTo("cached_stale");
  }

  @Test
  void generate_givesEqualBytesForEqualInputs() {
    Generation first = resumes.generate(caller, order(5, 3));
    Generation second = resumes.generate(caller, order(5, 3));

    assertThat(second.contentText()).isEqualTo(first.contentText());
    assertThat(second.atsScore()).isEqualTo(first.atsScore());
    assertThat(second.id()).isNotEqualTo(first.id());
  }

  @Test
  void generate_looksForTheJobFirstThenTheProfile() {
    Caller stranger = Rows.caller();
    assertThatThrownBy(() -> resumes.generate(stranger, order(5, 3))).hasMessage("Job not found");
    String own = Rows.job(stranger.userId(), "Job", "[]", "h");
    assertThatThrownBy(
            () -> resumes.generate(stranger, new ResumeOrder(own, 5, 3, true, null, false, "en")))
        .hasMessage("No profile found for user. Create a profile first.");
  }

  private ResumeOrder order(int maxExperiences, int maxProjects) {
    return new ResumeOrder(jobId, maxExperiences, maxProjects, true, null, false, "en");
  }

  private String ranking(String experienceIds, String jobHash) {
    String id = Ids.uuid();
    Rows.execute(
        "INSERT INTO job_content_rankings VALUES (?, ?, ?, ?, ?, 'profile-1', ?, ?, NULL, '{}',"
            + " '{}', '{}', 'completed', NOW(6), NOW(6))",
        id,
        caller.userId(),
        jobId,
        profileId,
        jobHash,
        experienceIds,
        "[\"" + boat + "\"]");
    return id;
  }
}
