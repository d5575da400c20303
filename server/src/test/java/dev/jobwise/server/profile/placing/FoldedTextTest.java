package dev.jobwise.server.profile.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jan 2019 – Present; jan 2019 - present; Jan 2019 – Present",
        "SENIOR ENGINEER, ACME; Senior Engineer; SENIOR ENGINEER",
        "Levi’s Store; Levi's Store; Levi’s Store",
        "the „Blue\u00a0Fern“; \"Blue Fern\"; „Blue\u00a0Fern“",
        "Wrangler  of dough; Wrangler of dough; Wrangler  of dough",
        "Cafe\u0301 Ole\u0301 in Nice; Nice; Nice",
        "C++ and C; C++; C++",
        "x İstanbul y; y; y",
      })
  void quote_isFoundAsTheTextHasIt(String text, String quote, String found) {
    FoldedText.Part part = new FoldedText(text).find(quote, new BitSet());

    assertThat(text.substring(part.from(), part.to())).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"Engineering,Engineer", "Engineer,gin", "Engineer,''", "Engineer,' - '", "2019,201"})
  void partOfAWord_isNoQuote(String text, String quote) {
    assertThat(new FoldedText(text).find(quote, new BitSet())).isNull();
  }

  @Test
  void takenPart_isNotFoundAgain() {
    BitSet taken = new BitSet();
    taken.set(0, 4);

    FoldedText.Part part = new FoldedText("ACME at ACME").find("acme", taken);

    assertThat(part).isEqualTo(new FoldedText.Part(8, 12));
  }
}
