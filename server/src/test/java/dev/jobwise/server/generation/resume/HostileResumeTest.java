package dev.jobwise.server.generation.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.common.Visible;
import dev.jobwise.server.generation.document.Generation;
import dev.jobwise.server.generation.document.People;
import dev.jobwise.server.generation.score.Scorer;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import dev.jobwise.server.testing.Clusters;
import dev.jobwise.server.testing.HostileTexts;
import dev.jobwise.server.testing.Slow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds of every resume, whatever people may have stored. */
@Slow
class HostileResumeTest {

  private static final int PROFILES = 2_000;

  private static final List<String> UNSEEN =
      List.of("\u200b", "\u2060", "\u00ad", "\u3164", "\u2800", "\ufe0f", "\u202e", "\u00a0", "");

  /** Without the sign that bullets are printed with. */
  private static final List<String> PIECES =
      HostileTexts.pieces().stream().filter(piece -> !piece.contains("\u2022")).toList();

  private static final Set<String> HEADINGS =
      Set.of(
          "PROFESSIONAL SUMMARY",
          "TECHNICAL SKILLS",
          "PROFESSIONAL EXPERIENCE",
          "PROJECTS",
          "EDUCATION",
          "CERTIFICATIONS",
          "LANGUAGES");

  /** Marks of direction would turn what others wrote behind them. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

  private final Random random = new Random(7);

  @Test
  void everyLine_showsSomething() {
    for (int i = 0; i < PROFILES; i++) {
      String resume = ResumeTexts.of(content(profile()), "en");

      assertThat(FORBIDDEN.matcher(resume).find()).as(() -> escaped(resume)).isFalse();
      assertThat(resume).doesNotContain("\n\n\n").doesNotStartWith("\n").doesNotEndWith("\n");
      for (String line : resume.split("\n", -1)) {
        String told = line.replaceFirst("^(•|Technologies:|GitHub:|Link:)", "");
        assertThat(line.isEmpty() || !Visible.isBlank(told)).as(() -> escaped(resume)).isTrue();
        assertThat(line).as(() -> escaped(resume)).isEqualTo(line.strip());
      }
    }
  }

  @Test
  void headings_haveSomethingBelowThem() {
    for (int i = 0; i < PROFILES; i++) {
      List<String> lines = ResumeTexts.of(content(profile()), "en").lines().toList();
      for (int at = 0; at < lines.size(); at++) {
        if (HEADINGS.contains(lines.get(at))) {
          assertThat(lines.subList(at + 1, Math.min(lines.size(), at + 3)))
              .as(lines.toString())
              .anyMatch(line -> !Visible.isBlank(line) && !HEADINGS.contains(line));
        }
      }
    }
  }

  @Test
  void equalContents_areEqualResumes() {
    Profile profile = profile();

    assertThat(ResumeTexts.of(content(profile), "en"))
        .isEqualTo(ResumeTexts.of(content(profile), "en"));
  }

  @Test
  void scores_areBetween0And100() {
    for (int i = 0; i < PROFILES; i++) {
      String text = ResumeTexts.of(content(profile()), "en");
      List<String> keywords = new ArrayList<>();
      for (int k = random.nextInt(40); k > 0; k--) {
        keywords.add(odd());
      }
      TargetJob job =
          new TargetJob("j", 1, odd(), odd(), odd(), odd(), keywords, keywords, List.of(), "hash");

      assertThat(Scorer.of(job).score(text, Generation.RESUME).total()).isBetween(0.0, 100.0);
      assertThat(Scorer.of(job).score(text, Generation.COVER_LETTER).total()).isBetween(0.0, 100.0);
    }
  }

  private static ResumeContent content(Profile profile) {
    return ResumeContent.choose(
        profile,
        profile.experiences().stream().map(Experience::id).toList(),
        profile.projects().stream().map(Project::id).toList(),
        5,
        3,
        true,
        false);
  }

  /** As the rules of requests let it in: what is required shows something. */
  private Profile profile() {
    LocalDate day = LocalDate.of(2020, 1, 31);
    return People.profile(
        new PersonalInfo(needed(), "a@example.com", odd(), odd(), link(), link(), link()),
        odd(),
        odd(),
        new Skills(
            List.of(needed(), needed()),
            List.of(needed()),
            List.of(new Language(needed(), "native")),
            List.of(new Certification("c", "p1", needed(), odd(), odd(), null, odd()))),
        List.of(
            new Experience(
                "e", "p1", needed(), needed(), odd(), day, null, false, odd(), odd(), odds(),
                odds(), null, odd())),
        List.of(
            new Education(
                "d", "p1", needed(), needed(), odd(), odd(), null, false, null, odds(), odds(),
                odd())),
        List.of(
            new Project(
                "j", "p1", needed(), odd(), odd(), odds(), link(), link(), null, day, false,
                odds())));
  }

  private List<String> odds() {
    return List.of(needed(), needed());
  }

  private String link() {
    return List.of("https://", "HTTP://", "", "https://a.b/").get(random.nextInt(4)) + odd();
  }

  private String needed() {
    String text = odd();
    return Visible.isBlank(text) ? "A" + text : text;
  }

  private String odd() {
    StringBuilder odd = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      odd.append(
          switch (random.nextInt(3)) {
            case 0 -> UNSEEN.get(random.nextInt(UNSEEN.size()));
            case 1 -> Clusters.of(1, random.nextLong()).text();
            default -> PIECES.get(random.nextInt(PIECES.size()));
          });
    }
    return odd.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(c -> escaped.append(c < 0x7f ? (char) c + "" : String.format("\\u%04x", c)));
    return escaped.toString();
  }
}
