package dev.jobwise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One figure, measured in several rounds; its value is their median. */
final class Figure {

  private final String unit;
  private final List<Double> rounds = new ArrayList<>();

  Figure(String unit) {
    this.unit = unit;
  }

  static Figure millis() {
    return new Figure("ms");
  }

  /** A figure measured once. */
  static Figure of(double value, String unit) {
    return new Figure(unit).add(value);
  }

  Figure add(double value) {
    rounds.add(value);
    return this;
  }

  double median() {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The median, followed by the lowest and highest round. */
  @Override
  public String toString() {
    String median = text(median(), unit);
    if (rounds.size() == 1) {
      return median;
    }
    double low = rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double high = rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return median + " (" + number(low) + "–" + number(high) + ")";
  }

  static String text(double value, String unit) {
    return number(value) + (unit.isEmpty() ? "" : " " + unit);
  }

  private static String number(double value) {
    String format = Math.abs(value) >= 100 || value == Math.rint(value) ? "%.0f" : "%.1f";
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : format, value);
  }
}
