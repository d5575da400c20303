package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterBodyTest {

  private static final String BODY =
      "I led a team of five.\n\nWe shipped C++ & Java.\n\nLet us talk.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Dear Hiring Manager,\n\n",
        "Dear Ms. Lee:\n",
        "DEAR SARAH JOHNSON\n\n",
        "Dear Sarah Johnson, ",
        "Hello,\n\n",
        "Hi there! ",
        "To Whom It May Concern:\r\n\r\n",
        "Subject: Application for Nurse, ward 5\n\nDear Dr. Who,\n\n",
        "\n\n  Good morning,\n\n",
        "Sehr geehrte Damen und Herren,\n\n"
      })
  void opening_isCut(String opening) {
    assertThat(letter(3, opening + BODY)).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\nSincerely,\nJohn Doe",
        "\n\nBest regards, John Doe\njohn@example.com",
        "\nKind regards\nJohn",
        "\n\nThank you for considering my application.\n\nYours sincerely,\nJohn",
        "\n\nThanks!",
        "\n\nWith gratitude,\n\nJohn",
        "\n\nBest,\nJohn",
        "\n\nA fourth paragraph.\n\nA fifth."
      })
  void ending_isCut(String ending) {
    assertThat(letter(3, BODY + ending)).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear to my heart, teaching is what I do.",
        "Hiring is hard.",
        "High standards matter.",
        "Hello Fresh taught me logistics, and I stayed for five years with the same team there.",
        "Building things is fun.\n\nBest practices matter.",
        "Building things is fun.\n\nRegards for detail is one thing.",
        "Building things is fun.\n\nSincerely held beliefs guide me.",
        "One.\n\nThanks to a rewrite that I led from the first sketch to the last deployment, and with"
            + " the help of four colleagues, our pages now load in half the time that they once took.",
        "Regards, plural, matter.",
        "Emoji \uD83D\uDE80 and \u05e9\u05dc\u05d5\u05dd stay."
      })
  void prose_stays(String prose) {
    assertThat(letter(3, prose)).isEqualTo(prose);
  }

  @ParameterizedTest
  @CsvSource({"I am,I am", "Dear,''", "Dea,''", "Deal,Deal", "Our,Our"})
  void firstWord_isHeldOnlyWhileItMayBeAGreeting(String start, String shown) {
    assertThat(new LetterBody(3).add(start)).isEqualTo(shown);
  }

  @Test
  void pieces_ofAnySizeGiveTheSameText() {
    String raw = "Dear Ann,\r\n\r\n" + BODY + "\n\nThank you.\n\nSincerely,\nJohn \uD83D\uDE80";
    for (int size = 1; size < raw.length(); size++) {
      assertThat(letter(3, raw, size)).as("pieces of %d", size).isEqualTo(BODY);
    }
  }

  @Test
  void halfOfASurrogatePair_isDropped() {
    LetterBody body = new LetterBody(3);
    assertThat(body.add("Fine \uD83D") + body.add("\uDE80 \uD83D") + body.add("x") + body.end())
        .isEqualTo("Fine \uD83D\uDE80 x");
  }

  @Test
  void body_isWholeOnceItsLastParagraphHasEnded() {
    LetterBody body = new LetterBody(2);
    body.add("One.\n\nTwo.");
    assertThat(body.isWhole()).isFalse();
    body.add("\n\n");
    assertThat(body.isWhole()).isTrue();
  }

  @Test
  void body_isWholeOnceTheModelSignsOff() {
    LetterBody body = new LetterBody(4);
    body.add("One.\n\nTwo.\n\nSincerely,\n");
    assertThat(body.isWhole()).isTrue();
  }

  @Test
  void greetingAlone_isEmpty() {
    LetterBody body = new LetterBody(3);
    assertThat(body.add("Dear Ann,\n\n") + body.end()).isEmpty();
    assertThat(body.isEmpty()).isTrue();
  }

  @Test
  void signOffWithoutEnd_isNotHeldBackForEver() {
    LetterBody body = new LetterBody(3);
    assertThat(body.add("Fine.\n\n" + "best ".repeat(30))).isEqualTo("Fine.");
    assertThat(body.add("best ".repeat(100))).startsWith("\n\nbest best").hasSizeGreaterThan(390);
  }

  @Test
  void babble_isCut() {
    LetterBody body = new LetterBody(3);
    assertThat(body.add("word ".repeat(20_000)).length()).isBetween(19_000, 20_001);
    assertThat(List.of(body.add("more"), body.end())).containsOnly("");
    assertThat(body.isTooLong()).isTrue();
    assertThat(body.isWhole()).isFalse();
  }

  private static String letter(int paragraphs, String raw) {
    return letter(paragraphs, raw, raw.length());
  }

  private static String letter(int paragraphs, String raw, int pieceSize) {
    LetterBody body = new LetterBody(paragraphs);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < raw.length(); i += pieceSize) {
      shown.append(body.add(raw.substring(i, Math.min(raw.length(), i + pieceSize))));
    }
    return shown.append(body.end()).toString();
  }
}
