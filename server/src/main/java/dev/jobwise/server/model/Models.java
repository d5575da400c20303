package dev.jobwise.server.model;

import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatTask;
import java.util.List;
import java.util.Locale;

/** The language models that users may choose. */
public final class Models {

  /**
   * A model.
   *
   * @param tasks what it may be chosen for, in the words of the contract
   * @param defaultFor what it is asked for where nobody chooses, likewise
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
   * @param provider as the settings name it
   */
  public Models(String provider, ChatModel model) {
    this.provider = provider;
    this.model = model;
  }

  String provider() {
    return provider;
  }

  /** In order of preference. */
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
