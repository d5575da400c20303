package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Experience;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads texts as resumes of one section. */
public final class DraftReading {

  /** Of all sections that are read each in its own way; the first has no heading. */
  public static final List<String> HEADINGS =
      List.of("", "Experience", "Education", "Skills", "Projects", "Certificates");

  /** Characters that one text should have. */
  public static final int LENGTH = 6_000;

  private static final int ROW = 80;

  private DraftReading() {}

  /** Returns the jobs of a whole resume. */
  static List<Experience> jobs(Format format, String resume) throws Exception {
    return ProfileDrafts.of(Readers.read(format, resume.getBytes(StandardCharsets.UTF_8)))
        .profile()
        .experiences;
  }

  /** Reads the text in rows. */
  public static void rows(String heading, String text) {
    ProfileDrafts.of(file(heading, text, ROW));
  }

  /** Reads the text as one line. */
  public static void line(String heading, String text) {
    ProfileDrafts.of(file(heading, text, Integer.MAX_VALUE));
  }

  private static Extracted file(String heading, String text, int row) {
    List<Line> lines = new ArrayList<>();
    if (!heading.isEmpty()) {
      lines.add(line(heading, 1, true));
    }
    for (int start = 0; start < text.length(); ) {
      int end = (int) Math.min(text.length(), (long) start + row);
      String part = text.substring(start, end).replace('\n', ' ').strip();
      if (!part.isEmpty()) {
        lines.add(line(part, lines.size() + 1, false));
      }
      start = end;
    }
    return new Extracted(Format.TXT, null, lines);
  }

  private static Line line(String text, int y, boolean bold) {
    return new Line(
        text, 1, 0, y, text.length(), 0, bold, false, TypeChanges.NONE, bold ? 1 : 0, List.of());
  }
}
