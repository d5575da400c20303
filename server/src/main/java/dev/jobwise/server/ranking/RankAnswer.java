package dev.jobwise.server.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.CleanText;
import dev.jobwise.server.llm.JsonAnswers;
import dev.jobwise.server.llm.VisibleText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A model's answer to a ranking request, which need not fit the profile until {@link #repaired}.
 *
 * @param scores relevance by id
 * @param rationale null if it gave none
 */
record RankAnswer(
    List<String> experienceIds,
    List<String> projectIds,
    Map<String, Double> scores,
    String rationale) {

  /** The answer for a profile that has nothing to rank. */
  static final RankAnswer NOTHING = new RankAnswer(List.of(), List.of(), Map.of(), null);

  /** The longest rationale, in code points: three times what the instructions ask for. */
  private static final int MAX_RATIONALE = 1000;

  /** Reads the JSON object in a model's answer; empty if there is none that ranks anything. */
  static Optional<RankAnswer> parse(String text) {
    JsonNode node = JsonAnswers.parse(text).orElse(null);
    if (node == null
        || !node.path("experience_ids").isArray() && !node.path("project_ids").isArray()) {
      return Optional.empty();
    }
    return Optional.of(
        new RankAnswer(
            strings(node.path("experience_ids")),
            strings(node.path("project_ids")),
            numbers(node.path("relevance_scores")),
            rationale(node.path("rationale"))));
  }

  /**
   * Returns the answer for exactly the given items. It drops unknown and duplicate ids, appends
   * missing ones in the order of the rules, and gives each a score from 0 to 1 with two decimals.
   * An item without a score from the model gets that of the rules, but never more than the previous
   * item.
   */
  RankAnswer repaired(RuleRanking byRule) {
    List<String> experiences = permutation(experienceIds, byRule.experienceIds());
    List<String> projects = permutation(projectIds, byRule.projectIds());
    Map<String, Double> all = new LinkedHashMap<>();
    score(experiences, byRule.scores(), all);
    score(projects, byRule.scores(), all);
    return new RankAnswer(experiences, projects, all, rationale);
  }

  private void score(List<String> ids, Map<String, Double> byRule, Map<String, Double> all) {
    double previous = 1;
    for (String id : ids) {
      Double given = scores.get(id);
      previous = hundredths(given != null ? given : Math.min(previous, byRule.get(id)));
      all.put(id, previous);
    }
  }

  /** Returns the known ids: first those of the answer, in its order, then the others. */
  static List<String> permutation(List<String> answered, List<String> known) {
    Set<String> order = new LinkedHashSet<>(answered);
    order.retainAll(Set.copyOf(known));
    order.addAll(known);
    return List.copyOf(order);
  }

  private static double hundredths(double score) {
    double within = Math.max(0, Math.min(1, score));
    return BigDecimal.valueOf(within).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : array) {
      if (value.isTextual()) {
        strings.add(value.textValue());
      }
    }
    return strings;
  }

  private static Map<String, Double> numbers(JsonNode object) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().isNumber()) {
                numbers.put(entry.getKey(), entry.getValue().doubleValue());
              }
            });
    return numbers;
  }

  private static String rationale(JsonNode value) {
    String text = VisibleText.of(value.asText("")).strip();
    if (text.isEmpty()) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    return length <= MAX_RATIONALE
        ? text
        : text.substring(0, CleanText.endBefore(text, text.offsetByCodePoints(0, MAX_RATIONALE)));
  }
}
