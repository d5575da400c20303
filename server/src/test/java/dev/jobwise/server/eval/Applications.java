package dev.jobwise.server.eval;

import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.job.ad.JobAd;
import dev.jobwise.server.job.ad.JobAdParser;
import dev.jobwise.server.job.ad.JobKeywords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Planted openings, each with a fitting applicant. */
public final class Applications {

  private Applications() {}

  /**
   * An opening and a fitting applicant.
   *
   * @param title the title of the applicant's former job
   * @param work what the applicant says about it
   */
  public record Application(
      String trade, TargetJob job, String title, String work, List<String> tools, String letter) {

    /** The text of the applicant's resume. */
    public String resume() {
      return "PERSON NAME\nperson@example.com\n\nTECHNICAL SKILLS\n"
          + String.join(", ", tools)
          + "\n\nPROFESSIONAL EXPERIENCE\n\n"
          + title
          + " | Somewhere\nJanuary 2012 - May 2016\n"
          + work.lines().map(line -> "• " + line + "\n").reduce("", String::concat);
    }
  }

  /** Reads {@code eval/applications.txt}. */
  public static List<Application> all() {
    List<Application> all = new ArrayList<>();
    String trade = null;
    String part = null;
    Map<String, StringBuilder> parts = new HashMap<>();
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        add(all, trade, parts);
        trade = line.substring(3).split(" ")[0];
      } else if (line.startsWith("= ")) {
        part = line.substring(2);
        parts.put(part, new StringBuilder());
      } else if (part != null) {
        parts.get(part).append(line).append('\n');
      }
    }
    add(all, trade, parts);
    return all;
  }

  private static void add(List<Application> all, String trade, Map<String, StringBuilder> parts) {
    if (trade == null) {
      return;
    }
    JobAd ad = JobAdParser.parse(parts.get("ad").toString());
    TargetJob job =
        new TargetJob(
            "job-" + all.size(),
            1,
            ad.title(),
            ad.company(),
            null,
            ad.description(),
            JobKeywords.of(ad),
            ad.requirements(),
            ad.niceToHave(),
            "hash");
    all.add(
        new Application(
            trade,
            job,
            text(parts, "title"),
            text(parts, "work"),
            List.of(text(parts, "tools").split(", ")),
            text(parts, "letter")));
    parts.clear();
  }

  private static String text(Map<String, StringBuilder> parts, String part) {
    return parts.get(part).toString().strip();
  }

  private static List<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Applications.class.getResourceAsStream("/eval/applications.txt"),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
