package dev.jobwise.server.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonAnswersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": {\"b\": \"} { \\\" \"}}",
        "```json\n{\"a\": {\"b\": \"} { \\\" \"}}\n```",
        "Sure, here it is:\n{\"a\": {\"b\": \"} { \\\" \"}}\nAnything else?",
        "For {name} with {}: {\"a\": {\"b\": \"} { \\\" \"}}",
        "{\"a\": {\"b\": \"} { \\\" \",},}",
        "[{\"a\": {\"b\": \"} { \\\" \"}}]"
      })
  void parse_findsTheObject(String text) {
    assertThat(JsonAnswers.parse(text).orElseThrow().at("/a/b").asText()).isEqualTo("} { \" ");
  }

  @Test
  void parse_allowsLineBreaksInStrings() {
    assertThat(JsonAnswers.parse("{\"a\": \"one\ntwo\"}").orElseThrow().path("a").asText())
        .isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "no json", "[1, 2]", "\"text\"", "{\"a\": ", "{\"a\": [1}", "{'a': 1}", "}{"})
  void parse_junkIsEmpty(String text) {
    assertThat(JsonAnswers.parse(text)).isEmpty();
  }

  @Test
  void parse_hostileTextEndsSoon() {
    assertThat(JsonAnswers.parse("{\"a\":".repeat(200_000))).isEmpty();
    assertThat(JsonAnswers.parse("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))).isEmpty();
  }
}
