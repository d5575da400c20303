package dev.jobwise.server.llm.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineEnhanceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- responsible for managing a team of 5 .|Managed a team of 5",
        "Responsible for the night shift|Responsible for the night shift",
        "responsible for training and mothering staff|Responsible for training and mothering staff",
        "Duties included cleaning, restocking and till work|Duties included cleaning, restocking and till work",
        "worked on the payments API|Worked on the payments API",
        "I was involved in the audit|Took part in the audit",
        "Helped with discharge planning|Assisted with discharge planning",
        "• Duties included training new staff|Trained new staff",
        "I led 3 projects|Led 3 projects",
        "designing, building and testing the robots|Designed, built and tested the robots",
        "Led   the team ,and cut costs by 40%!!|Led the team, and cut costs by 40%!",
        "REDUCED COSTS BY 40% USING C++ AND AWS|Reduced costs by 40% using C++ and AWS",
        "1) Built the site|Built the site",
        "Managed migration to kubernetes|Managed migration to Kubernetes",
        "Used https://example.com/a,b;c daily|Used https://example.com/a,b;c daily",
        "iOS development lead|iOS development lead",
        "-5% churn|-5% churn",
        "مدير المشاريع|مدير المشاريع",
        "🎉 Launched the app|🎉 Launched the app",
        "Wrote .NET and node.js code in C#|Wrote .NET and node.js code in C#",
        "Support engineer for 12 clients|Support engineer for 12 clients",
        "1.5 million users|1.5 million users",
        "Hiring and training of new staff|Hiring and training of new staff",
        "Worked on and improved the search|Worked on and improved the search",
        "My duties included: cleaning, cooking and serving food|Cleaned, cooked and served food",
        "Used React,Node.js and C++ .Then AWS|Used React, Node.js and C++. Then AWS",
        "dont know|Don't know",
        "Planning: rosters for 12 nurses|Planning: rosters for 12 nurses",
        "Orders: 40 a day|Orders: 40 a day",
      })
  void lines_areTidied_andBeginWithVerbsWhereThatIsSafe(String line, String bullet) {
    assertThat(item(line)).isEqualTo(bullet);
  }

  @Test
  void linesOfSigns_areDropped() {
    assertThat(item("Led the team\n-----\n***")).isEqualTo("Led the team");
    assertThat(enhanced("experience", "-----", 2000).path("sections")).isEmpty();
  }

  @Test
  void goodText_stays() {
    String good = "Led a team of 12 nurses\nReduced waiting times by 30%";
    assertThat(item(good)).isEqualTo(good);
  }

  @Test
  void workInPresentTense_staysInIt() {
    assertThat(item("Lead a team of 5\nResponsible for managing budgets\nManages the rota"))
        .isEqualTo("Lead a team of 5\nManage budgets\nManage the rota");
  }

  @Test
  void eachSentence_becomesOneBullet() {
    assertThat(item("Managed the shop. Trained 3 people at Acme Inc. Opened a second site."))
        .isEqualTo("Managed the shop\nTrained 3 people at Acme Inc. Opened a second site");
  }

  @Test
  void summary_isOneParagraphOfSentences() {
    assertThat(text("summary", "i am a nurse  with 6 years of experience\ni love   my work", 2000))
        .isEqualTo("I am a nurse with 6 years of experience. I love my work.");
  }

  @Test
  void text_endsWithinItsLimit() {
    String text = item("Managed the shop.\n".repeat(1) + "Trained " + "people ".repeat(400), 40);
    assertThat(text).isEqualTo("Managed the shop");
    assertThat(item("Trained many people in many places", 20)).isEqualTo("Trained many people");
  }

  @Test
  void emptyText_hasNoAnswer() {
    assertThat(enhanced("experience", "  \n ", 2000).path("sections")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "?",
        "....",
        "- - -",
        "😀",
        "\u202Eabc",
        "((",
        "word",
        "40% 40% 40%",
        "x, y; z: w!",
        "Grew revenue from $1.2M to $3,400,000 (+183%) in 2019/20, i.e. 2x; see www.x.com/1,2"
      })
  void numbers_surviveAnyText(String text) {
    String enhanced = item(text);
    assertThat(digits(enhanced)).isEqualTo(digits(text));
    assertThat(enhanced).doesNotContain("  ");
  }

  @Test
  void lengthyInput_isDoneSoon() {
    assertThat(item("responsible for ".repeat(1200)).length()).isLessThanOrEqualTo(2000);
    assertThat(item("x".repeat(100_000)).length()).isLessThanOrEqualTo(2000);
    assertThat(item("\n".repeat(100_000) + "Led")).isEqualTo("Led");
  }

  private static String digits(String text) {
    return Pattern.compile("[^0-9]").matcher(text).replaceAll("");
  }

  private static String item(String text) {
    return item(text, 2000);
  }

  private static String item(String text, int max) {
    return text("experience", text, max);
  }

  private static String text(String kind, String text, int max) {
    return enhanced(kind, text, max).at("/sections/0/text").asText();
  }

  private static JsonNode enhanced(String kind, String text, int max) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    ObjectNode section = facts.putArray("sections").addObject();
    section.put("id", "s1").put("kind", kind).put("text", text).put("max_characters", max);
    section.putArray("technologies").add("Kubernetes").add("AWS");
    try {
      return JSON.readTree(OfflineEnhance.write(facts));
    } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }
}
