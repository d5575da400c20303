package dev.jobwise.server.job;

import java.util.List;

/** Reads an ad as people paste it, by rules. */
final class JobAdParser {

  private JobAdParser() {}

  /** What a text of at least one visible character says. */
  static JobAd parse(String rawText) {
    String first = rawText.strip().lines().findFirst().orElse("").strip();
    String title = first;
    String company = Job.UNKNOWN_COMPANY;
    for (String separator : List.of(" - ", " – ", " — ", " | ", " at ")) {
      int at = first.lastIndexOf(separator);
      if (at > 0) {
        title = first.substring(0, at).strip();
        company = first.substring(at + separator.length()).strip();
        break;
      }
    }
    return new JobAd(
        cut(title),
        cut(company),
        null,
        rawText,
        List.of(),
        List.of(),
        List.of(),
        null,
        false,
        "full_time");
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= 200
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 200)).strip();
  }
}
