package dev.jobwise.server.llm.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jobwise.server.llm.offline.english.English;
import dev.jobwise.server.llm.offline.german.German;
import dev.jobwise.server.llm.offline.grammar.Grammar;
import dev.jobwise.server.llm.offline.letter.OfflineLetter;
import dev.jobwise.server.llm.offline.style.OfflineStyle;
import dev.jobwise.server.testing.HostileTexts;
import dev.jobwise.server.testing.Slow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The offline writer answers whatever texts people store: odd texts in every place of the facts.
 */
@Slow
class OddTextsTest {

  private static final int ROUNDS = 400;
  private static final int LINES = 20_000;

  /** Lines that once ended a letter. */
  private static final List<String> ENDED =
      List.of("Support / staff", "Betreuung der", "Betreuung der und Pflege der Gärten", " - , ");

  private static final List<String> PIECES =
      List.of(
          "\u200B",
          "\u2060",
          "\uFEFF",
          "\u00AD",
          "\u034F",
          "\uFE0F",
          "\u3164",
          "\u2800",
          "\u202E",
          "\u0301",
          "\u0E31",
          "\u00A0",
          "\u3000",
          "\u0085",
          "\u2028",
          "\uE000",
          "\uFFFD",
          "😀",
          "👩‍💻",
          "𝔸",
          "İ",
          "ẞ",
          "ﬁ",
          "é",
          "中",
          "한",
          "ا",
          "a",
          "I",
          "An",
          "x",
          "1",
          "7%",
          ".",
          "..",
          ",",
          ";",
          ":",
          "!",
          "?",
          "-",
          "–",
          "—",
          "•",
          "*",
          "/",
          "\\",
          "&",
          "'",
          "’",
          "“",
          "\"",
          "(",
          ")",
          "[",
          "#",
          "+",
          "C++",
          ".NET",
          "%",
          "@",
          "$5",
          " ",
          "  ",
          "\n",
          "\t",
          "the",
          "and",
          "of",
          "Led",
          "led",
          "Responsible for",
          "1.",
          "1)",
          "null",
          "http://",
          "No",
          "+5%",
          "ed",
          "ly");

  @ParameterizedTest
  @ValueSource(strings = {"engineer", "nurse", "bare", "graduate", "scripts"})
  void letterRankingAndEnhancement_takeAnyText(String applicant) {
    Random random = new Random(applicant.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      double share = random.nextDouble();
      JsonNode facts = odd(Letters.facts(applicant), random, share);
      survives(OfflineLetter::write, facts);
      survives(OfflineRank::write, facts);
    }
  }

  /** Words that the rules look for, in orders that nobody writes. */
  @ParameterizedTest
  @CsvSource({"en,english/text/lines.txt", "de,german/lines.txt"})
  void wordsOfTheRules_areReadInAnyOrder(String language, String lists) {
    Grammar grammar = language.equals("en") ? new English() : new German();
    List<String> pieces = new ArrayList<>(PIECES);
    HostileTexts.nearMatches("llm/offline/" + lists)
        .forEach(line -> pieces.addAll(List.of(line.split(" "))));
    pieces.removeIf(String::isEmpty);
    Random random = new Random(7);
    for (int i = 0; i < LINES; i++) {
      String line = words(pieces, random);
      assertThatCode(
              () -> {
                grammar.employer(line, "Acme");
                grammar.namesPerson(line);
              })
          .as(line)
          .doesNotThrowAnyException();
    }
  }

  private static String words(List<String> pieces, Random random) {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String word = pieces.get(random.nextInt(pieces.size()));
      boolean capital = line.isEmpty() && random.nextBoolean();
      line.append(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      line.append(random.nextInt(12) == 0 ? "" : " ");
    }
    return line.toString();
  }

  @Test
  void onePieceEverywhere_isTakenToo() {
    List<String> pieces = new ArrayList<>(PIECES);
    pieces.addAll(ENDED);
    for (String piece : pieces) {
      ObjectNode facts = (ObjectNode) every(Letters.facts("engineer"), piece);
      survives(OfflineLetter::write, facts);
      survives(OfflineRank::write, facts);
      survives(OfflineLetter::write, facts.put("language", "de"));
      survives(OfflineLetter::write, facts.put("language", "pl"));
    }
  }

  @Test
  void sectionsAndSamples_takeAnyText() throws Exception {
    JsonNode sections =
        new ObjectMapper()
            .readTree(
                """
                {"style": {"tone": "warm", "key_phrases": ["a love of reading"]},
                 "text": "Dear all, I led teams. Yours",
                 "sections": [
                 {"id": "s", "kind": "summary", "text": "I led teams.", "max_characters": 2000},
                 {"id": "e", "kind": "experience", "organization": "Acme", "text": "Led teams.",
                  "achievements": ["Cut cost by 5%"], "max_characters": 2000},
                 {"id": "p", "kind": "project", "text": "", "achievements": ["x"]}]}""");
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      JsonNode facts = odd(sections, random, random.nextDouble());
      survives(OfflineEnhance::write, facts);
      survives(OfflineStyle::write, facts);
    }
  }

  @Test
  void skillThatShowsNothing_isNotWrittenAbout() {
    ObjectNode facts = (ObjectNode) Letters.facts("engineer").deepCopy();
    String before = OfflineLetter.write(facts);
    facts.withObjectProperty("applicant").withArrayProperty("technical_skills").insert(0, "\u200B");

    assertThat(OfflineLetter.write(facts)).isEqualTo(before);
  }

  private static void survives(Function<JsonNode, String> writer, JsonNode facts) {
    assertThatCode(() -> assertThat(writer.apply(facts)).isNotNull())
        .as(facts.toString())
        .doesNotThrowAnyException();
  }

  /** Replaces a share of the texts of the facts. */
  private static JsonNode odd(JsonNode node, Random random, double share) {
    return mapped(
        node,
        text -> {
          if (random.nextDouble() >= share) {
            return text;
          }
          StringBuilder odd = new StringBuilder(random.nextInt(4) == 0 ? text : "");
          for (int i = random.nextInt(4); i >= 0; i--) {
            odd.append(PIECES.get(random.nextInt(PIECES.size())));
          }
          return odd.toString();
        });
  }

  private static JsonNode every(JsonNode node, String piece) {
    return mapped(node, text -> piece);
  }

  private static JsonNode mapped(JsonNode node, Function<String, String> change) {
    if (node.isTextual()) {
      return TextNode.valueOf(change.apply(node.textValue()));
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> copy.add(mapped(element, change)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object
          .properties()
          .forEach(
              entry ->
                  copy.set(
                      entry.getKey(),
                      entry.getKey().equals("id") || entry.getKey().equals("kind")
                          ? entry.getValue()
                          : mapped(entry.getValue(), change)));
      return copy;
    }
    return node;
  }
}
