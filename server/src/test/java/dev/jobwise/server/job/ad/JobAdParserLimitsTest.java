package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.jobwise.server.testing.Slow;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of the parser on hostile and on very long ads. */
@Slow
class JobAdParserLimitsTest {

  /** Texts on which patterns with two ways to read them take hours rather than milliseconds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "1",
        "1,",
        "1.111 ",
        "$1",
        "$1 - ",
        "(",
        "([",
        "[a](",
        "**",
        "- ",
        "• x\n",
        "a: ",
        "Requirements:\n",
        "<li",
        "<",
        "&",
        "At A ",
        "A A",
        "a, ",
        " at A",
        " | ",
        "looking for a ",
        "remote ",
        "C++",
        "!",
        "\uD83D\uDE80",
        "1) ",
        "Is hiring ",
        ". A",
        "we're ",
        "\u200b",
        "o ",
        "*a",
        "_",
        "|a|b|\n",
        "|-|\n",
        "A & A ",
        "A sucht ",
        "[JOB] ",
        "cook: ",
        "Cook, A, A. ",
        "in A, A",
        "{a:\"b\\",
        "<script ld+json>",
        "Home / Cook "
      })
  void parse_takesNoLongOnHostileTexts(String part) {
    String text = "Engineer\n" + part.repeat(15_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> JobKeywords.of(JobAdParser.parse(text)));
  }

  @Test
  void parse_keepsTheLengthsOfTheContract() {
    String word = "lengthy ";
    JobAd ad =
        JobAdParser.parse(
            "Job title: Engineer "
                + "hydroelectromechanical ".repeat(12)
                + "\nLocation: "
                + word.repeat(60)
                + "\nSalary: 1 "
                + word.repeat(60)
                + "\nRequirements\n"
                + ("- " + word.repeat(60) + "\n")
                + "- entry \uD83D\uDE80 number\n".repeat(3)
                + entries(150)
                + word.repeat(900));
    assertThat(ad.title().length()).isBetween(100, 200);
    assertThat(ad.location().length()).isBetween(100, 200);
    assertThat(ad.salaryRange().length()).isBetween(50, 100);
    assertThat(ad.requirements()).hasSize(100).allMatch(line -> line.length() <= 255);
    assertThat(ad.description().codePoints().count()).isBetween(5_000L, 10_000L);
  }

  @Test
  void parse_ofInvisibleCharactersKeepsThem() {
    JobAd ad = JobAdParser.parse("\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b");
    assertThat(ad.title()).isNotEmpty();
    assertThat(ad.company()).isEqualTo("Unknown Company");
  }

  private static String entries(int count) {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < count; i++) {
      entries.append("* thing number ").append(i).append('\n');
    }
    return entries.toString();
  }

  @Test
  void jobKeywords_putRequiredOnesFirst() {
    JobAd ad =
        new JobAd(
            "Java Developer",
            "X",
            null,
            "We use Docker, Docker and Docker. Also the Zorblax-9 system and Zorblax-9 again.",
            List.of("Kotlin and SQL", "SQL", "Redis is a plus"),
            List.of("Redis is a plus"),
            List.of(),
            null,
            false,
            "full_time",
            List.of());
    assertThat(JobKeywords.of(ad))
        .containsExactly("SQL", "Java", "Kotlin", "Redis", "Docker", "Zorblax-9");
  }

  @Test
  void jobKeywords_ofAnAdWithoutKnownSkillsAreItsTitle() {
    JobAd ad = JobAdParser.parse("Senior Falconer at Castle Grauburg");
    assertThat(JobKeywords.of(ad)).containsExactly("Falconer");
  }
}
