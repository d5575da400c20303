package dev.jobwise.server.profile.draft;

import dev.jobwise.server.profile.draft.layout.Row;
import dev.jobwise.server.profile.draft.text.SectionKind;
import java.util.List;

/**
 * What stands below a heading.
 *
 * @param kind null above the first heading
 * @param heading as written; null above the first heading
 */
public record Section(SectionKind kind, String heading, List<Row> rows) {}
