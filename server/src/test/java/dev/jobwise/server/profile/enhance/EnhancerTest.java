package dev.jobwise.server.profile.enhance;

import static dev.jobwise.server.profile.content.ItemKind.EXPERIENCES;
import static dev.jobwise.server.profile.content.ItemKind.PROJECTS;
import static dev.jobwise.server.profile.content.TestProfiles.describe;
import static dev.jobwise.server.profile.content.TestProfiles.experience;
import static dev.jobwise.server.profile.content.TestProfiles.named;
import static dev.jobwise.server.profile.content.TestProfiles.project;
import static dev.jobwise.server.profile.content.TestProfiles.summary;
import static dev.jobwise.server.testing.Rows.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.MicrosClock;
import dev.jobwise.server.llm.ChatErrors;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.store.ProfileItems;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.sample.Samples;
import dev.jobwise.server.sample.Styles;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.ScriptedModel;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLeases;
import dev.jobwise.server.testing.TestLimits;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Slow
class EnhancerTest {

  private static final String STYLE =
      "{\"tone\":\"warm\",\"vocabulary_level\":\"advanced\",\"sentence_structure\":\"varied\","
          + "\"key_phrases\":[]}";

  private final ScriptedModel model = new ScriptedModel();
  private final Clock clock = new MicrosClock();
  private final Profiles profiles =
      new Profiles(
          TestDatabase.get(), clock, TestLimits.MANY, TestLimits.MANY_BYTES, TestLimits.rows());
  private final ProfileItems items = new ProfileItems(profiles);
  // Everything runs on the thread that answers, so that a test needs not wait.
  private final Enhancer enhancer =
      new Enhancer(
          profiles,
          new Styles(TestDatabase.get(), model, clock, Runnable::run, TestLeases.get()),
          model,
          Duration.ofSeconds(30),
          Runnable::run);

  private final Caller ada = Rows.caller();
  private Profile profile;
  private String job;
  private String tool;

  @BeforeEach
  void fill() {
    profile = profiles.create(ada, named("Ada"));
    profiles.update(ada, profile.id(), summary("I build things.", null));
    List<Experience> jobs =
        items.add(ada, profile.id(), EXPERIENCES, List.of(experience("Engineer", "Did things")));
    job = jobs.get(0).id();
    tool = items.add(ada, profile.id(), PROJECTS, List.of(project("Tool", "A tool"))).get(0).id();
  }

  private void upload() {
    new Samples(TestDatabase.get(), clock, TestLimits.MANY)
        .upload(ada, "cover_letter", "letter.txt", "Dear you".getBytes(StandardCharsets.UTF_8));
  }

  private CompletableFuture<Enhancement> enhanceInStyle() {
    upload();
    CompletableFuture<Enhancement> enhancement =
        enhancer.enhance(ada, profile.id(), "be bold", null);
    model.answer(0, STYLE);
    return enhancement;
  }

  private String all() {
    return "{\"sections\":["
        + section("summary", "Builds things.")
        + ","
        + section(job, "- Did things well\\n- Saved 20%")
        + ","
        + section(tool, "A fine tool")
        + "]}";
  }

  private static String section(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }

  @Test
  void enhance_storesBesideTheOriginals() {
    CompletableFuture<Enhancement> enhancement = enhanceInStyle();
    String hash = profiles.get(ada, profile.id()).contentHash();
    model.answer(1, all());

    Enhancement done = enhancement.join();
    assertThat(done.summary()).isEqualTo("Builds things.");
    assertThat(done.experiences()).isEqualTo(1);
    assertThat(done.projects()).isEqualTo(1);
    assertThat(done.successRate()).isEqualTo("100.0%");
    assertThat(done.usage().model()).isEqualTo("scripted");
    assertThat(done.usage().totalTokens()).isEqualTo(200);
    assertThat(done.usage().seconds()).isEqualTo(2.5);
    assertThat(done.style().tone()).isEqualTo("warm");
    Profile stored = profiles.get(ada, profile.id());
    assertThat(stored.professionalSummary()).isEqualTo("I build things.");
    assertThat(stored.enhancedSummary()).isEqualTo("Builds things.");
    assertThat(stored.experiences().get(0).description()).isEqualTo("Did things");
    assertThat(stored.experiences().get(0).enhancedDescription())
        .isEqualTo("Did things well\nSaved 20%");
    assertThat(stored.projects().get(0).enhancedDescription()).isEqualTo("A fine tool");
    assertThat(stored.contentHash()).isEqualTo(hash);
    assertThat(query("SELECT enhancement_metadata FROM experiences WHERE id = ?", job).get(0))
        .contains("\"scripted\"");
    assertThat(query("SELECT enhancement_metadata FROM projects WHERE id = ?", tool).get(0))
        .contains("\"scripted\"");
  }

  @Test
  void enhance_asksOnceForAllWithTheStyleAndTheWish() {
    enhanceInStyle();

    assertThat(model.requests())
        .extracting(ChatRequest::task)
        .containsExactly(ChatTask.STYLE, ChatTask.ENHANCE);
    JsonNode facts = model.requests().get(1).facts();
    assertThat(facts.at("/style/tone").asText()).isEqualTo("warm");
    assertThat(facts.path("custom_prompt").asText()).isEqualTo("be bold");
    assertThat(facts.path("sections").findValuesAsText("id")).containsExactly("summary", job, tool);
    assertThat(facts.at("/sections/1/organization").asText()).isEqualTo("Acme");
    assertThat(facts.at("/sections/2/max_characters").asInt()).isEqualTo(1000);
    assertThat(model.requests().get(1).temperature()).isPositive();
  }

  @Test
  void enhance_refusesBeforeAskingAnything() {
    Caller eve = Rows.caller();
    Profile empty = profiles.create(eve, named("Eve"));
    assertFails(eve, "unknown", "No active cover letter sample found. Upload a sample first.");
    upload();
    assertFails(ada, "unknown", "Profile not found");
    assertFails(ada, empty.id(), "Profile not found");
    Profile bare = profiles.create(ada, named("Ada"));
    assertFails(
        ada,
        bare.id(),
        "Profile has no content to enhance. Add a summary, experiences, or projects first.");
    assertThat(model.requests()).isEmpty();
  }

  private void assertFails(Caller caller, String id, String detail) {
    assertThatThrownBy(() -> enhancer.enhance(caller, id, null, null))
        .isInstanceOf(AppException.class)
        .hasMessage(detail);
  }

  @Test
  void uselessAnswer_isAskedForOnceMore() {
    CompletableFuture<Enhancement> enhancement = enhanceInStyle();
    model.answer(1, "Sorry, no.");
    assertThat(enhancement).isNotDone();
    model.answer(2, all());

    assertThat(enhancement.join().successRate()).isEqualTo("100.0%");
    assertThat(enhancement.join().usage().totalTokens()).isEqualTo(300);
  }

  @Test
  void uselessTwice_failsAndStoresNothing() {
    CompletableFuture<Enhancement> enhancement = enhanceInStyle();
    Profile before = profiles.get(ada, profile.id());
    model.answer(1, "{\"sections\":[" + section("exp_unknown", "text") + "]}");
    model.answer(2, "{\"sections\":[" + section("summary", " ") + "]}");

    assertThatThrownBy(enhancement::join)
        .hasRootCauseMessage("LLM service unavailable. Please try again later.");
    assertThat(profiles.get(ada, profile.id())).isEqualTo(before);
    assertThat(model.requests()).hasSize(3);
  }

  @Test
  void partialAnswer_isKeptAndToldHonestly() {
    CompletableFuture<Enhancement> enhancement = enhanceInStyle();
    model.answer(1, "{\"sections\":[" + section(job, "Better") + "]}");

    Enhancement done = enhancement.join();
    assertThat(done.summary()).isNull();
    assertThat(done.enhanced()).isEqualTo(1);
    assertThat(done.requested()).isEqualTo(3);
    assertThat(done.successRate()).isEqualTo("33.3%");
    assertThat(profiles.get(ada, profile.id()).projects().get(0).enhancedDescription()).isNull();
  }

  @Test
  void originalChangedMeanwhile_keepsItsEnhancedTextOut() {
    CompletableFuture<Enhancement> enhancement = enhanceInStyle();
    items.update(ada, profile.id(), EXPERIENCES, List.of(describe(job, "Did other things")));
    model.answer(1, all());

    assertThat(enhancement.join().successRate()).isEqualTo("66.7%");
    Experience stored = profiles.get(ada, profile.id()).experiences().get(0);
    assertThat(stored.description()).isEqualTo("Did other things");
    assertThat(stored.enhancedDescription()).isNull();
  }

  @Test
  void modelFailure_isTheAnswer() {
    CompletableFuture<Enhancement> enhancement = enhanceInStyle();
    model.fail(1, ChatErrors.timeout(model.requests().get(1).deadline()));

    assertThatThrownBy(enhancement::join)
        .hasRootCauseMessage("LLM request timed out after 30 seconds. Please try again.");
  }

  @Test
  void styleFailure_costsNothingButTheStyle() {
    upload();
    CompletableFuture<Enhancement> enhancement = enhancer.enhance(ada, profile.id(), null, null);
    model.fail(0, ChatErrors.unavailable());
    model.answer(1, all());

    assertThat(enhancement.join().style().tone()).isEqualTo("professional");
    assertThat(enhancement.join().style().vocabularyLevel()).isEqualTo("intermediate");
    assertThat(enhancement.join().usage().totalTokens()).isEqualTo(100);
  }

  @Test
  void longProfile_isAskedInBatchesThatMayFailAlone() {
    items.add(
        ada,
        profile.id(),
        EXPERIENCES,
        IntStream.range(0, 12)
            .mapToObj(i -> experience("Job " + i, "Did a lot of things. ".repeat(90)))
            .toList());
    CompletableFuture<Enhancement> enhancement = enhanceInStyle();
    int batches = model.requests().size() - 1;
    assertThat(batches).isGreaterThan(1);
    for (int i = 1; i < batches; i++) {
      String id = model.requests().get(i).facts().at("/sections/0/id").asText();
      model.answer(i, "{\"sections\":[" + section(id, "Better") + "]}");
    }
    assertThat(enhancement).isNotDone();
    model.fail(batches, ChatErrors.unavailable());

    assertThat(enhancement.join().requested()).isEqualTo(15);
    assertThat(enhancement.join().enhanced()).isEqualTo(batches - 1);
  }
}
