package dev.jobwise.server.llm.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.keyword.Demand;
import dev.jobwise.server.llm.offline.english.text.Prose;
import dev.jobwise.server.llm.offline.facts.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Orders experiences and projects by how well they answer a job. */
final class OfflineRank {

  private OfflineRank() {}

  static String write(JsonNode facts) {
    JsonNode job = facts.path("job");
    Demand demand = demand(facts);
    List<ItemMatch> experiences = ranked(facts, "experiences", demand);
    List<ItemMatch> projects = ranked(facts, "projects", demand);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    experiences.forEach(item -> answer.withArray("/experience_ids").add(item.id()));
    projects.forEach(item -> answer.withArray("/project_ids").add(item.id()));
    answer.withArray("/experience_ids");
    answer.withArray("/project_ids");
    ObjectNode scores = answer.putObject("relevance_scores");
    Stream.concat(experiences.stream(), projects.stream())
        .forEach(item -> scores.put(item.id(), Math.round(item.score() * 100) / 100.0));
    String title = Prose.name(Facts.text(job, "title"), 80);
    return answer.put("rationale", rationale(title, experiences, projects)).toString();
  }

  private static Demand demand(JsonNode facts) {
    JsonNode job = facts.path("job");
    return Demand.builder()
        .title(Facts.text(job, "title"))
        .keywords(Facts.texts(job, "keywords"))
        .mustHave(Facts.texts(job, "requirements"))
        .niceToHave(Facts.texts(job, "nice_to_have"))
        .description(Facts.text(job, "description"))
        .wish(Facts.text(facts, "custom_prompt"))
        .build();
  }

  private static List<ItemMatch> ranked(JsonNode facts, String key, Demand demand) {
    Set<String> seen = new HashSet<>();
    List<ItemMatch> items = new ArrayList<>();
    for (JsonNode node : Facts.items(facts, key)) {
      ItemMatch item = ItemMatch.of(node, demand);
      if (!item.id().isEmpty() && seen.add(item.id())) {
        items.add(item);
      }
    }
    items.sort(ItemMatch.ORDER);
    return items;
  }

  private static String rationale(
      String title, List<ItemMatch> experiences, List<ItemMatch> projects) {
    String role = title.isEmpty() ? "this job" : "the " + title + " role";
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
    if (Stream.concat(experiences.stream(), projects.stream()).anyMatch(item -> item.score() > 0)) {
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
