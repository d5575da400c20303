package dev.jobwise.server.common.keyword;

import dev.jobwise.server.common.ResourceLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The kind of work that words are about: a weight for each group of occupations. Texts of one trade
 * are alike even if they share no words. {@code trades.txt} holds the words and groups; other words
 * have no weight.
 */
public final class Trade {

  /** What a word adds to a group. */
  private record Share(int group, double weight) {}

  private static final List<String> NAMES = new ArrayList<>();
  private static final Map<String, List<Share>> SHARES = new HashMap<>();

  /** The sum of a word's shares. */
  private static final Map<String, Double> TELLING = new HashMap<>();

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
      // The first form of a word stands for all of its forms.
      SHARES.putIfAbsent(Stems.of(parts[0]), List.copyOf(shares));
    }
    SHARES.forEach(
        (stem, shares) -> TELLING.put(stem, shares.stream().mapToDouble(Share::weight).sum()));
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

  /** Returns how specific a word is to a trade: from 0, if any trade uses it, to 1. */
  static double telling(String stem) {
    return TELLING.getOrDefault(stem, 0.0);
  }

  /** Adds another trade, multiplied by a weight. */
  public Trade plus(Trade other, double weight) {
    double[] sum = weights.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * other.weights[i];
    }
    return new Trade(sum);
  }

  /** Returns how alike two trades are: the cosine of their weights, 0 to 1; 0 if one is unknown. */
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

  /** Whether the words are enough to determine a trade: about three, or one that few trades use. */
  public boolean isKnown() {
    double most = 0;
    for (double weight : weights) {
      most = Math.max(most, weight);
    }
    return most >= 0.4;
  }

  /** Returns the group with the highest weight; empty if there is none. */
  public String name() {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    return weights[best] == 0 ? "" : NAMES.get(best);
  }
}
