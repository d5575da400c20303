package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.layout.Rows;
import java.util.List;

/**
 * A resume divided into its sections, of which none is read yet.
 *
 * @param rows all of it, in reading order, headings included
 * @param running heads and feet that its pages repeat
 */
public record DividedResume(
    Format format, List<Row> rows, List<String> running, List<Section> sections) {

  public static DividedResume of(Extracted file) {
    Rows.Reading rows = Rows.of(file);
    return new DividedResume(file.format(), rows.body(), rows.running(), Sections.of(rows.body()));
  }

  /** Returns the resume with other sections. */
  public DividedResume with(List<Section> others) {
    return new DividedResume(format, rows, running, others);
  }
}
