package dev.jobwise.server.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSpanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She works for Dr. Ada Moor in Hull",
        "Packed approx. 40 boxes",
        "Ich gehe in die Klasse der 10. Stufe",
        "Uses e.g. Figma",
        "Wyceny, ok. 15 w miesiącu",
        "Schülerin 9. Klasse",
        "J. Ruiz & Co. Halifax",
      })
  void fullStopOfAnAbbreviation_endsNoSentence(String sentence) {
    assertThat(SentenceSpan.texts(sentence)).containsExactly(sentence);
  }

  @Test
  void signs_lineBreaksAndQuotes_endSentences() {
    assertThat(SentenceSpan.texts("Ready? Yes. “We are.” Then\nso be it。是。"))
        .containsExactly("Ready?", "Yes.", "“We are.”", "Then", "so be it。", "是。");
  }

  @Test
  void spans_haveNoSpaceAround() {
    String text = "  One.  Two \n\n three ";
    assertThat(SentenceSpan.of(text))
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("One.", "Two", "three");
    assertThat(SentenceSpan.lines(text)).hasSize(2);
  }
}
