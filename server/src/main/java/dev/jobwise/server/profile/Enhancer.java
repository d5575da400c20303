package dev.jobwise.server.profile;

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
import dev.jobwise.server.profile.EnhanceCalls.Written;
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

  /** Of the whole time, what finding the style may take; the texts need the rest. */
  private static final double STYLE_SHARE = 8.0 / 30;

  private final Profiles profiles;
  private final Styles styles;
  private final ChatModel model;
  private final EnhanceCalls calls;
  private final Duration timeout;
  private final Executor blocking;

  /**
   * @param timeout for all model calls of one request together
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
   * Rewrites all sections that hold text, always from the originals. Blocks for a few queries; the
   * model is waited for by the future only, which fails with LLM_TIMEOUT or LLM_UNAVAILABLE where
   * nothing came back.
   *
   * @param customPrompt the person's wish, or null
   * @throws AppException NOT_FOUND without an active sample letter, then without such a profile of
   *     the caller's; INVALID_ARGUMENT if the profile holds no text
   */
  CompletableFuture<Enhancement> enhance(Caller caller, String profileId, String customPrompt) {
    Deadline deadline = Deadline.after(timeout);
    if (!styles.isKnowable(caller)) {
      throw noSample();
    }
    Profile profile = profiles.find(caller, profileId).orElseThrow(Enhancer::noProfile);
    List<Section> sections = Section.of(new ProfileDraft(profile));
    if (sections.isEmpty()) {
      throw AppException.of(REASON_NOTHING_TO_ENHANCE).at(List.of("body", "profile_id"), "missing");
    }
    model.admit(caller.userId(), ChatTask.ENHANCE);
    Duration styleTime = Duration.ofNanos((long) (timeout.toNanos() * STYLE_SHARE));
    return styles
        .ofActiveLetter(caller, deadline.atMost(styleTime))
        .thenApply(found -> found.orElseThrow(Enhancer::noSample))
        .thenCompose(
            style -> {
              JsonNode keys = style.style().toJson();
              EnhancePrompt prompt =
                  new EnhancePrompt(caller.userId(), keys, customPrompt, deadline);
              return calls
                  .write(prompt, sections)
                  .thenApplyAsync(
                      written -> store(caller, profileId, sections, style, written), blocking);
            });
  }

  private Enhancement store(
      Caller caller, String profileId, List<Section> sent, FoundStyle style, Written written) {
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
        stored.contains(Section.SUMMARY) ? texts.get(Section.SUMMARY) : null,
        count(sent, stored, "experience"),
        count(sent, stored, "project"),
        sent.size(),
        EnhanceCalls.sum(written.usage(), style.usage()),
        style.style(),
        now);
  }

  /** Sets the texts whose originals are still what the model was given. */
  static Set<String> apply(ProfileDraft draft, List<Section> sent, Map<String, String> texts) {
    Map<String, Section> now = Section.of(draft).stream().collect(toMap(Section::id, identity()));
    Set<String> current =
        sent.stream()
            .filter(section -> texts.containsKey(section.id()) && now.containsKey(section.id()))
            .filter(section -> section.saysTheSameAs(now.get(section.id())))
            .map(Section::id)
            .collect(toSet());
    if (current.contains(Section.SUMMARY)) {
      draft.enhancedSummary = texts.get(Section.SUMMARY);
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

  private static int count(List<Section> sections, Set<String> ids, String kind) {
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
