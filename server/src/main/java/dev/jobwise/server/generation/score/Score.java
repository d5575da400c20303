package dev.jobwise.server.generation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How well a text shows what a job asks for, and why.
 *
 * @param total 0 to 100, not rounded
 * @param judged false where the job names too little to judge a text by
 * @param components what the total is made of
 * @param cap null where nothing keeps the total down
 * @param advice what would raise the total, most first
 */
public record Score(
    double total,
    boolean judged,
    List<Component> components,
    Terms mustHave,
    Terms niceToHave,
    Cap cap,
    List<Advice> advice) {

  /** Changes whenever a text may get another number. */
  public static final int VERSION = 2;

  private static final int STRONG = 80;
  private static final int GOOD = 60;

  /**
   * A part of the score.
   *
   * @param weight points that it can give
   * @param value the share of them that it gives, 0 to 1
   * @param why one sentence
   * @param spans where the text shows it, in order and without overlaps
   */
  public record Component(String name, double weight, double value, String why, List<Span> spans) {}

  /** A piece of the text in code points, {@code end} excluded. */
  public record Span(int start, int end) {}

  /** Terms of the job, by whether the text shows them. */
  public record Terms(List<String> found, List<String> missing) {}

  /** The most that the text can have. */
  public record Cap(double value, String why) {}

  /** A change, and the points that it really gives. */
  public record Advice(String text, double gain) {}

  /** The same score with this advice. */
  Score advised(List<Advice> advice) {
    return new Score(total, judged, components, mustHave, niceToHave, cap, advice);
  }

  /** The total as it is shown. */
  public double shown() {
    return shown(total);
  }

  /** A total as it is shown: half up to one decimal. */
  public static double shown(double total) {
    return BigDecimal.valueOf(total).setScale(1, RoundingMode.HALF_UP).doubleValue();
  }

  /** The band by the total as it is shown: {@code strong}, {@code good}, {@code low} or unclear. */
  public String band() {
    if (!judged) {
      return "unclear";
    }
    return shown() >= STRONG ? "strong" : shown() >= GOOD ? "good" : "low";
  }

  /** One of four fixed sentences, by the band. */
  public String feedback() {
    return switch (band()) {
      case "strong" -> "Strong keyword density, well-formatted for ATS parsing";
      case "good" -> "Good keyword usage, consider adding more specific technical terms";
      case "low" -> "Low keyword coverage, add more of the job's required terms";
      default -> "The job ad names too few requirements to judge this document";
    };
  }
}
