package dev.jobwise.server.generation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.job.TargetJob;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final TargetJob NURSE =
      opening(
          "Registered Nurse",
          List.of("Wound care", "Medication administration", "Care plans", "Mentoring is a plus"),
          List.of("Mentoring is a plus"));

  private static final TargetJob DRIVER =
      opening(
          "HGV Driver",
          List.of("HGV Class 1", "Digital tachograph", "Forklift licence", "Night shifts"),
          List.of());

  private static final String LETTER =
      """
      Dear Hiring Manager,

      For six years I have looked after patients on an orthopaedic ward. I dress wounds every day and \
      teach wound care to students. 😀 Medication rounds are mine in the morning, and I write the care \
      plans of eight people.

      Families often tell me that they understand the treatment after we have spoken. In my free time I \
      sing in a choir.

      Sincerely,
      Ada Test
      """;

  @Test
  void alternatives_areTermsWithAnOrBetweenThem() {
    TargetJob job =
        opening(
            "Engineer",
            List.of("AWS and Terraform, evenings or weekends", "Kotlin or Scala"),
            List.of());

    assertThat(score("I run everything on AWS and write Kotlin.", job).mustHave().missing())
        .containsExactly("Terraform");
  }

  @Test
  void total_isHighForTheFittingJobAndLowForAnother() {
    assertThat(score(LETTER, NURSE).total()).isGreaterThan(45);
    assertThat(score(LETTER, DRIVER).total()).isLessThan(15);
  }

  @Test
  void total_isTheSumOfWeightsTimesValuesUpToTheCap() {
    for (TargetJob job : List.of(NURSE, DRIVER)) {
      Score score = score(LETTER, job);
      double sum =
          score.components().stream().mapToDouble(part -> part.weight() * part.value()).sum();
      double cap = score.cap() == null ? 100 : score.cap().value();

      assertThat(score.total()).isCloseTo(Math.min(sum, cap), within(1e-9));
      assertThat(score.components().stream().mapToDouble(Score.Component::weight).sum())
          .isEqualTo(100);
    }
  }

  @Test
  void total_isTheSameAgain() {
    assertThat(score(LETTER, NURSE)).isEqualTo(score(LETTER, NURSE));
  }

  @Test
  void ownSentences_earnNothing() {
    String frame =
        """
        Dear Hiring Manager,

        I am writing to apply for the Registered Nurse position at Elm Hospital. I would welcome the \
        chance to talk. You ask for wound care and medication administration.

        Thank you for considering my application.

        Sincerely,
        Ada Test
        """;

    assertThat(score(frame, NURSE).total()).isLessThan(5);
  }

  @Test
  void oneRepeatedWord_isLow() {
    assertThat(score("forklift ".repeat(200), DRIVER).total()).isLessThan(15);
  }

  @Test
  void copyOfTheAd_earnsNothing() {
    TargetJob job =
        new TargetJob(
            "j",
            1,
            "Baker",
            "Mill",
            null,
            "You bake sourdough and rye bread for our four shops every night of the week.",
            List.of("Baking"),
            List.of(),
            List.of(),
            "hash");

    assertThat(score("I bake sourdough and rye bread for our four shops every night.", job).total())
        .isLessThan(15);
  }

  @Test
  void spans_areCodePointsOfWhatTheyShow() {
    List<Score.Span> spans = score(LETTER, NURSE).components().get(0).spans();
    int[] points = LETTER.codePoints().toArray();
    List<String> shown =
        spans.stream()
            .map(span -> new String(points, span.start(), span.end() - span.start()))
            .toList();

    assertThat(shown).contains("wound care", "care \nplans".replace("\n", ""));
  }

  @Test
  void missingMustHaves_capTheTotalAndAreNamed() {
    Score score = score(LETTER, DRIVER);

    assertThat(score.mustHave().missing()).contains("HGV Class 1", "Tachograph", "Forklift");
    assertThat(score.cap().why()).contains("HGV Class 1");
  }

  @Test
  void advice_givesTheGainThatTheChangeHas() {
    Score score = Scorer.of(NURSE).explain(LETTER, Generation.COVER_LETTER);

    assertThat(score.advice()).isNotEmpty();
    assertThat(score.advice().get(0).text()).contains("Mentoring");
    double with = score("Mentoring\n" + LETTER, NURSE).shown();
    assertThat(score.advice().get(0).gain()).isCloseTo(with - score.shown(), within(1e-9));
  }

  @Test
  void adThatNamesTooLittle_isUnclear() {
    Score score = score(LETTER, opening("Helper", List.of(), List.of()));

    assertThat(score.band()).isEqualTo("unclear");
    assertThat(score.feedback())
        .isEqualTo("The job ad names too few requirements to judge this document");
  }

  @Test
  void pictogramsInWhatDoesNotCount_moveNoSpans() {
    String text = "\uD83D\uDE80 \uD83D\uDE80 Dear all,\n\nI dress wounds and teach wound care.";
    Score.Component must = score(text, NURSE).components().get(0);

    assertThat(must.spans())
        .extracting(
            span ->
                text.substring(
                    text.offsetByCodePoints(0, span.start()),
                    text.offsetByCodePoints(0, span.end())))
        .contains("wound care");
  }

  @Test
  void terms_haveSingleBlanks() {
    TargetJob job = opening("Nurse", List.of("Kind  words \t for all", "Calm"), List.of());

    assertThat(score("I sing.", job).mustHave().missing()).contains("Kind words for all");
  }

  private static Score score(String text, TargetJob job) {
    return Scorer.of(job).score(text, Generation.COVER_LETTER);
  }

  private static TargetJob opening(String title, List<String> requirements, List<String> wishes) {
    return new TargetJob(
        "j", 1, title, "Elm Hospital", null, null, List.of(), requirements, wishes, "hash");
  }
}
