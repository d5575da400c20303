package dev.jobwise.server.profile.draft.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

  @ParameterizedTest
  @CsvSource({
    "Work Experience:,EXPERIENCE",
    "2 Opleiding,EDUCATION",
    "SKILLS & EXPERTISE,SKILLS",
    "C O N T A C T,CONTACT",
    "C O R E SK I L L S,SKILLS",
    "Berufserfahrung,EXPERIENCE",
    "Expériences professionnelles,EXPERIENCE",
    "Formación académica,EDUCATION",
    "Educational Qualification :-,EDUCATION",
    "Talenkennis,LANGUAGES",
    "Experiência Profissional,EXPERIENCE",
    "Istruzione e formazione,EDUCATION",
    "Soft Skills,SOFT_SKILLS",
    "Career Profile,SUMMARY",
    "Work Experience – 7 years,EXPERIENCE",
    "EXPERIENCE: 15+ YEARS IN RAIL,EXPERIENCE",
  })
  void knownHeading_isRecognized(String text, SectionKind kind) {
    assertThat(Headings.kindOf(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Relevant Industry Experience,EXPERIENCE",
    "Projekt Erfahrungen,PROJECTS",
    "Employment & Hobbies,EXPERIENCE",
    "Experiencia Laboral y Proyectos,EXPERIENCE",
    "Certifications/Training Workshops,CERTIFICATIONS",
    "Knitting,OTHER",
  })
  void otherHeading_isReadByItsWords(String text, SectionKind kind) {
    assertThat(Headings.guess(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Professional Teaching & Writing Experience,EXPERIENCE",
    "Education Milestones,EDUCATION",
    "Experience Designer,",
    "Project Experience,",
  })
  void headingOfJobsOrEducation_isRecognized(String text, SectionKind kind) {
    assertThat(Headings.ofMain(text)).isEqualTo(kind);
  }

  @Test
  void endOfASentence_isNoHeading() {
    assertThat(Headings.isKnown("Technologien.")).isFalse();
  }

  @Test
  void headingWithALetterWrong_isKnown() {
    assertThat(Headings.guess("BERUFSERFARUNG")).isEqualTo(SectionKind.EXPERIENCE);
    assertThat(Headings.guess("Profiled")).isEqualTo(SectionKind.OTHER);
  }
}
