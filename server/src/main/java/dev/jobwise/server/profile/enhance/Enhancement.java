package dev.jobwise.server.profile.enhance;

import dev.jobwise.server.llm.ChatUsage;
import dev.jobwise.server.sample.WritingStyle;
import java.time.Instant;
import java.util.Locale;

/**
 * The outcome of an enhancement.
 *
 * @param summary the new summary; null if there is no summary, or it was not enhanced
 * @param experiences number of experiences with a new text
 * @param projects number of projects with a new text
 * @param requested sections that had text to enhance, at least 1
 * @param usage of all model calls of the request
 * @param style in which the texts were written
 */
public record Enhancement(
    String profileId,
    String summary,
    int experiences,
    int projects,
    int requested,
    ChatUsage usage,
    WritingStyle style,
    Instant createdAt) {

  /** Name of the model that wrote the texts. */
  public String model() {
    return usage.model();
  }

  /** Tokens of all calls. */
  public int totalTokens() {
    return usage.totalTokens();
  }

  /** Time of all calls in seconds, to one decimal. */
  public double seconds() {
    return Math.round(usage.seconds() * 10) / 10.0;
  }

  /** Sections that got a new text. */
  public int enhanced() {
    return (summary == null ? 0 : 1) + experiences + projects;
  }

  /** Their share of the requested ones, such as {@code 90.0%}. */
  public String successRate() {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * enhanced() / requested);
  }
}
