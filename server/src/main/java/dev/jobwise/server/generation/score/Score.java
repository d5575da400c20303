package dev.jobwise.server.generation.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How well a text shows what a job asks for, and why.
 *
 * @param total 0 to 100, not rounded
 * @param judged false if the job names too little to judge a text
 * @param components the parts of the total
 * @param cap the cap that limits the total, or null
 * @param advice what would raise the total, the largest gain first
 */
public record Score(
    double total,
    boolean judged,
    List<Component> components,
    Terms mustHave,
    Terms niceToHave,
    Cap cap,
    List<Advice> advice) {

  /** Increases with each change that may give a text another number. */
  public static final int VERSION = 2;

  private static final int STRONG = 80;
  private static final int GOOD = 60;

  /**
   * A component of the score.
   *
   * @param weight the points that it can give
   * @param value the share of these points that it gives, 0 to 1
   * @param why an explanation in one sentence
   * @param spans where the text earns it, in order and without overlaps
   */
  public record Component(String name, double weight, double value, String why, List<Span> spans) {}

  /** A part of the text in code points, {@code end} excluded. */
  public record Span(int start, int end) {}

  /** Terms of the job, by whether the text shows them. */
  public record Terms(List<String> found, List<String> missing) {}

  /** The most that the text can get, and why. */
  public record Cap(double value, String why) {}

  /** A suggested change, and the points that it gains. */
  public record Advice(String text, double gain) {}

  /** Returns the same score with this advice. */
  Score withAdvice(List<Advice> advice) {
    return new Score(total, judged, components, mustHave, niceToHave, cap, advice);
  }

  /** Returns the total as it is shown. */
  public double shown() {
    return shown(total);
  }

  /** Rounds a total as it is shown: half up, to one decimal. */
  public static double shown(double total) {
    return BigDecimal.valueOf(total).setScale(1, RoundingMode.HALF_UP).doubleValue();
  }

  /**
   * Returns the band of the shown total: {@code strong}, {@code good}, {@code low} or {@code
   * unclear}.
   */
  public String band() {
    if (!judged) {
      return "unclear";
    }
    return shown() >= STRONG ? "strong" : shown() >= GOOD ? "good" : "low";
  }

  /** Returns one of four fixed sentences, by the band. */
  public String feedback() {
    return switch (band()) {
      case "strong" -> "Strong keyword density, well-formatted for ATS parsing";
      case "good" -> "Good keyword usage, consider adding more specific technical terms";
      case "low" -> "Low keyword coverage, add more of the job's required terms";
      default -> "The job ad names too few requirements to judge this document";
    };
  }
}
