package dev.jobwise.server.generation.letter.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.HostileTexts;
import java.util.ArrayList;
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
        "{\"letter\": \"I led\\u200b a \\u202eteam\\u0000 of five. \\ud83d\\ude00\"}",
        "I led&#8203; a &#x202e;team&#1; of five. &#128512;",
        "I led a &#xFDD2;team&lrm; of &zwnj;five. &#x1F600;"
      })
  void charactersThatNobodySees_areDroppedHoweverTheyAreSpelled(String text) {
    assertThat(letter(3, text)).isEqualTo("I led a team of five. \ud83d\ude00");
  }

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
        "I led a team.\n\nI bring:\n- Java\n- Bachelor of Science, Acme University\n\nLet us talk.",
        "I led a team.\n\n- Java\n- Go\n\nLet us talk.",
        "I led a team.\n\nI bring:\n• Excel\n• Reading drawings",
      })
  void itemsOfAList_areBody_howeverShort(String letter) {
    assertThat(letter(3, letter + "\n\nSincerely,\nJohn Doe")).isEqualTo(letter);
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
  @CsvSource({
    "'I am ',I am",
    "'Dear ',''",
    "'Our ',Our",
    "Our,''", // "Ourense, 3 May"
    "With,With",
    "I am,I am",
    "'Deal ',''",
    "'Deal makers ',Deal makers",
    "'Ann O ',''",
    "'\"We ',''",
    "'(Our) ',''"
  })
  void firstWords_areHeldOnlyWhileTheyMayBeNoneOfTheBody(String start, String shown) {
    assertThat(new LetterBody(3, "Globex", "Cook").add(start)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm sorry, but I can't help with that.",
        "I cannot write this letter for you.\n\nPlease ask somebody else.",
        "As an AI language model, I have no facts about the applicant.",
        "Es tut mir leid, dabei kann ich nicht helfen.",
        "Leider kann ich dieses Schreiben nicht aufsetzen.",
        "Jag kan tyvärr inte skriva det.",
        "죄송하지만 그 편지는 쓸 수 없습니다.",
        "Sorry, I can only talk about recipes.",
        "It looks like the profile has no jobs in it.",
        "I'd be happy to help! However, I need to know the trade first.",
        "Infelizmente, não tenho esses dados.",
        "The user wants a letter of three paragraphs.\n\nFirst I should name the job.",
        "I led a team of five.\n</think>\n\nMy numbers held."
      })
  void refusalOrThoughts_areNoLetter(String text) {
    for (String piece : List.of(text, text + "\n\nSincerely,\nJohn")) {
      LetterBody body = new LetterBody(3, "Globex", "Cook");
      body.add(piece);
      body.end();
      assertThat(body.isLetter()).isFalse();
      assertThat(body.isWhole()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you notes from guests hang in my kitchen.\n\nOne.\n\nTwo.",
        "One.\n\nThank you for the opportunity that your ad describes.\n\nTwo.",
        "Sure hands and calm words are my trade.\n\nCertainly not less.",
        "Here is what I would bring to your team: calm.\n\nHere are my reasons.",
        "Application security is what I do.\n\nAttention to detail matters.",
        "As an AI engineer, I built a ranker.\n\nI can't wait to talk.",
        "To build a team takes years.\n\nDate and time suit me any day.",
        "Great teams need calm. Hello World was my first program.",
        "2019 was my first year as a cook.\n\n15 years of nights followed.\n\n3 of us stayed.",
        "Kiel, Hamburg and Lübeck know my work.\n\nNote taking is my habit.",
        "Seit acht Jahren leite ich Schichten.\n\nBeste Ergebnisse zählen für mich.",
        "Fünf Jahre Erfahrung bringe ich mit.\n\nGern überzeuge ich Sie.",
        "Cher client, disait-on chez nous, et je le pense.\n\nVoici mon parcours.",
        "我在贵公司的领域工作了八年。\n\n我期待与您面谈。",
        "Words like a_b and 5 * 3 * 2, C# and F#, R&D, x < y, List<String> and a[0] stay.",
        "Paths such as *.java, ~40 % and 3 > 2 stay; so does [1], and {x}.",
        "One.\n\nYours is the team that I want to join.\n\nBest of all, I like nights.",
        "One.\n\nThis letter is short because my work speaks.\n\nLet me know when we can talk.",
        "\"Safety first\" was on my first day's wall.\n\nIt stayed with me."
      })
  void bodyThatLooksLikeAFrame_stays(String prose) {
    assertThat(letter(3, prose)).isEqualTo(prose);
    assertThat(letter(3, prose, 1)).isEqualTo(prose);
  }

  @ParameterizedTest
  @CsvSource({
    "I want to work at [Company]., I want to work at Globex.",
    "I like [Company Name]'s kitchen., I like Globex's kitchen.",
    "I want to be the {job_title} at [the organisation]., I want to be the Cook at Globex.",
    "Ich möchte zu [Firmenname] kommen., Ich möchte zu Globex kommen.",
    "I saw it in [Company Newsletter] today., I saw it in today.", // Not surely the name.
  })
  void gapForCompanyOrTitle_isFilled(String raw, String shown) {
    assertThat(letter(3, raw)).isEqualTo(shown);
    assertThat(letter(3, raw, 1)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "However long the shift, I stay calm.",
        "It looks like rain, and I plough.",
        "Sorry sights were my first year's trade.",
        "I need no second briefing.",
        "Okay, so what did I do? I cooked.",
      })
  void wordsThatRefusalsShare_areALetter(String text) {
    LetterBody body = new LetterBody(3, "Globex", "Cook");
    String shown = body.add(text) + body.end();
    assertThat(shown).isEqualTo(text);
    assertThat(body.isLetter()).isTrue();
  }

  @Test
  void pieces_ofAnySizeGiveTheSameText() {
    String raw = "Dear Ann,\r\n\r\n" + BODY + "\n\nThank you.\n\nSincerely,\nJohn \uD83D\uDE80";
    for (int size = 1; size < raw.length(); size++) {
      assertThat(letter(3, raw, size)).as("pieces of %d", size).isEqualTo(BODY);
    }
  }

  /** Names whose beginnings are words, a sign between the parts, quotes that are set apart. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Erika Test~Inselweg 3~~I bake.=I bake.",
        "Andrea Jensen~~I bake.=I bake.",
        "Sure!<|im_end|>I bake.=I bake.",
        "I bake<|im_end|>Erika=I bake",
        "«\u00a0I bake.\u00a0»=I bake.",
        "\" I bake. \"=I bake.",
        "(with kind help)~~I bake.=I bake.",
      })
  void lettersInPiecesOfAnySize_areTheSame(String raw, String body) {
    String text = raw.replace('~', '\n');
    for (int size = 1; size <= text.length(); size++) {
      assertThat(letter(3, text, size)).as("pieces of %d", size).isEqualTo(body);
    }
  }

  /** Beginnings of the lists, and parts of names and signs, in any order. */
  @Test
  void anyTextInPiecesOfAnySize_isTheSame() {
    List<String> parts =
        new ArrayList<>(
            List.of(
                "\n", "\n\n", " ", ". ", "Erika", "I bake", "\"", "”", "(", ")", "**", ": ", "{"));
    for (String list : List.of("openers", "headings", "labels", "notes", "name-words")) {
      parts.addAll(HostileTexts.nearMatches("generation/letter/body/" + list + ".txt"));
    }
    for (String text : HostileTexts.mixtures(parts, 1_000, 7)) {
      String whole = letter(3, text);
      for (int size : List.of(1, 2, 5)) {
        assertThat(letter(3, text, size)).as("%s in pieces of %d", text, size).isEqualTo(whole);
      }
    }
  }

  @Test
  void linesThatWaited_areNoFurtherParagraphs() {
    assertThat(letter(3, "Ann\nBea\nCleo\nDora")).isEqualTo("Ann\n\nBea\n\nCleo");
    String thanks = "\n\nThank you for reading";
    assertThat(letter(3, "I bake.\n\nI cook." + thanks + thanks + "\nand for more."))
        .isEqualTo("I bake.\n\nI cook." + thanks);
  }

  @Test
  void halfOfASurrogatePair_isDropped() {
    LetterBody body = new LetterBody(3, "Globex", "Cook");
    assertThat(body.add("Fine \uD83D") + body.add("\uDE80 \uD83D") + body.add("x") + body.end())
        .isEqualTo("Fine \uD83D\uDE80 x");
  }

  @Test
  void body_isWholeOnceItsLastParagraphHasEnded() {
    LetterBody body = new LetterBody(2, "Globex", "Cook");
    body.add("One.\n\nTwo.");
    assertThat(body.isWhole()).isFalse();
    body.add("\n\n");
    assertThat(body.isWhole()).isTrue();
  }

  @Test
  void body_isWholeOnceTheModelSignsOff() {
    LetterBody body = new LetterBody(4, "Globex", "Cook");
    body.add("One.\n\nTwo.\n\nSincerely,\n");
    assertThat(body.isWhole()).isTrue();
  }

  @Test
  void greetingAlone_isEmpty() {
    LetterBody body = new LetterBody(3, "Globex", "Cook");
    assertThat(body.add("Dear Ann,\n\n") + body.end()).isEmpty();
    assertThat(body.isLetter()).isFalse();
  }

  @Test
  void nameWithoutEnd_isNotHeldBackForEver() {
    LetterBody body = new LetterBody(3, "Globex", "Cook");
    assertThat(body.add("Fine.\n\n" + "Best ".repeat(20))).isEqualTo("Fine.");
    assertThat(body.add("Best ".repeat(20))).startsWith("\n\nBest Best").hasSizeGreaterThan(190);
  }

  @Test
  void babble_isCut() {
    LetterBody body = new LetterBody(3, "Globex", "Cook");
    assertThat(body.add("word ".repeat(20_000)).length()).isBetween(19_000, 20_001);
    assertThat(List.of(body.add("more"), body.end())).containsOnly("");
    assertThat(body.isLetter()).isFalse();
    assertThat(body.isWhole()).isFalse();
  }

  private static String letter(int paragraphs, String raw) {
    return letter(paragraphs, raw, raw.length());
  }

  private static String letter(int paragraphs, String raw, int pieceSize) {
    LetterBody body = new LetterBody(paragraphs, "Globex", "Cook");
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < raw.length(); i += pieceSize) {
      shown.append(body.add(raw.substring(i, Math.min(raw.length(), i + pieceSize))));
    }
    return shown.append(body.end()).toString();
  }
}
