package dev.jobwise.server.llm.offline.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfflineStyleTest {

  private static final String CASUAL =
      """
      Hi Sam,

      I'm so excited about this role! I've spent six years helping people, and I love it.
      You'll find I'm curious and kind. I don't give up. It's who I am!
      My attention to detail keeps projects on track.

      Cheers,
      Robin Example
      """;

  private static final String FORMAL =
      """
      Dear Hiring Committee,

      I hereby wish to submit my application regarding the aforementioned appointment, in the
      consideration of which I respectfully request your attention to the enclosed documentation.
      Furthermore, my responsibilities have consistently necessitated a thorough comprehension of
      international regulations, whereby I was obliged to undertake comprehensive investigations.

      Yours faithfully,
      A. Example
      """;

  @Test
  void voices_areToldApart() throws Exception {
    JsonNode casual = style(CASUAL);
    JsonNode formal = style(FORMAL);
    assertThat(casual.get("tone").asText()).contains("conversational", "warm");
    assertThat(formal.get("tone").asText()).contains("formal");
    assertThat(formal.get("vocabulary_level").asText()).isEqualTo("advanced");
    assertThat(casual.get("vocabulary_level").asText()).isNotEqualTo("advanced");
    assertThat(casual.get("sentence_structure").asText()).contains("short");
    assertThat(formal.get("sentence_structure").asText()).contains("long");
  }

  @Test
  void phrases_standInTheSample_andAreNotItsGreetingOrSignature() throws Exception {
    List<String> phrases = new ArrayList<>();
    style(CASUAL).get("key_phrases").forEach(phrase -> phrases.add(phrase.asText()));
    assertThat(phrases).contains("attention to detail").hasSizeLessThanOrEqualTo(5);
    assertThat(phrases)
        .allSatisfy(
            phrase -> {
              assertThat(CASUAL).contains(phrase);
              assertThat(phrase).contains(" ").doesNotContain("Sam", "Robin");
            });
  }

  @Test
  void anySample_hasFourKeys() throws Exception {
    for (String sample :
        List.of(
            "",
            "?",
            "私は看護師です。患者さんを大切にします。",
            "x".repeat(1_000_000),
            "a b ".repeat(250_000),
            ". ".repeat(500_000),
            "\n".repeat(1_000_000),
            "مرحبا! أنا ممرضة.",
            "Dear X,\nSincerely,\n")) {
      assertThat(style(sample).fieldNames())
          .toIterable()
          .containsExactly("tone", "vocabulary_level", "sentence_structure", "key_phrases");
    }
  }

  private static JsonNode style(String sample) throws Exception {
    return new ObjectMapper()
        .readTree(
            OfflineStyle.write(JsonNodeFactory.instance.objectNode().put("sample_text", sample)));
  }
}
