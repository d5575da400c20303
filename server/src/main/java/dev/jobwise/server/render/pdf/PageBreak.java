package dev.jobwise.server.render.pdf;

import dev.jobwise.server.render.pdf.PageContent.PageEntry;
import dev.jobwise.server.render.pdf.PageContent.PageSection;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the wide column ends with its page. What follows stands on the next pages, as wide as they
 * are: there is nothing beside it.
 *
 * @param entry that does not end on the page
 * @param bullets of it that stay on the page; 0 if all of it goes to the next
 */
record PageBreak(PageEntry entry, int bullets) {

  /** The content with what is after the break on pages of its own. */
  PageContent of(PageContent content) {
    List<PageSection> before = new ArrayList<>();
    List<PageSection> after = new ArrayList<>();
    for (PageSection section : content.rest()) {
      int at = section.entries().indexOf(entry);
      if (at >= 0) {
        split(section, at, before, after);
      } else {
        (after.isEmpty() ? before : after).add(section);
      }
    }
    return content.with(before, after);
  }

  private void split(
      PageSection section, int at, List<PageSection> before, List<PageSection> after) {
    List<PageEntry> first = new ArrayList<>(section.entries().subList(0, at));
    List<PageEntry> second = new ArrayList<>();
    if (bullets > 0) {
      first.add(entry.until(bullets));
      second.add(entry.from(bullets));
    } else {
      second.add(entry);
    }
    second.addAll(section.entries().subList(at + 1, section.entries().size()));
    if (first.isEmpty()) {
      after.add(section);
    } else {
      before.add(section.with(section.heading(), first));
      after.add(section.with(null, second));
    }
  }
}
