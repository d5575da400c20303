package dev.jobwise.server.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * What a model answered when asked to rank: as it wrote it, until {@link #repaired} makes it fit
 * the profile.
 *
 * @param scores relevance by id
 * @param rationale null if it gave none
 */
record RankAnswer(
    List<String> experienceIds,
    List<String> projectIds,
    Map<String, Double> scores,
    String rationale) {

  /** Longest rationale kept, in code points: three times what the instructions ask for. */
  private static final int RATIONALE_MAX = 1000;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the JSON object in a model's answer; empty if there is none that ranks anything. */
  static Optional<RankAnswer> parse(String text) {
    // Small models like to put a fence or a sentence around the object.
    int start = text.indexOf('{');
    int end = text.lastIndexOf('}');
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    JsonNode node;
    try {
      node = JSON.readTree(text.substring(start, end + 1));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
    if (!node.path("experience_ids").isArray() && !node.path("project_ids").isArray()) {
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
   * The same answer about exactly the given items: unknown and repeated ids dropped, missing ones
   * appended in keyword order, and a score from 0 to 1 with two decimals for each.
   *
   * @param experiences all ids, in keyword order
   * @param projects all ids, in keyword order
   * @param keywordShares for every id the share of the job's keywords that it names, from 0 to 1:
   *     the score of an item that the model gave none, unless its predecessor has less
   */
  RankAnswer repaired(
      List<String> experiences, List<String> projects, Map<String, Double> keywordShares) {
    List<String> orderedExperiences = permutation(experienceIds, experiences);
    List<String> orderedProjects = permutation(projectIds, projects);
    Map<String, Double> all = new LinkedHashMap<>();
    score(orderedExperiences, keywordShares, all);
    score(orderedProjects, keywordShares, all);
    return new RankAnswer(orderedExperiences, orderedProjects, all, rationale);
  }

  private void score(List<String> ids, Map<String, Double> keywordShares, Map<String, Double> all) {
    double previous = 1;
    for (String id : ids) {
      Double given = scores.get(id);
      previous = hundredths(given != null ? given : Math.min(previous, keywordShares.get(id)));
      all.put(id, previous);
    }
  }

  private static List<String> permutation(List<String> answered, List<String> known) {
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
    String text = value.asText("").strip();
    if (text.isEmpty()) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    return length <= RATIONALE_MAX
        ? text
        : text.substring(0, text.offsetByCodePoints(0, RATIONALE_MAX));
  }
}
