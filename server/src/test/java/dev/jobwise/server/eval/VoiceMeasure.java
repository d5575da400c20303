package dev.jobwise.server.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.common.voice.VoiceFeature;
import dev.jobwise.server.common.voice.VoiceTally;
import dev.jobwise.server.llm.offline.letter.OfflineLetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures whether letters that follow a sample are nearer to it than to other people's samples.
 */
public final class VoiceMeasure {

  private static final List<String> SAMPLES =
      List.of("terse", "formal", "casual", "enthusiastic", "winding", "academic", "plain");

  private VoiceMeasure() {}

  /**
   * Prints rows of a Markdown table: the sample, letters nearest to it, letters nearer than without
   * it.
   */
  public static void main(String[] arguments) {
    Map<String, Voice> samples = new LinkedHashMap<>();
    SAMPLES.forEach(name -> samples.put(name, VoiceTally.ofLetter(text(name))));
    int nearest = 0;
    int nearer = 0;
    List<String> cases = PlantedLetters.ENGLISH;
    for (String name : samples.keySet()) {
      int own = 0;
      int better = 0;
      List<String> taken = new ArrayList<>();
      double with = 0;
      double without = 0;
      for (String applicant : cases) {
        ObjectNode facts = PlantedLetters.facts(applicant);
        Voice plain = VoiceTally.ofLetter(OfflineLetter.write(facts));
        Voice letter =
            VoiceTally.ofLetter(OfflineLetter.write(withVoice(facts, samples.get(name))));
        String closest =
            samples.keySet().stream()
                .min(Comparator.comparingDouble(other -> letter.distance(samples.get(other))))
                .orElseThrow();
        own += closest.equals(name) ? 1 : 0;
        if (!closest.equals(name)) {
          taken.add(applicant + "→" + closest);
        }
        with += letter.distance(samples.get(name));
        without += plain.distance(samples.get(name));
        better += letter.distance(samples.get(name)) < plain.distance(samples.get(name)) ? 1 : 0;
      }
      nearest += own;
      nearer += better;
      System.out.printf(
          "| %s | %d of %d | %d of %d | %.2f | %.2f | %s |%n",
          name,
          own,
          cases.size(),
          better,
          cases.size(),
          with / cases.size(),
          without / cases.size(),
          String.join(", ", taken));
    }
    int all = samples.size() * cases.size();
    System.out.printf("| all | %d of %d | %d of %d | | | |%n", nearest, all, nearer, all);
  }

  /** Returns the facts of a letter with the measures of a sample. */
  static ObjectNode withVoice(ObjectNode facts, Voice voice) {
    ObjectNode with = facts.deepCopy();
    ObjectNode measured = with.putObject("style").putObject("measured").put("words", voice.words());
    for (VoiceFeature feature : VoiceFeature.values()) {
      measured.put(feature.wireName(), voice.of(feature));
    }
    return with;
  }

  static String text(String name) {
    try (var file = VoiceMeasure.class.getResourceAsStream("/eval/samples/" + name + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
