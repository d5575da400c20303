package dev.jobwise.server.profile.enhance;

import static dev.jobwise.errors.v1.Reason.REASON_NOTHING_TO_ENHANCE;
import static dev.jobwise.errors.v1.Reason.REASON_NO_COVER_LETTER_SAMPLE;
import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_NOT_FOUND;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.TextSection;
import dev.jobwise.server.profile.enhance.EnhanceCalls.Written;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.sample.ActiveLetter;
import dev.jobwise.server.sample.FoundStyle;
import dev.jobwise.server.sample.Styles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Has a model rewrite the texts of a profile in the style of the caller's sample letter. Load, ask,
 * store: neither a thread nor a transaction waits for the model.
 */
public final class Enhancer {

  /** The share of the total time that finding the style may take; the texts need the rest. */
  private static final double STYLE_SHARE = 8.0 / 30;

  private final Profiles profiles;
  private final Styles styles;
  private final ChatModel model;
  private final EnhanceCalls calls;
  private final Duration timeout;
  private final Executor blocking;

  /**
   * @param timeout total time for all model calls of one request
   * @param blocking runs what follows the model's answer; may block
   */
  public Enhancer(
      Profiles profiles, Styles styles, ChatModel model, Duration timeout, Executor blocking) {
    this.profiles = profiles;
    this.styles = styles;
    this.model = model;
    this.calls = new EnhanceCalls(model);
    this.timeout = timeout;
    this.blocking = blocking;
  }

  /**
   * Rewrites all sections that hold text, always from the originals. Blocks for a few queries; only
   * the future waits for the model. It fails with LLM_TIMEOUT or LLM_UNAVAILABLE if no text came
   * back.
   *
   * @param customPrompt the person's wish, or null
   * @param chosen the only model that may write; null for those that are configured
   * @throws AppException NOT_FOUND without an active sample letter, then without such a profile of
   *     the caller's; INVALID_ARGUMENT if the profile holds no text
   */
  public CompletableFuture<Enhancement> enhance(
      Caller caller, String profileId, String customPrompt, String chosen) {
    model.checkChoice(ChatTask.ENHANCE, chosen);
    Deadline deadline = Deadline.after(timeout);
    ActiveLetter letter = styles.activeLetter(caller).orElseThrow(Enhancer::noSample);
    Profile profile = profiles.find(caller, profileId).orElseThrow(Enhancer::noProfile);
    List<TextSection> sections = TextSection.of(new ProfileDraft(profile));
    if (sections.isEmpty()) {
      throw AppException.of(REASON_NOTHING_TO_ENHANCE).at(List.of("body", "profile_id"), "missing");
    }
    model.admit(caller.userId(), ChatTask.ENHANCE);
    Duration styleTime = Duration.ofNanos((long) (timeout.toNanos() * STYLE_SHARE));
    return styles
        .of(caller, letter, deadline.atMost(styleTime))
        .thenCompose(
            style -> {
              JsonNode keys = style.style().toJson();
              EnhancePrompt prompt =
                  new EnhancePrompt(caller.userId(), keys, customPrompt, chosen, deadline);
              return calls
                  .write(prompt, sections)
                  .thenApplyAsync(
                      written -> store(caller, profileId, sections, style, written), blocking);
            });
  }

  private Enhancement store(
      Caller caller, String profileId, List<TextSection> sent, FoundStyle style, Written written) {
    Instant now = profiles.now();
    JsonNode metadata =
        JsonNodeFactory.instance
            .objectNode()
            .put("model", written.usage().model())
            .put("enhanced_at", now.toString());
    Map<String, String> texts = written.texts();
    Set<String> stored =
        profiles.enhance(caller, profileId, draft -> apply(draft, sent, texts), metadata);
    return new Enhancement(
        profileId,
        stored.contains(TextSection.SUMMARY) ? texts.get(TextSection.SUMMARY) : null,
        count(sent, stored, "experience"),
        count(sent, stored, "project"),
        sent.size(),
        EnhanceCalls.sum(written.usage(), style.usage()),
        style.style(),
        now);
  }

  /** Sets the texts whose originals are still those that the model received. */
  static Set<String> apply(ProfileDraft draft, List<TextSection> sent, Map<String, String> texts) {
    Map<String, TextSection> now =
        TextSection.of(draft).stream().collect(toMap(TextSection::id, identity()));
    Set<String> current =
        sent.stream()
            .filter(section -> texts.containsKey(section.id()) && now.containsKey(section.id()))
            .filter(section -> section.saysTheSameAs(now.get(section.id())))
            .map(TextSection::id)
            .collect(toSet());
    if (current.contains(TextSection.SUMMARY)) {
      draft.enhancedSummary = texts.get(TextSection.SUMMARY);
    }
    draft.experiences =
        draft.experiences.stream()
            .map(e -> current.contains(e.id()) ? e.withEnhanced(texts.get(e.id())) : e)
            .toList();
    draft.projects =
        draft.projects.stream()
            .map(p -> current.contains(p.id()) ? p.withEnhanced(texts.get(p.id())) : p)
            .toList();
    return current;
  }

  private static int count(List<TextSection> sections, Set<String> ids, String kind) {
    return (int)
        sections.stream().filter(s -> s.kind().equals(kind) && ids.contains(s.id())).count();
  }

  private static AppException noSample() {
    return AppException.of(REASON_NO_COVER_LETTER_SAMPLE);
  }

  private static AppException noProfile() {
    return AppException.of(REASON_PROFILE_NOT_FOUND);
  }
}
