package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.text.DateSpan;
import dev.jobwise.server.profile.draft.text.DateSpans;
import dev.jobwise.server.profile.draft.text.Headings;
import dev.jobwise.server.profile.draft.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileDraftsTest {

  @Test
  void person_isRead() throws Exception {
    assertThat(draft("en").profile().personalInfo)
        .isEqualTo(
            new PersonalInfo(
                "Ann Lee",
                "ann@example.com",
                "+47 555 01 234",
                "Oslo, Norway",
                "linkedin.com/in/annlee",
                "github.com/annlee",
                "annlee.example.com"));
  }

  @Test
  void jobs_areRead() throws Exception {
    ProfileDraft profile = draft("en").profile();

    assertThat(profile.summary).isEqualTo("Engineer who likes quiet systems.");
    assertThat(profile.experiences)
        .extracting(
            Experience::title,
            Experience::company,
            Experience::location,
            Experience::startDate,
            Experience::endDate,
            Experience::isCurrent,
            Experience::description,
            Experience::technologies)
        .containsExactly(
            tuple(
                "Senior Engineer",
                "Northwind Logistics",
                "Bergen, Norway",
                LocalDate.of(2018, 3, 1),
                null,
                true,
                "Moved the batch jobs to a stream\nTrained four juniors",
                List.of("Java", "Kafka")),
            tuple(
                "Teacher",
                "Quay College",
                null,
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2018, 1, 1),
                false,
                "Taught algorithms.",
                List.of()));
  }

  @Test
  void education_isRead() throws Exception {
    assertThat(draft("en").profile().education)
        .containsExactly(
            new Education(
                null,
                null,
                "University of Oslo",
                "Bachelor of Science",
                "Computer Science",
                "2009-01-01",
                LocalDate.of(2012, 1, 1),
                false,
                3.8,
                List.of("Cum Laude"),
                List.of("Compilers", "Databases"),
                null));
  }

  @Test
  void skillsLanguagesAndCertificates_areRead() throws Exception {
    DraftedProfile draft = draft("en");

    assertThat(draft.profile().technical).containsExactly("Java", "SQL (MariaDB)", "Kafka");
    assertThat(draft.profile().languages)
        .containsExactly(
            new Language("Norwegian", "native"), new Language("Spanish", "conversational"));
    assertThat(draft.profile().certifications)
        .extracting("name", "issuer", "dateObtained", "expiryDate", "credentialId")
        .containsExactly(tuple("CKA", "CNCF", "2023-05-01", LocalDate.of(2026, 5, 1), "4711"));
  }

  @Test
  void whatAProfileHasNoListFor_staysUnderItsHeading() throws Exception {
    assertThat(draft("en").profile().customFields.toString())
        .isEqualTo("{\"INTERESTS\":[\"Chess, mountains\"]}");
  }

  @Test
  void languageWithoutALevel_isAWarning() throws Exception {
    assertThat(draft("en").warnings()).containsExactly(new Warning("languages", "Korean"));
    byte[] text = "Languages\nThai, spoken at home\nDutch songs for children".getBytes("UTF-8");

    assertThat(ProfileDrafts.of(Readers.read(Format.TXT, text)).warnings())
        .extracting(Warning::text)
        .contains("spoken at home", "Dutch songs for children");
  }

  @ParameterizedTest
  @CsvSource({
    "de,Jana Weiß,Softwareentwicklerin,Nordlicht GmbH,2020-02-01",
    "fr,Luc Morel,Développeur,Rivage,2018-11-01",
    "es,Eva Ríos,Programadora,Faro S.L.,2019-01-01",
    "nl,Sam de Wit,Ontwikkelaar,Kade B.V.,2019-03-01",
  })
  void otherLanguages_areRead(
      String language, String name, String title, String company, LocalDate start)
      throws Exception {
    ProfileDraft profile = draft(language).profile();

    assertThat(profile.personalInfo.fullName()).isEqualTo(name);
    assertThat(profile.experiences).hasSize(2);
    Experience job = profile.experiences.get(0);
    assertThat(job.title()).isEqualTo(title);
    assertThat(job.company()).isEqualTo(company);
    assertThat(job.startDate()).isEqualTo(start);
    assertThat(job.isCurrent()).isTrue();
    assertThat(profile.languages)
        .extracting(Language::proficiency)
        .containsExactly("native", "fluent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "nl"})
  void everyWord_isInTheDraftOrInAWarning(String language) throws Exception {
    Extracted file = file(language);
    String said = said(ProfileDrafts.of(file));

    for (var line : file.lines()) {
      if (!Headings.isKnown(line.text()) && Label.of(line.text()) == null) {
        for (String word : withoutDatesAndLabels(line.text()).split("[^\\p{L}\\p{N}]+")) {
          assertThat(said).contains(word.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  @Test
  void jobsWithoutAHeading_areRead() throws Exception {
    String text =
        """
        Jane Doe
        jane@example.com

        Skills
        - Java

        ACME Ltd
        Engineer, 2019 - 2021
        - Built it

        Initech Inc
        Developer, 2016 - 2018
        - Ran it
        """;

    DraftedProfile draft = ProfileDrafts.of(Readers.read(Format.TXT, text.getBytes("UTF-8")));

    assertThat(draft.profile().experiences)
        .extracting(Experience::title)
        .containsExactly("Engineer", "Developer");
  }

  @Test
  void textWithoutHeadings_isAllWarnings() throws Exception {
    byte[] text = "Once upon a time there was a mill.\nIt turned.".getBytes("UTF-8");

    DraftedProfile draft = ProfileDrafts.of(Readers.read(Format.TXT, text));

    assertThat(draft.isEmpty()).isTrue();
    assertThat(draft.warnings())
        .extracting(Warning::text)
        .containsExactly("Once upon a time there was a mill.", "It turned.");
  }

  /** Each once ended the reading, or left a value that shows nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Experience\n.,Leeds",
        "Experience\n.,Leeds 2010",
        "Experience\nCook , Ulm 2020",
        "Experience\nTitle: -\n2019",
        "---",
        "Skills\nB ."
      })
  void signsBesideWords_areNoValues(String text) throws Exception {
    ProfileDraft draft =
        ProfileDrafts.of(Readers.read(Format.TXT, text.getBytes("UTF-8"))).profile();

    assertThat(draft.personalInfo).isEqualTo(PersonalInfo.BLANK);
    assertThat(draft.technical).allMatch(skill -> skill.equals(skill.strip()));
    assertThat(draft.experiences)
        .flatExtracting(Experience::title, Experience::company)
        .allMatch(name -> name == null || name.equals(((String) name).strip()) && !name.equals(""));
  }

  private static DraftedProfile draft(String language) throws Exception {
    return ProfileDrafts.of(file(language));
  }

  private static Extracted file(String language) throws Exception {
    try (var text = ProfileDraftsTest.class.getResourceAsStream(language + ".txt")) {
      return Readers.read(Format.TXT, text.readAllBytes());
    }
  }

  private static String withoutDatesAndLabels(String line) {
    String text = line;
    for (DateSpan span : DateSpans.in(line)) {
      text = text.replace(line.substring(span.from(), span.to()), " ");
    }
    Label.Labelled labelled = Label.split(text);
    String said = labelled == null || labelled.label() == null ? text : labelled.value();
    return said.replaceAll(
        "Expires:|ID:|\\([^)]*\\)|: B1| in | at | bei der | bei | chez |LEBENSLAUF", " ");
  }

  private static String said(DraftedProfile draft) {
    ProfileDraft profile = draft.profile();
    return List.of(
            profile.personalInfo,
            String.valueOf(profile.summary),
            profile.technical,
            profile.soft,
            profile.languages,
            profile.certifications,
            profile.experiences,
            profile.education,
            profile.projects,
            profile.customFields,
            draft.warnings())
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}
