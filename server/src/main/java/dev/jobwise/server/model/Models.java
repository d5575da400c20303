package dev.jobwise.server.model;

import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import java.util.List;
import java.util.Locale;

/** The language models that users may choose. */
public final class Models {

  /**
   * A model that users may choose.
   *
   * @param tasks the tasks that it may be chosen for, as the contract spells them
   * @param defaultFor the tasks that it does if a request names no model
   * @param contextTokens null if unknown
   */
  record Offer(
      String id,
      List<String> tasks,
      List<String> defaultFor,
      boolean available,
      Integer contextTokens) {}

  private final String provider;
  private final ChatModel model;

  /**
   * @param provider the name in the settings
   */
  public Models(String provider, ChatModel model) {
    this.provider = provider;
    this.model = model;
  }

  String provider() {
    return provider;
  }

  /** Returns the models in order of preference. */
  List<Offer> all() {
    return model.offered().stream()
        .map(
            offer ->
                new Offer(
                    offer.id(),
                    names(offer.tasks()),
                    names(offer.defaultFor()),
                    offer.available(),
                    offer.contextTokens()))
        .toList();
  }

  private static List<String> names(List<ChatTask> tasks) {
    return tasks.stream().map(task -> task.name().toLowerCase(Locale.ROOT)).toList();
  }
}
