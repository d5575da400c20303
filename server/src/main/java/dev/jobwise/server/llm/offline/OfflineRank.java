package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Orders experiences and projects by what they share with a job. */
final class OfflineRank {

  private static final double BEST = 0.98;
  // The best item scores at least this, and more the more of the job it covers.
  private static final double BEST_FLOOR = 0.5;
  private static final double WORST = 0.05;
  // An item that covers this share of the terms is as good a match as one can hope for.
  private static final double FULL_COVERAGE = 0.6;

  private OfflineRank() {}

  static String write(JsonNode facts) {
    RankJob job = RankJob.of(facts);
    List<ItemMatch> experiences = ranked(facts, "experiences", job);
    List<ItemMatch> projects = ranked(facts, "projects", job);
    List<ItemMatch> all = Stream.concat(experiences.stream(), projects.stream()).toList();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    experiences.forEach(item -> answer.withArray("/experience_ids").add(item.id()));
    projects.forEach(item -> answer.withArray("/project_ids").add(item.id()));
    answer.withArray("/experience_ids");
    answer.withArray("/project_ids");
    ObjectNode scores = answer.putObject("relevance_scores");
    all.forEach(item -> scores.put(item.id(), score(item, all, job)));
    answer.put("rationale", rationale(job, experiences, projects));
    return answer.toString();
  }

  private static List<ItemMatch> ranked(JsonNode facts, String key, RankJob job) {
    Set<String> seen = new HashSet<>();
    List<ItemMatch> items = new ArrayList<>();
    for (JsonNode node : Facts.items(facts, key)) {
      ItemMatch item = ItemMatch.of(node, job);
      if (!item.id().isEmpty() && seen.add(item.id())) {
        items.add(item);
      }
    }
    items.sort(ItemMatch.ORDER);
    return items;
  }

  /** Relative to the best item, whose own score tells how much of the job it covers. */
  private static double score(ItemMatch item, List<ItemMatch> all, RankJob job) {
    double most = all.stream().mapToDouble(ItemMatch::raw).max().orElse(0);
    if (most == 0) {
      return WORST;
    }
    double covered = all.stream().mapToDouble(ItemMatch::covered).max().orElse(0);
    double fit = Math.min(1, covered / (FULL_COVERAGE * job.total()));
    double best = BEST_FLOOR + (BEST - BEST_FLOOR) * fit;
    double score = WORST + (best - WORST) * Math.pow(item.raw() / most, 0.75);
    return Math.round(score * 100) / 100.0;
  }

  private static String rationale(
      RankJob job, List<ItemMatch> experiences, List<ItemMatch> projects) {
    String role = job.title().isEmpty() ? "this job" : "the " + job.title() + " role";
    String first = because(experiences, role);
    String second = because(projects, role);
    if (!first.isEmpty() && !second.isEmpty()) {
      ItemMatch project = projects.get(0);
      second = "Among the projects, " + project.label() + " fits best, with " + named(project);
      return Prose.sentence(first) + " " + Prose.sentence(second);
    }
    if (!first.isEmpty() || !second.isEmpty()) {
      return Prose.sentence(first + second);
    }
    if (Stream.concat(experiences.stream(), projects.stream()).anyMatch(item -> item.raw() > 0)) {
      return "No keyword of "
          + role
          + " appears in the profile; the order follows its other words and how recent the work is.";
    }
    return "No keyword or requirement of "
        + role
        + " appears in the profile, so current and recent work comes first.";
  }

  private static String because(List<ItemMatch> items, String role) {
    boolean nameless = items.isEmpty() || items.get(0).label().isEmpty();
    if (nameless || items.get(0).matches().isEmpty()) {
      return "";
    }
    ItemMatch best = items.get(0);
    String reason = best.label() + " comes first for " + named(best);
    String end = ", which " + role + " asks for";
    if (items.size() == 1 || items.get(1).matches().isEmpty() || items.get(1).label().isEmpty()) {
      return reason + end;
    }
    return reason + end + "; " + items.get(1).label() + " follows with " + named(items.get(1));
  }

  private static String named(ItemMatch item) {
    return Prose.list(item.matches().subList(0, Math.min(4, item.matches().size())));
  }
}
