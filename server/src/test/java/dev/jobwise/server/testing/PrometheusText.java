package dev.jobwise.server.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code /metrics} says, parsed; a line that is none of the format's fails the test. */
public final class PrometheusText {

  private static final Pattern SAMPLE =
      Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)\\})? ([^ ]+)");
  private static final Pattern LABEL =
      Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\",?");
  private static final Pattern FAMILY =
      Pattern.compile("# TYPE ([^ ]+) (counter|gauge|histogram|summary|unknown)");

  private final String text;
  private final List<Sample> samples;

  /** One line. */
  public record Sample(String name, Map<String, String> labels, double value) {}

  public PrometheusText(String text) {
    this.text = text;
    this.samples =
        text.lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(PrometheusText::sample)
            .toList();
  }

  private static Sample sample(String line) {
    Matcher sample = SAMPLE.matcher(line);
    if (!sample.matches()) {
      throw new AssertionError("no sample: " + line);
    }
    Map<String, String> labels = new HashMap<>();
    if (sample.group(2) != null) {
      Matcher label = LABEL.matcher(sample.group(2));
      while (label.lookingAt()) {
        labels.put(label.group(1), label.group(2));
        label.region(label.end(), sample.group(2).length());
      }
    }
    return new Sample(sample.group(1), labels, Double.parseDouble(sample.group(3)));
  }

  public String text() {
    return text;
  }

  /** The names of all lines. */
  public Set<String> names() {
    return samples.stream().map(Sample::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of all metrics, without the endings of histograms. */
  public Set<String> families() {
    return text.lines()
        .map(FAMILY::matcher)
        .filter(Matcher::matches)
        .map(family -> family.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public List<Sample> samples(String name) {
    return samples.stream().filter(sample -> sample.name().equals(name)).toList();
  }

  /** The sum of the samples that have these labels; 0 if there is none. */
  public double sum(String name, Map<String, String> labels) {
    return samples(name).stream()
        .filter(sample -> sample.labels().entrySet().containsAll(labels.entrySet()))
        .mapToDouble(Sample::value)
        .sum();
  }
}
