package dev.jobwise.server.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x1B, 0x7F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A,
        0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xE0001, 0xE0041, 0xE007F
      })
  void invisible_isDropped(int point) {
    assertThat(VisibleText.of("wo" + Character.toString(point) + "rd")).isEqualTo("word");
    assertThat(VisibleText.of(Character.toString(point))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x85, 0x2028, 0x2029})
  void separators_areLineBreaks(int point) {
    assertThat(VisibleText.of("a" + Character.toString(point) + "b")).isEqualTo("a\nb");
  }

  @ParameterizedTest
  @CsvSource({
    "\uD83D\uDC69\u200D\uD83D\uDCBB", // woman at a computer
    "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80", // with a skin tone
    "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", // rainbow flag
    "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian
    "\u0915\u094D\u200D\u0937", // Devanagari
    "\u0DC1\u0DCA\u200D\u0DBB\u0DD3", // Sinhala
    "Tab\tand\nline",
  })
  void meaning_stays(String text) {
    assertThat(VisibleText.of(text)).isEqualTo(text);
    VisibleText pieces = new VisibleText();
    StringBuilder shown = new StringBuilder();
    text.chars().forEach(c -> shown.append(pieces.add(Character.toString((char) c))));
    assertThat(shown).hasToString(text);
  }

  @Test
  void joinerAtAnEdge_isDropped() {
    assertThat(VisibleText.of("\u200D\u0915 \u200C\u0915\u200D")).isEqualTo("\u0915 \u0915");
  }
}
