package dev.jobwise.server.profile.draft;

import dev.jobwise.server.common.BulletSigns;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.draft.head.Entry;
import dev.jobwise.server.profile.draft.head.Links;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads projects. */
final class Projects {

  private static final Pattern COLON = Pattern.compile(" ?: (?=\\S)");

  private final Paragraphs paragraphs;
  private final List<Project> projects;

  Projects(Paragraphs paragraphs, List<Project> projects) {
    this.paragraphs = paragraphs;
    this.projects = projects;
  }

  void read(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    for (Entry entry : Entries.byLooks(rows)) {
      projects.add(project(entry));
    }
  }

  private Project project(Entry entry) {
    List<String> head = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (Line cell : entry.cells()) {
      String text = BulletSigns.without(cell.text());
      links.addAll(cell.links());
      if (!text.isEmpty() && !DateSpans.isLength(text)) {
        head.add(text);
      }
    }
    Body body = Body.of(paragraphs, entry.body(), false);
    addIfSet(links, body.taken(Label.GITHUB));
    addIfSet(links, body.taken(Label.LINK));
    List<String> technologies = body.listed(Label.TECHNOLOGIES);
    String name = head.isEmpty() ? first(body) : head.remove(0);
    String[] parts = COLON.split(name == null ? "" : name, 2);
    if (parts.length == 2 && !name.contains("://")) {
      name = parts[0];
      head.add(0, parts[1]);
    }
    String description = body.description();
    if (description != null) {
      head.add(description);
    }
    DateSpan dates = entry.dates();
    boolean single = dates != null && !dates.isRange();
    return new Project(
        null,
        null,
        name,
        Paragraphs.lines(head),
        null,
        technologies,
        links.stream().filter(link -> !isGitHub(link)).findFirst().orElse(null),
        links.stream().filter(Projects::isGitHub).findFirst().orElse(null),
        dates == null || single ? null : dates.start(),
        dates == null ? null : dates.end(),
        dates != null && dates.isCurrent(),
        body.overflow());
  }

  private static void addIfSet(List<String> links, String link) {
    if (link != null) {
      links.add(link);
    }
  }

  private static String first(Body body) {
    return body.paragraphs().isEmpty() ? null : body.paragraphs().remove(0);
  }

  private static boolean isGitHub(String link) {
    return Links.isOn(link, "github.com");
  }
}
