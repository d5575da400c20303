package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What kind of work words are about: how strongly they speak of each group of occupations. Texts of
 * one trade are alike also where they share no word. The words and groups are those of {@code
 * trades.txt}; words that it lacks speak of none.
 */
public final class Trade {

  /** What a word adds to a group. */
  private record Share(int group, double weight) {}

  private static final List<String> NAMES = new ArrayList<>();
  private static final Map<String, List<Share>> SHARES = new HashMap<>();

  static {
    Map<String, Integer> groups = new LinkedHashMap<>();
    for (String line : ResourceLines.of(Trade.class, "trades.txt")) {
      String[] parts = line.split(" ");
      if (line.startsWith("@")) {
        groups.put(parts[0].substring(1), groups.size());
        NAMES.add(line.substring(parts[0].length() + 1));
        continue;
      }
      List<Share> shares = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        int colon = parts[i].indexOf(':');
        double weight = Integer.parseInt(parts[i].substring(colon + 1)) / 100.0;
        shares.add(new Share(groups.get(parts[i].substring(0, colon)), weight));
      }
      // Of the forms of one word the first stands for all.
      SHARES.putIfAbsent(Stems.of(parts[0]), List.copyOf(shares));
    }
  }

  private final double[] weights;

  private Trade(double[] weights) {
    this.weights = weights;
  }

  static Trade of(Collection<String> stems) {
    double[] weights = new double[NAMES.size()];
    for (String stem : stems) {
      for (Share share : SHARES.getOrDefault(stem, List.of())) {
        weights[share.group()] += share.weight();
      }
    }
    return new Trade(weights);
  }

  /** How much a word tells of a trade: 0 where any trade may use it, up to 1. */
  static double telling(String stem) {
    return SHARES.getOrDefault(stem, List.of()).stream().mapToDouble(Share::weight).sum();
  }

  /** Both together, the other one with a weight. */
  public Trade plus(Trade other, double weight) {
    double[] sum = weights.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * other.weights[i];
    }
    return new Trade(sum);
  }

  /** How alike two trades are: 0 to 1, the cosine of their weights; 0 where one is unknown. */
  public double likeness(Trade other) {
    double both = 0;
    double own = 0;
    double others = 0;
    for (int i = 0; i < weights.length; i++) {
      both += weights[i] * other.weights[i];
      own += weights[i] * weights[i];
      others += other.weights[i] * other.weights[i];
    }
    return both == 0 ? 0 : both / Math.sqrt(own * others);
  }

  /**
   * Whether the words say enough to tell a trade: three of them, or one that only one trade has.
   */
  public boolean isKnown() {
    double most = 0;
    for (double weight : weights) {
      most = Math.max(most, weight);
    }
    return most >= 0.4;
  }

  /** The group that the words speak of most; empty where they speak of none. */
  public String name() {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    return weights[best] == 0 ? "" : NAMES.get(best);
  }
}
