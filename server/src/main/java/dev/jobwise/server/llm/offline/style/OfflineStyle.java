package dev.jobwise.server.llm.offline.style;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.voice.LetterText;
import dev.jobwise.server.llm.offline.english.text.Prose;

/** Describes the style of a sample from what can be counted in it. */
public final class OfflineStyle {

  // Enough to recognize a writer; a sample may be a megabyte long.
  private static final int MAX_SAMPLE = 60_000;

  private OfflineStyle() {}

  public static String write(JsonNode facts) {
    String sample = Prose.cut(facts.path("sample_text").asText(""), MAX_SAMPLE);
    String body = SampleText.body(sample);
    String text = LetterText.unwrapped(body);
    SampleMeasures measures = SampleMeasures.of(text);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("tone", tone(measures));
    answer.put("vocabulary_level", vocabulary(measures));
    answer.put("sentence_structure", structure(measures));
    SamplePhrases.of(text, body).forEach(answer.putArray("key_phrases")::add);
    return answer.toString();
  }

  private static String tone(SampleMeasures m) {
    if (m.contractions() > 0.5 && m.warmth() > 1) {
      return m.exclamations() > 0.15
          ? "energetic, warm and conversational"
          : "warm and conversational";
    }
    if (m.contractions() > 0.5) {
      return m.sentenceWords() < 14 ? "conversational and direct" : "conversational and relaxed";
    }
    if (m.exclamations() > 0.15) {
      return "enthusiastic and upbeat";
    }
    if (m.formality() > 1) {
      return m.warmth() > 1 ? "formal yet warm" : "formal and measured";
    }
    if (m.warmth() > 1) {
      return m.sentenceWords() < 15 ? "warm and direct" : "professional yet personable";
    }
    if (m.sentenceWords() < 13) {
      return m.firstPerson() > 6 ? "confident and direct" : "factual and concise";
    }
    return m.firstPerson() > 6 ? "professional and confident" : "professional and factual";
  }

  private static String vocabulary(SampleMeasures m) {
    if (m.words() < 20) {
      return "intermediate";
    }
    if (m.wordLetters() >= 5.3 || m.longWords() > 0.2) {
      return "advanced";
    }
    return m.wordLetters() >= 4.4 || m.longWords() > 0.1 ? "intermediate" : "plain";
  }

  private static String structure(SampleMeasures m) {
    boolean varied = m.sentenceSpread() > 0.55;
    if (m.sentenceWords() < 12) {
      return varied
          ? "mostly short sentences with a longer one now and then"
          : "short, direct sentences";
    }
    if (m.sentenceWords() < 19) {
      return varied
          ? "a lively mix of short and long sentences"
          : "clear sentences of medium length";
    }
    return varied
        ? "long, layered sentences broken up by short ones"
        : "long sentences with several clauses";
  }
}
