package dev.jobwise.server.profile.content;

import static dev.jobwise.server.profile.content.TestProfiles.experience;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.profile.content.ProfileAnalytics.Section;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileAnalyticsTest {

  private final ProfileDraft draft = new ProfileDraft("id");

  private ProfileAnalytics analytics() {
    return ProfileAnalytics.of(draft.done(1, true, Instant.EPOCH, Instant.EPOCH));
  }

  @Test
  void emptyProfile_missesEverything() {
    assertThat(analytics().score()).isZero();
    assertThat(analytics().missing()).containsExactly(Section.values());
    assertThat(analytics().strengths()).isEmpty();
    assertThat(analytics().recommendations()).hasSize(8);
  }

  @Test
  void score_isWeightedAndCapped() {
    draft.personalInfo = new PersonalInfo("Ada", "a@b.co", null, "London", null, null, null);
    draft.summary = "text";
    draft.experiences = List.of(experience("A", "a", null));
    draft.technical = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    draft.soft = List.of("1");

    ProfileAnalytics analytics = analytics();

    // 15 + 10 of 15 + 20/3 + 15 + 5/3
    assertThat(analytics.score()).isEqualTo(48);
    assertThat(analytics.sections())
        .containsEntry(Section.PERSONAL_INFO, 100)
        .containsEntry(Section.PROFESSIONAL_SUMMARY, 67)
        .containsEntry(Section.EXPERIENCES, 33)
        .containsEntry(Section.TECHNICAL_SKILLS, 100)
        .containsEntry(Section.SOFT_SKILLS, 33)
        .containsEntry(Section.PROJECTS, 0);
    assertThat(analytics.missing())
        .containsExactly(Section.EDUCATION, Section.PROJECTS, Section.CERTIFICATIONS);
    assertThat(analytics.strengths()).hasSize(2);
    assertThat(analytics.recommendations().get(0)).contains("experiences");
  }
}
