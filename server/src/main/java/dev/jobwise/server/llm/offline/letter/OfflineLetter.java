package dev.jobwise.server.llm.offline.letter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.voice.Voice;
import dev.jobwise.server.llm.offline.facts.Facts;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the body of a cover letter from the facts. */
public final class OfflineLetter {

  private static final int MIN_PARAGRAPHS = 3;
  private static final int MAX_PARAGRAPHS = 6;
  private static final int DEFAULT_PARAGRAPHS = 4;

  /** A sample of a sentence or two has long or short ones, formal or casual ones, by chance. */
  private static final int FEWEST_WORDS = 15;

  private OfflineLetter() {}

  /** Writes the body in the voice that the facts ask for. */
  public static String write(JsonNode facts) {
    return write(facts, voice(facts));
  }

  private static Optional<Voice> voice(JsonNode facts) {
    JsonNode measured = facts.path("style").path("measured");
    if (measured.path("words").asInt() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Map<String, Double> features = new HashMap<>();
    measured
        .properties()
        .forEach(feature -> features.put(feature.getKey(), feature.getValue().asDouble()));
    return Optional.of(Voice.of(features));
  }

  /** Writes the body as without a sample. */
  public static String plain(JsonNode facts) {
    return write(facts, Optional.empty());
  }

  private static String write(JsonNode node, Optional<Voice> voice) {
    Grammar grammar = LetterLanguage.grammar(LetterLanguage.of(node));
    int paragraphs = node.path("paragraphs").asInt(DEFAULT_PARAGRAPHS);
    paragraphs = Math.max(MIN_PARAGRAPHS, Math.min(MAX_PARAGRAPHS, paragraphs));
    LetterFacts facts = LetterFacts.of(node, grammar);
    Set<Register> registers = voice.map(Register::of).orElse(Set.of());
    Phrasing wording = new Phrasing(facts, grammar, registers, Facts.text(node, "tone"));
    Extent extent = Extent.of(Facts.text(node, "length"));
    List<List<Point>> plan = LetterPlan.of(wording, paragraphs, extent);
    int seed = (facts.role() + facts.company() + facts.summary() + facts.places()).hashCode();
    Draft draft = new Draft(plan, seed);
    voice.ifPresent(draft::tune);
    return grammar.belowGreeting(draft.text());
  }
}
