package dev.jobwise.server.profile.placing;

import dev.jobwise.server.profile.draft.JobParts;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Label;
import dev.jobwise.server.profile.draft.text.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * One job, made of its lines and of what a model quotes of them. A quote that does not stand there
 * is dropped. What no quote takes becomes the description, or a warning if it stands beside a
 * value.
 */
final class SpottedJob {

  /** Lines that the head of a job may have. */
  private static final int MOST_HEAD_LINES = 5;

  private final JobSpot spot;
  private final List<Row> rows;
  private final QuotedLines lines;
  private final DateSpan dates;
  private final String title;
  private final String ownEmployer;
  private String location;

  SpottedJob(JobSpot spot, List<Row> rows) {
    this.spot = spot;
    this.rows = rows;
    lines = new QuotedLines(rows);
    DateSpan quoted = lines.takeDates(spot.dates());
    dates = quoted == null ? lines.takeFirstPeriod(MOST_HEAD_LINES) : quoted;
    title = lines.take(spot.title());
    ownEmployer = lines.take(spot.employer());
    location = lines.take(spot.location());
  }

  JobSpot spot() {
    return spot;
  }

  /** Whether its lines name what the person was, or who employed them. */
  boolean isNamed() {
    return title != null || ownEmployer != null;
  }

  /** Whether the employer is quoted, but stands on none of the job's lines. */
  boolean lacksEmployer() {
    return ownEmployer == null && spot.employer() != null;
  }

  /**
   * @param employerAbove the employer of several jobs, named above them; null if none is
   */
  JobParts parts(String employerAbove) {
    List<String> extra = new ArrayList<>();
    List<Row> body = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (lines.isHead(i)) {
        lines.rest(i).forEach(text -> addRest(text, extra));
      } else {
        body.add(rows.get(i));
      }
    }
    String employer = ownEmployer == null ? employerAbove : ownEmployer;
    return new JobParts(title, employer, location, dates, extra, body, rows.get(0).text());
  }

  private void addRest(String text, List<String> extra) {
    if (location == null && Places.isPlace(text)) {
      location = text;
    } else if (!DateSpans.isLength(text) && Label.of(text) == null) {
      extra.add(text);
    }
  }
}
