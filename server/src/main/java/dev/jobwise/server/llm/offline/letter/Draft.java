package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.SentenceSpan;
import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceTally;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A letter with a wording chosen for each point. */
final class Draft {

  private static final int ROUNDS = 3;
  private static final int MANY = 1 << 16;

  private final List<List<Point>> paragraphs;
  private final List<int[]> choices = new ArrayList<>();
  private final List<int[]> joins = new ArrayList<>();
  private boolean contracted;

  /**
   * @param seed varies the wordings, so that not all letters sound alike
   */
  Draft(List<List<Point>> paragraphs, int seed) {
    this.paragraphs = paragraphs;
    Set<String> openings = new HashSet<>();
    Random turns = new Random(seed);
    for (List<Point> points : paragraphs) {
      String before = "";
      int[] choice = new int[points.size()];
      for (int i = 0; i < choice.length; i++) {
        Point next = i + 1 < choice.length ? points.get(i + 1) : null;
        choice[i] = varied(points.get(i).plain(), turns.nextInt(MANY), openings, before, next);
        String chosen = points.get(i).plain().get(choice[i]);
        openings.add(opening(chosen));
        before = lastBeginning(chosen);
      }
      choices.add(choice);
      joins.add(new int[points.size()]);
    }
  }

  /** Returns the wording that repeats least of how its neighbours begin and earlier ones open. */
  private static int varied(
      List<String> wordings, int turn, Set<String> openings, String before, Point next) {
    String after = next != null && next.plain().size() == 1 ? beginning(next.plain().get(0)) : "";
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < wordings.size(); i++) {
      int option = Math.floorMod(turn + i, wordings.size());
      String wording = wordings.get(option);
      boolean alike = beginning(wording).equals(before) || lastBeginning(wording).equals(after);
      int repeated = (openings.contains(opening(wording)) ? 2 : 0) + (alike ? 1 : 0);
      best = repeated < least ? option : best;
      least = Math.min(least, repeated);
    }
    return best;
  }

  /** Returns the first two words: "Before that", "I also". */
  private static String opening(String wording) {
    String[] words = wording.split(" ", 3);
    return words.length < 2 ? wording : words[0] + " " + words[1];
  }

  private static String beginning(String wording) {
    return wording.split("[ ,']", 2)[0];
  }

  private static String lastBeginning(String wording) {
    List<String> sentences = SentenceSpan.texts(wording);
    return beginning(sentences.get(sentences.size() - 1));
  }

  String text() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      texts.add(paragraph(i));
    }
    return String.join("\n\n", texts);
  }

  private String paragraph(int number) {
    StringBuilder text = new StringBuilder();
    List<Point> points = paragraphs.get(number);
    for (int i = 0; i < points.size(); i++) {
      Joint.values()[joins.get(number)[i]].append(
          text, points.get(i).all().get(choices.get(number)[i]));
    }
    return contracted ? Contractions.in(text.toString()) : text.toString();
  }

  /**
   * Chooses the wordings that come nearest to a voice, one after another, as long as that helps.
   * The best choice depends on contractions, so it tries the letter with and without them.
   */
  void tune(Voice voice) {
    Draft shortened = copy();
    shortened.contracted = true;
    double without = settle(voice);
    if (shortened.settle(voice) < without) {
      take(shortened);
    }
  }

  private double settle(Voice voice) {
    Tuning tuning = new Tuning(voice);
    for (int round = 0; round < ROUNDS && tuning.round(); round++) {}
    return tuning.best;
  }

  private Draft copy() {
    Draft copy = new Draft(paragraphs, 0);
    copy.take(this);
    return copy;
  }

  private void take(Draft other) {
    contracted = other.contracted;
    for (int i = 0; i < choices.size(); i++) {
      choices.set(i, other.choices.get(i).clone());
      joins.set(i, other.joins.get(i).clone());
    }
  }

  private final class Tuning {
    private final Voice voice;
    private final List<VoiceTally> tallies = new ArrayList<>();
    private double best;

    Tuning(Voice voice) {
      this.voice = voice;
      for (int i = 0; i < paragraphs.size(); i++) {
        tallies.add(VoiceTally.of(paragraph(i)));
      }
      best = distance();
    }

    private double distance() {
      return VoiceTally.sum(tallies).voice().distance(voice);
    }

    boolean round() {
      double before = best;
      for (int p = 0; p < paragraphs.size(); p++) {
        for (int i = 0; i < paragraphs.get(p).size(); i++) {
          best(p, choices.get(p), i, paragraphs.get(p).get(i).all().size());
          best(p, joins.get(p), i, i == 0 ? 1 : Joint.values().length);
        }
      }
      return best < before;
    }

    private void best(int paragraph, int[] settings, int at, int options) {
      int chosen = settings[at];
      VoiceTally kept = tallies.get(paragraph);
      for (int option = 0; option < options; option++) {
        settings[at] = option;
        tallies.set(paragraph, VoiceTally.of(paragraph(paragraph)));
        double now = distance();
        if (now < best) {
          best = now;
          chosen = option;
          kept = tallies.get(paragraph);
        }
      }
      settings[at] = chosen;
      tallies.set(paragraph, kept);
    }
  }
}
