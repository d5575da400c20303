package dev.jobwise.server.profile.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.Skills;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResumeTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA = schema();

  /** Every field of JSON Resume that a profile knows or keeps. */
  private static final String RESUME =
      """
      {
        "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
        "basics": {
          "name": "Ada Example", "email": "ada@example.com", "phone": "+44 20 1234",
          "url": "https://ada.example.com", "summary": "I make slow things fast.",
          "location": {"address": "1 High Street", "postalCode": "N1", "city": "London",
            "countryCode": "GB", "region": "England"},
          "profiles": [
            {"network": "LinkedIn", "url": "https://linkedin.com/in/ada"},
            {"network": "GitHub", "url": "https://github.com/ada"},
            {"network": "Mastodon", "username": "ada", "url": "https://social.example/@ada"}],
          "label": "Engineer", "image": "https://ada.example.com/me.png"},
        "work": [
          {"name": "Northwind", "position": "Engineer", "location": "London",
           "description": "Logistics", "startDate": "2021-03-01", "summary": "Built billing.",
           "highlights": ["Halved response times"]},
          {"name": "Eastwind", "position": "Developer", "startDate": "2018-01-01",
           "endDate": "2021-02-01"}],
        "education": [
          {"institution": "MIT", "area": "Physics", "studyType": "BSc", "startDate": "2014",
           "endDate": "2017-06-30", "score": "3.9", "courses": ["Optics"]}],
        "skills": [
          {"name": "Databases", "level": "Master", "keywords": ["MariaDB", "Redis"]},
          {"name": "Java"}],
        "languages": [
          {"language": "English", "fluency": "native"},
          {"language": "German", "fluency": "C1, since 2012"}],
        "projects": [
          {"name": "Ship", "description": "Tracks ships", "highlights": ["Won a prize"],
           "keywords": ["Go"], "startDate": "2020-01-01", "endDate": "2020-06-01",
           "url": "https://ship.example.com"}],
        "certificates": [
          {"name": "Cloud", "issuer": "Example Institute", "date": "2024-05-01",
           "url": "https://cert.example.com/1"}],
        "volunteer": [{"organization": "Code Club", "position": "Teacher"}],
        "awards": [{"title": "Best paper", "date": "2019-05-01"}],
        "publications": [{"name": "On Ships", "releaseDate": "2019-05-02"}],
        "interests": [{"name": "Chess", "keywords": ["Endgames"]}],
        "references": [{"name": "Bea", "reference": "Ada is quick."}],
        "meta": {"version": "v1.0.0", "theme": "even"}
      }
      """;

  @Test
  void resume_comesBackAsItCame() {
    DraftedProfile draft = JsonResumeReader.read(json(RESUME));
    assertThat(draft.warnings()).isEmpty();

    assertThat(JsonResumeWriter.write(stored(draft.profile()))).isEqualTo(json(RESUME));
  }

  @Test
  void resume_fillsTheProfile() {
    ProfileDraft profile = JsonResumeReader.read(json(RESUME)).profile();

    assertThat(profile.personalInfo.location()).isEqualTo("London, England");
    assertThat(profile.personalInfo.github()).isEqualTo("https://github.com/ada");
    assertThat(profile.technical).containsExactly("MariaDB", "Redis", "Java");
    assertThat(profile.experiences.get(0).isCurrent()).isTrue();
    assertThat(profile.experiences.get(0).industry()).isEqualTo("Logistics");
    assertThat(profile.education.get(0).gpa()).isEqualTo(3.9);
    assertThat(profile.certifications.get(0).credentialId())
        .isEqualTo("https://cert.example.com/1");
  }

  @Test
  void languageWithoutAKnownLevel_isKept() {
    String languages =
        """
        [{"language": "Latin"}, {"language": "Greek", "fluency": "rusty"},
         {"language": "Dutch", "fluency": "Native speaker"}]
        """;
    ProfileDraft draft =
        JsonResumeReader.read(json("{\"languages\": " + languages + "}")).profile();
    draft.languages = List.of(new Language("Dutch", "native")); // The others can't be stored.
    draft.personalInfo = JsonResumeReader.read(json(RESUME)).profile().personalInfo;

    assertThat(JsonResumeWriter.write(stored(draft)).get("languages")).isEqualTo(json(languages));

    draft.languages = List.of(new Language("Dutch", "fluent"));
    assertThat(JsonResumeWriter.write(stored(draft)).get("languages")).hasSize(1);
  }

  /** A profile refuses it, and with it everything else of the file. */
  @Test
  void endBeforeTheStart_isAWarning() {
    DraftedProfile draft =
        JsonResumeReader.read(
            json(
                """
                {"work": [{"name": "A", "startDate": "2021-03", "endDate": "2012-04"}]}
                """));

    assertThat(draft.profile().experiences.get(0).endDate()).isNull();
    assertThat(draft.profile().experiences.get(0).isCurrent()).isFalse();
    assertThat(draft.warnings()).containsExactly(new Warning("work[0].endDate", "2012-04"));
  }

  @Test
  void fieldWithoutAPlace_isAWarning() {
    DraftedProfile draft =
        JsonResumeReader.read(
            json(
                """
                {"work": [{"name": "A", "url": "https://a.example.com", "startDate": "long ago"}],
                 "education": [{"institution": "B", "score": "first class"}]}
                """));

    assertThat(draft.warnings())
        .containsExactly(
            new Warning("work[0].startDate", "long ago"),
            new Warning("work[0].url", "https://a.example.com"),
            new Warning("education[0].score", "first class"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "1e400", "-5", "0x1p3", "3.9d", "3,9"})
  void scoreThatIsNoPlainNumber_isAWarning(String score) {
    DraftedProfile draft =
        JsonResumeReader.read(json("{\"education\": [{\"score\": \"" + score + "\"}]}"));

    assertThat(draft.profile().education.get(0).gpa()).isNull();
    assertThat(draft.warnings()).containsExactly(new Warning("education[0].score", score));
  }

  @Test
  void date_mayBeAMonthOrAYear() {
    ProfileDraft profile =
        JsonResumeReader.read(
                json("{\"work\": [{\"startDate\": \"2014\", \"endDate\": \"2014-03\"}]}"))
            .profile();

    assertThat(profile.experiences.get(0).startDate()).isEqualTo("2014-01-01");
    assertThat(profile.experiences.get(0).endDate()).isEqualTo("2014-03-01");
  }

  @Test
  void problem_isNamed() {
    assertProblem("{\"basics\": {\"name\": \" \"}, \"work\": []}", "it is empty");
    assertProblem("[]", "it must be an object");
    assertProblem("\"x\"", "it must be an object");
    assertProblem(
        "{}", "it has none of basics, work, education, skills, projects, languages, certificates");
    assertProblem("{\"work\": 1}", "work must be a list");
    assertProblem("{\"work\": [1]}", "work[0] must be an object");
    assertProblem("{\"work\": [{\"name\": []}]}", "work[0].name must be a string");
    assertProblem("{\"basics\": \"Ada\"}", "basics must be an object");
  }

  private static void assertProblem(String resume, String problem) {
    assertThatThrownBy(() -> JsonResumeReader.read(json(resume)))
        .hasMessage("Not a JSON Resume: " + problem);
  }

  @Test
  void profile_comesBackAsItWas() {
    Random random = new Random(14);
    for (int i = 0; i < 500; i++) {
      Profile profile = stored(profile(random));
      ObjectNode resume = JsonResumeWriter.write(profile);
      assertThat(SCHEMA.validate(resume)).as(resume.toPrettyString()).isEmpty();

      DraftedProfile again = JsonResumeReader.read(resume);
      assertThat(again.warnings()).isEmpty();
      assertThat(stored(again.profile())).as(resume.toPrettyString()).isEqualTo(profile);
    }
  }

  private static ProfileDraft profile(Random random) {
    ProfileDraft profile = new ProfileDraft((String) null);
    profile.personalInfo =
        new PersonalInfo(
            "Ada " + random.nextInt(9),
            "ada@example.com",
            maybe(random, "+44 20 1234"),
            maybe(random, "London, England", "Berlin", "A, B, C"),
            maybe(random, "linkedin.com/in/ada", "https://linkedin.com/in/ada", "ada two"),
            maybe(random, "github.com/ada"),
            maybe(random, "ada.example.com", "http://ada.example.com/ü"));
    profile.summary = maybe(random, "I make slow things fast.\nAlways.");
    profile.enhancedSummary = maybe(random, "I speed things up.");
    profile.technical = some(random, "Java", "MariaDB", "C++");
    profile.soft = some(random, "Mentoring", "Writing");
    profile.languages = random.nextBoolean() ? List.of() : List.of(new Language("German", "basic"));
    List<Experience> experiences = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      boolean current = random.nextBoolean();
      LocalDate start =
          LocalDate.of(random.nextInt(9) == 0 ? 3000 : 2014, 1 + random.nextInt(12), 1);
      LocalDate end = current ? null : day(random);
      experiences.add(
          new Experience(
              null,
              null,
              "Engineer",
              "Northwind",
              maybe(random, "London"),
              start,
              end != null && end.isBefore(start) ? start : end,
              current,
              maybe(random, "Built billing.\nAnd more."),
              maybe(random, "Built it well."),
              some(random, "Halved response times", "Won a prize"),
              some(random, "Java", "Go"),
              maybe(random, "Full-time"),
              maybe(random, "Logistics")));
    }
    profile.experiences = experiences;
    profile.education =
        List.of(
            new Education(
                null,
                null,
                "MIT",
                "BSc",
                random.nextBoolean() ? "" : "Physics",
                List.of("", "2014", "2014-09", "Fall 2014").get(random.nextInt(4)),
                day(random),
                random.nextBoolean(),
                random.nextBoolean() ? null : random.nextInt(40) / 10.0,
                some(random, "Dean's list"),
                some(random, "Optics", "Waves"),
                maybe(random, "With a thesis")));
    profile.projects =
        List.of(
            new Project(
                null,
                null,
                "Ship",
                random.nextBoolean() ? "" : "Tracks ships",
                maybe(random, "Tracks all ships"),
                some(random, "Go", "Rust"),
                maybe(random, "https://ship.example.com", "ship.example.com/a b", "ship"),
                maybe(random, "github.com/ada/ship"),
                day(random),
                day(random),
                random.nextBoolean(),
                some(random, "Won a prize")));
    profile.certifications =
        List.of(
            new Certification(
                null,
                null,
                "Cloud",
                random.nextBoolean() ? "" : "Example Institute",
                List.of("", "2024-05", "May 2024").get(random.nextInt(3)),
                day(random),
                maybe(random, "EX-1", "https://cert.example.com/1")));
    if (random.nextBoolean()) {
      profile.customFields = (ObjectNode) json(CUSTOM.get(random.nextInt(CUSTOM.size())));
    }
    return profile;
  }

  private static final List<String> CUSTOM =
      List.of(
          "{\"notice_period\": \"4 weeks\", \"salary\": {\"least\": 3, \"currency\": null}}",
          "{\"volunteer\": [{\"organization\": \"Code Club\"}], \"awards\": \"none\"}",
          "{\"volunteer\": [{\"startDate\": \"once\"}], \"skills\": [\"Java\"]}",
          "{\"basics\": {\"label\": \"Engineer\"}, \"meta\": {\"theme\": \"even\"}}",
          "{\"basics\": 7, \"meta\": [], \"references\": [{\"url\": \"not a link\"}]}");

  private static String maybe(Random random, String... texts) {
    int at = random.nextInt(texts.length + 1);
    return at == texts.length ? null : texts[at];
  }

  private static List<String> some(Random random, String... texts) {
    return List.of(texts).subList(0, random.nextInt(texts.length + 1));
  }

  private static LocalDate day(Random random) {
    return random.nextBoolean() ? null : LocalDate.of(2020, 1 + random.nextInt(12), 15);
  }

  private static Profile stored(ProfileDraft draft) {
    return new Profile(
        null,
        1,
        draft.personalInfo,
        draft.summary,
        draft.enhancedSummary,
        new Skills(draft.technical, draft.soft, draft.languages, draft.certifications),
        draft.experiences,
        draft.education,
        draft.projects,
        draft.customFields,
        true,
        "",
        Instant.EPOCH,
        Instant.EPOCH);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException bad) {
      throw new UncheckedIOException(bad);
    }
  }

  private static Schema schema() {
    try (InputStream schema = Renderer.class.getResourceAsStream("json-resume-1.0.0.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(JSON.readTree(schema));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
