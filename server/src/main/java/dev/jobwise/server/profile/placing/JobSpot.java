package dev.jobwise.server.profile.placing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jobwise.server.llm.JsonAnswers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a job stands, by a model's word. The texts need not stand in the file.
 *
 * @param first number of its first line, from 0
 * @param last number of its last line
 * @param title null if the model gives none, as are the other texts
 */
record JobSpot(int first, int last, String title, String employer, String location, String dates) {

  static final String JOBS = "jobs";
  static final List<String> NUMBERS = List.of("first_line", "last_line");
  static final List<String> TEXTS = List.of("title", "employer", "location", "dates");

  /** A profile holds as many jobs; the contract says so. */
  private static final int MOST = 100;

  private static final int LONGEST_TEXT = 200;

  /**
   * Returns the jobs of an answer in the order of their lines, at most a hundred. Those that point
   * to no line are left out. A job ends with the last line, and before the next job begins; of two
   * that begin on the same line, the first counts.
   *
   * @param lines how many there are
   */
  static List<JobSpot> parse(String answer, int lines) {
    JsonNode jobs =
        JsonAnswers.parse(answer).map(json -> json.path(JOBS)).orElse(MissingNode.getInstance());
    List<JobSpot> spots = new ArrayList<>();
    for (JsonNode job : jobs) {
      JobSpot spot = of(job);
      int last = Math.min(spot.last, lines - 1);
      if (spots.size() < MOST && spot.first >= 0 && spot.first <= last) {
        spots.add(spot.within(spot.first, last));
      }
    }
    spots.sort(Comparator.comparingInt(JobSpot::first));
    return apart(spots);
  }

  private static List<JobSpot> apart(List<JobSpot> spots) {
    List<JobSpot> apart = new ArrayList<>();
    for (JobSpot spot : spots) {
      JobSpot before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (before != null && before.first == spot.first) {
        continue;
      }
      if (before != null && before.last >= spot.first) {
        apart.set(apart.size() - 1, before.within(before.first, spot.first - 1));
      }
      apart.add(spot);
    }
    return apart;
  }

  /** The same job on other lines. */
  JobSpot within(int newFirst, int newLast) {
    return new JobSpot(newFirst, newLast, title, employer, location, dates);
  }

  private static JobSpot of(JsonNode job) {
    return new JobSpot(
        number(job.path(NUMBERS.get(0))),
        number(job.path(NUMBERS.get(1))),
        text(job.path(TEXTS.get(0))),
        text(job.path(TEXTS.get(1))),
        text(job.path(TEXTS.get(2))),
        text(job.path(TEXTS.get(3))));
  }

  /** Negative for anything that is no number of a line. */
  private static int number(JsonNode value) {
    return value.isInt() ? Math.max(-1, value.intValue() - 1) : -1;
  }

  private static String text(JsonNode value) {
    boolean usable = value.isTextual() && value.textValue().length() <= LONGEST_TEXT;
    return usable && !value.textValue().isBlank() ? value.textValue() : null;
  }
}
