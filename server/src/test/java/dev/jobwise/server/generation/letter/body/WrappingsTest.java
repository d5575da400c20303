package dev.jobwise.server.generation.letter.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.Thoughts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams letters in the wrappings of {@code wrappings.txt}, split into pieces in several ways. */
class WrappingsTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "I led a team of five at Halden Works & Sons, and we cut waste by 12 % in C++ shops.",
          "My \"night log\" – a small habit – kept three years of shifts (2019 to 2021) honest.",
          "I'd welcome a talk about what you need this spring.");

  private static final String BODY = String.join("\n\n", PARAGRAPHS);

  static List<Arguments> wrappings() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (InputStream file = WrappingsTest.class.getResourceAsStream("wrappings.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      String[] cases = text.split("(?m)^=== ");
      for (int i = 1; i < cases.length; i++) {
        int end = cases[i].indexOf('\n');
        all.add(Arguments.of(cases[i].substring(0, end), filled(cases[i].substring(end + 1))));
      }
    }
    return all;
  }

  private static String filled(String wrapping) {
    String text = wrapping.stripTrailing();
    for (int i = 1; i <= PARAGRAPHS.size(); i++) {
      text = text.replace("P" + i, PARAGRAPHS.get(i - 1));
      text = text.replace("J" + i, json(PARAGRAPHS.get(i - 1)));
    }
    return text.replace("BODY", BODY).replace("\"JSON\"", '"' + json(BODY) + '"');
  }

  private static String json(String text) {
    return text.replace("\"", "\\\"").replace("\n", "\\n");
  }

  @Test
  void table_isLong() throws IOException {
    assertThat(wrappings()).hasSizeGreaterThan(150);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrappings")
  void body_comesWholeAndAlone(String name, String text) {
    cuts(text)
        .forEach(
            (cut, pieces) -> {
              Thoughts thoughts = new Thoughts();
              LetterBody body = new LetterBody(3, "Globex", "Cook");
              StringBuilder shown = new StringBuilder();
              pieces.forEach(piece -> shown.append(body.add(thoughts.drop(piece))));
              shown.append(body.add(thoughts.end())).append(body.end());
              assertThat(shown.toString()).as("%s, %s", name, cut).isEqualTo(BODY);
              assertThat(body.isLetter()).as("%s, %s", name, cut).isTrue();
            });
  }

  private static Map<String, List<String>> cuts(String text) {
    Map<String, List<String>> cuts = new LinkedHashMap<>();
    cuts.put("whole", List.of(text));
    cuts.put("by character", text.codePoints().mapToObj(Character::toString).toList());
    cuts.put("by word", List.of(text.split("(?<= )|(?=\n)|(?<=\n)")));
    cuts.put("around line ends", List.of(text.split("(?=.\n)|(?<=\n.)")));
    cuts.put("by line", List.of(text.split("(?<=\n)")));
    for (int seed = 0; seed < 3; seed++) {
      cuts.put("at random " + seed, random(text, new Random(seed)));
    }
    return cuts;
  }

  private static List<String> random(String text, Random random) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(12));
      pieces.add(text.substring(at, end));
      at = end;
    }
    return pieces;
  }
}
