package dev.jobwise.server.profile.content;

import dev.jobwise.server.common.Visible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How complete a profile is, and what would improve it. Depends only on the profile.
 *
 * @param score the weighted total, from 0 to 100
 * @param sections each section by itself, from 0 to 100
 * @param missing sections that are empty
 * @param recommendations what would help, one sentence each, section with the most weight first
 * @param strengths what is complete, one sentence each
 */
public record ProfileAnalytics(
    int score,
    Map<Section, Integer> sections,
    List<Section> missing,
    List<String> recommendations,
    List<String> strengths) {

  /** The sections with their weights, which add up to 100, and their sentences. */
  public enum Section {
    PERSONAL_INFO(15, "Complete your contact details.", "Your contact details are complete."),
    PROFESSIONAL_SUMMARY(
        15, "Write a professional summary and enhance it.", "Your summary is enhanced."),
    EXPERIENCES(20, "Add at least 3 work experiences.", "Your work history is solid."),
    EDUCATION(10, "Add your education.", "Your education is listed."),
    PROJECTS(10, "Add at least 2 projects.", "Your projects show your work."),
    TECHNICAL_SKILLS(15, "List at least 10 technical skills.", "You list many technical skills."),
    SOFT_SKILLS(5, "List at least 3 soft skills.", "Your soft skills are listed."),
    CERTIFICATIONS(10, "Add at least 2 certifications.", "Your certifications stand out.");

    private final int weight;
    private final String advice;
    private final String praise;

    Section(int weight, String advice, String praise) {
      this.weight = weight;
      this.advice = advice;
      this.praise = praise;
    }
  }

  public static ProfileAnalytics of(Profile profile) {
    Map<Section, Double> shares = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      shares.put(section, Math.min(1, share(profile, section)));
    }
    double score = 0;
    Map<Section, Integer> percents = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      score += section.weight * shares.get(section);
      percents.put(section, (int) Math.round(100 * shares.get(section)));
    }
    List<String> advice = new ArrayList<>();
    Arrays.stream(Section.values())
        .filter(section -> shares.get(section) < 1)
        .sorted((a, b) -> Integer.compare(b.weight, a.weight))
        .forEach(section -> advice.add(section.advice));
    return new ProfileAnalytics(
        (int) Math.round(score),
        percents,
        Arrays.stream(Section.values()).filter(section -> shares.get(section) == 0).toList(),
        advice,
        Arrays.stream(Section.values())
            .filter(section -> shares.get(section) >= 1)
            .map(section -> section.praise)
            .toList());
  }

  private static double share(Profile profile, Section section) {
    PersonalInfo info = profile.personalInfo();
    Skills skills = profile.skills();
    return switch (section) {
      case PERSONAL_INFO ->
          (present(info.fullName()) + present(info.email()) + present(info.location())) / 3.0;
      // The summary gives 10 of the 15 points, its enhanced text 5.
      case PROFESSIONAL_SUMMARY ->
          (10 * present(profile.professionalSummary()) + 5 * present(profile.enhancedSummary()))
              / 15.0;
      case EXPERIENCES -> profile.experiences().size() / 3.0;
      case EDUCATION -> profile.education().size();
      case PROJECTS -> profile.projects().size() / 2.0;
      case TECHNICAL_SKILLS -> skills.technical().size() / 10.0;
      case SOFT_SKILLS -> skills.soft().size() / 3.0;
      case CERTIFICATIONS -> skills.certifications().size() / 2.0;
    };
  }

  private static int present(String text) {
    return text == null || Visible.isBlank(text) ? 0 : 1;
  }
}
