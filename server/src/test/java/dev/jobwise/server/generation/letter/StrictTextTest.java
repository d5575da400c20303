package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.generation.claim.ClaimCheck;
import dev.jobwise.server.generation.claim.source.SourceReader;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Skills;
import dev.jobwise.server.testing.Effort;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrictTextTest {

  private static final List<Language> SPOKEN =
      List.of(new Language("English", "native"), new Language("Spanish", "basic"));

  private final List<String> asked = new ArrayList<>();
  private final List<Claim> problems = new ArrayList<>();
  private final StrictText text =
      new StrictText(
          check(),
          "Dear Hiring Manager,\n\n",
          (sentence, unsupported) -> {
            asked.add(sentence);
            problems.addAll(unsupported);
          });

  @Test
  void supportedSentences_passOneByOne() {
    assertThat(text.add("At Initech I led 5 people. I al")).isEqualTo("At Initech I led 5 people.");
    assertThat(text.add("so baked bread.")).isEmpty();
    assertThat(text.end()).isEqualTo(" I also baked bread.");
    assertThat(text.isDone()).isTrue();
    assertThat(text.paragraphs()).isEqualTo(1);
  }

  @Test
  void falseSentence_isAskedForAndHoldsBackWhatFollows() {
    assertThat(text.add("At Initech I led 9 people. I like bread. And")).isEmpty();
    assertThat(asked).containsExactly("At Initech I led 9 people.");
    assertThat(problems).extracting(Claim::text).containsExactly("9");
    assertThat(text.answered("At Initech I led five people.", null))
        .isEqualTo("At Initech I led five people. I like bread.");
  }

  @Test
  void falseAnswer_isDroppedWithItsSentence() {
    text.add("I like bread.\n\nAt Initech I led 9 people. I like cake.");
    assertThat(text.end()).isEmpty();
    assertThat(text.answered("At Initech I led 8 people.", null)).isEqualTo("\n\nI like cake.");
    assertThat(text.dropped()).hasSize(1);
    assertThat(text.paragraphs()).isEqualTo(2);
    assertThat(text.isDone()).isTrue();
  }

  @Test
  void paragraphOfOneFalseSentence_isGone() {
    text.add("I like bread.\n\nAt Initech I led 9 people.\n\nI like cake.");
    text.end();
    assertThat(text.answered(null, null)).isEqualTo("\n\nI like cake.");
    assertThat(text.paragraphs()).isEqualTo(2);
  }

  @Test
  void abbreviation_endsNoSentence() {
    assertThat(text.add("I like St. Mary a lot. Next")).isEqualTo("I like St. Mary a lot.");
  }

  @Test
  void levelInBrackets_isThatOfTheLanguageBefore() {
    text.add("Languages: English (native), Spanish (basic). I speak Spanish (fluent). End");
    assertThat(asked).containsExactly("I speak Spanish (fluent).");
  }

  @Test
  void wordWithoutEnd_takesLinearTime() {
    Effort.isLinear(
        "a word without end",
        length -> "bread".repeat(length / 5),
        30_000,
        Duration.ofSeconds(1),
        letter -> {
          StrictText endless = new StrictText(check(), "", (sentence, unsupported) -> {});
          for (int at = 0; at < letter.length(); at += 5) {
            endless.add(letter.substring(at, at + 5));
          }
          assertThat(endless.end()).hasSize(letter.length());
        });
  }

  @Test
  void wordThatMayGoOn_endsNoSentence() {
    assertThat(text.add("I like bread, cake etc. In")).isEmpty();
    assertThat(text.add("voices bore me. And"))
        .isEqualTo("I like bread, cake etc. Invoices bore me.");
  }

  static ClaimCheck check() {
    Experience job =
        new Experience(
            "exp_1",
            "p",
            "Baker",
            "Initech",
            null,
            LocalDate.of(2020, 1, 1),
            null,
            true,
            "Led a team of 5 people.",
            null,
            List.of(),
            List.of(),
            null,
            null);
    Profile profile =
        new Profile(
            "p",
            1,
            new PersonalInfo("Ann Oven", null, null, null, null, null, null),
            null,
            null,
            new Skills(List.of(), List.of(), SPOKEN, List.of()),
            List.of(job),
            List.of(),
            List.of(),
            JsonNodeFactory.instance.objectNode(),
            true,
            "",
            null,
            null);
    TargetJob opening =
        new TargetJob("j", 1, "Baker", "Crust", null, "Bake.", List.of(), List.of(), List.of(), "");
    LocalDate today = LocalDate.of(2026, 6, 15);
    return new ClaimCheck(SourceReader.read(profile, opening, null, null, null, today));
  }
}
