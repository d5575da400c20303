package dev.jobwise.server.llm.groq;

import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.OfferedModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which models users may choose, and the upstream that asks one of them and no other. */
final class ModelOffers {

  private static final List<ChatTask> TASKS =
      List.of(ChatTask.LETTER, ChatTask.ENHANCE, ChatTask.RANK, ChatTask.STYLE);

  private final Map<ChatTask.Role, GroqUpstream> upstreams;
  private final List<String> extraModels;
  private final Clock clock;
  private final Map<String, ModelList> chosen = new ConcurrentHashMap<>();

  ModelOffers(Map<ChatTask.Role, GroqUpstream> upstreams, List<String> extraModels, Clock clock) {
    this.upstreams = upstreams;
    this.extraModels = extraModels;
    this.clock = clock;
  }

  /** The upstream of a task that asks one model alone. */
  GroqUpstream only(ChatTask task, String model) {
    return upstreams
        .get(task.role())
        .with(chosen.computeIfAbsent(model, id -> new ModelList(List.of(id), clock)));
  }

  List<OfferedModel> all() {
    Set<String> ids = new LinkedHashSet<>();
    for (ChatTask.Role role : ChatTask.Role.values()) {
      ids.addAll(upstreams.get(role).models().all());
    }
    ids.addAll(extraModels);
    List<OfferedModel> offers = new ArrayList<>();
    ids.forEach(id -> offers.add(offer(id)));
    return offers;
  }

  private OfferedModel offer(String id) {
    return new OfferedModel(
        id,
        TASKS.stream()
            .filter(task -> extraModels.contains(id) || models(task).all().contains(id))
            .toList(),
        TASKS.stream()
            .filter(task -> models(task).likely().filter(id::equals).isPresent())
            .toList(),
        isAvailable(id),
        upstreams.get(ChatTask.Role.WRITER).directory().contextTokens(id));
  }

  private ModelList models(ChatTask task) {
    return upstreams.get(task.role()).models();
  }

  private boolean isAvailable(String id) {
    boolean gone =
        upstreams.values().stream().anyMatch(upstream -> upstream.models().isGone(id))
            || chosen.containsKey(id) && chosen.get(id).isGone(id);
    ModelStates states = upstreams.get(ChatTask.Role.WRITER).states();
    return !gone && states.of(id).breaker().peek().isZero();
  }
}
