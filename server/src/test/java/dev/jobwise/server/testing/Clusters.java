package dev.jobwise.server.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text of characters that each have several parts: letters with marks, flags, families.
 *
 * @param ends the positions where its characters end, and 0
 */
public record Clusters(String text, List<Integer> ends) {

  private static final List<String> SOME =
      List.of(
          "a",
          "x\u0301",
          "e\u0301\u0323",
          "\u0e01\u0e47",
          "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
          "\ud83d\udc4d\ud83c\udffd",
          "\ud83c\udde9\ud83c\uddea",
          "\ud83c\uddeb\ud83c\uddf7",
          "1\ufe0f\u20e3",
          "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
          "\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
          "\ud55c",
          "\ud83c\udf89");

  /** This many characters, the same for the same seed. */
  public static Clusters of(int count, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>(List.of(0));
    for (int i = 0; i < count; i++) {
      text.append(SOME.get(random.nextInt(SOME.size())));
      ends.add(text.length());
    }
    return new Clusters(text.toString(), ends);
  }

  /** Where the first character ends: a text cut before this has no whole character. */
  public int firstEnd() {
    return ends.get(1);
  }
}
