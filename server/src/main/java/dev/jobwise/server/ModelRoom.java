package dev.jobwise.server;

import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ModelHelp;
import dev.jobwise.server.llm.ObservedModel;
import dev.jobwise.server.llm.groq.GroqChatModel;
import dev.jobwise.server.llm.groq.GroqLimits;
import dev.jobwise.server.llm.groq.GroqSettings;
import dev.jobwise.server.llm.offline.OfflineChatModel;
import dev.jobwise.server.settings.LlmSettings;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.spending.MeteredModel;
import java.time.Clock;
import java.time.Duration;

/**
 * Who writes.
 *
 * @param model measured, and limited to what users may spend
 * @param help of a language model; none by the offline writer, which knows no more than rules
 * @param calls ends the model calls; closing it twice has no further effect
 */
record ModelRoom(ChatModel model, ModelHelp help, AutoCloseable calls) {

  private static final String OFFLINE = "offline";

  /** A pace at which people can read along: forty words a second. */
  private static final Duration OFFLINE_PACE = Duration.ofMillis(25);

  static ModelRoom start(Settings settings, SharedParts shared) {
    LlmSettings llm = settings.llm();
    if (llm.provider().equals(OFFLINE)) {
      OfflineChatModel offline = shared.parts().add(new OfflineChatModel(OFFLINE_PACE));
      return new ModelRoom(watched(offline, settings, shared), ModelHelp.none(), offline);
    }
    GroqChatModel groq = shared.parts().add(groq(llm, shared.clock()));
    groq.bindTo(shared.telemetry().meters());
    groq.checkModels();
    ChatModel model = watched(groq, settings, shared);
    return new ModelRoom(model, ModelHelp.of(model, llm.timeout()), groq);
  }

  private static ChatModel watched(ChatModel writer, Settings settings, SharedParts shared) {
    ChatModel model = new ObservedModel(writer, settings.llm().provider(), shared.telemetry());
    int limit = settings.limits().dailyTokensPerUser();
    return limit == 0
        ? model
        : new MeteredModel(model, shared.database(), shared.clock(), shared.blocking(), limit);
  }

  /** Describes who writes, for people. */
  static String writer(LlmSettings llm) {
    return llm.provider().equals(OFFLINE)
        ? "the built-in offline writer (set GROQ_API_KEY for a language model)"
        : llm.provider() + ", " + llm.writerModels().stream().findFirst().orElse("its first model");
  }

  private static GroqChatModel groq(LlmSettings llm, Clock clock) {
    return new GroqChatModel(
        new GroqSettings(
            llm.baseUrl(),
            llm.apiKey(),
            llm.writerModels(),
            llm.rankerModels(),
            llm.extraModels(),
            llm.provider().equals("groq")),
        new GroqLimits(
            llm.tokensPerMinute(),
            llm.maxConcurrent(),
            llm.maxWaiting(),
            llm.breakerFailures(),
            llm.breakerPause()),
        clock);
  }
}
