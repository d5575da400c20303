package dev.jobwise.server.profile.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Language;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of earlier versions of JSON Resume, and what people write beside its schema. */
class JsonResumeOfOthersTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void keysOfEarlierVersions_areRead() {
    DraftedProfile draft =
        read(
            """
            {"basics": {"name": "Mia Roth", "website": "https://mia.example.com"},
             "work": [{"company": "Brook & Co", "position": "Editor"}],
             "education": [{"institution": "Hill College", "gpa": "3.5"}],
             "languages": [{"name": "Danish", "level": "fluent"}],
             "projects": [{"name": "Atlas", "summary": "Maps of rivers.",
                           "website": "https://atlas.example.com", "technologies": ["Go"]}]}
            """);

    ProfileDraft profile = draft.profile();
    assertThat(draft.warnings()).isEmpty();
    assertThat(profile.personalInfo.website()).isEqualTo("https://mia.example.com");
    assertThat(profile.experiences.get(0).company()).isEqualTo("Brook & Co");
    assertThat(profile.education.get(0).gpa()).isEqualTo(3.5);
    assertThat(profile.languages).containsExactly(new Language("Danish", "fluent"));
    assertThat(profile.projects.get(0).description()).isEqualTo("Maps of rivers.");
    assertThat(profile.projects.get(0).url()).isEqualTo("https://atlas.example.com");
    assertThat(profile.projects.get(0).technologies()).containsExactly("Go");
  }

  /** Of two keys for one field, the second has no place. */
  @Test
  void bothKeys_loseNothing() {
    DraftedProfile draft = read("{\"work\": [{\"name\": \"Brook\", \"company\": \"Brook & Co\"}]}");

    assertThat(draft.profile().experiences.get(0).company()).isEqualTo("Brook");
    assertThat(draft.warnings()).containsExactly(new Warning("work[0].company", "Brook & Co"));
  }

  @Test
  void otherKinds_areReadWhereTheySayTheSame() {
    DraftedProfile draft =
        read(
            """
            {"basics": {"location": "Aarhus, Denmark"},
             "work": [{"name": "Brook", "summary": ["Edited maps.", "Led four."],
                       "highlights": "Won a prize\\nMoved the archive", "keywords": ["GIS"]}],
             "skills": {"tools": ["QGIS", "Git"], "craft": ["Drawing"]},
             "languages": ["Danish"], "interests": ["Rowing"]}
            """);

    ProfileDraft profile = draft.profile();
    assertThat(profile.personalInfo.location()).isEqualTo("Aarhus, Denmark");
    assertThat(profile.experiences)
        .extracting(Experience::description, Experience::achievements, Experience::technologies)
        .containsExactly(
            tuple(
                "Edited maps.\nLed four.",
                List.of("Won a prize", "Moved the archive"),
                List.of("GIS")));
    assertThat(profile.technical).containsExactly("QGIS", "Git", "Drawing");
    assertThat(profile.languages).containsExactly(new Language("Danish", null));
    assertThat(profile.customFields.path("interests").path(0).asText()).isEqualTo("Rowing");
  }

  @ParameterizedTest
  @CsvSource({
    "August 2021, 2021-08-01",
    "Mar. 2016, 2016-03-01",
    "05/2019, 2019-05-01",
    "août 2020, 2020-08-01"
  })
  void dateInWords_isRead(String written, LocalDate day) {
    DraftedProfile draft =
        read("{\"work\": [{\"name\": \"A\", \"startDate\": \"" + written + "\"}]}");

    assertThat(draft.profile().experiences.get(0).startDate()).isEqualTo(day);
    assertThat(draft.warnings()).isEmpty();
  }

  /** An end that nobody can read does not say that the job goes on. */
  @Test
  void unreadableEnd_isNoPresent() {
    DraftedProfile draft =
        read(
            """
            {"work": [{"name": "A", "startDate": "2019", "endDate": "some time"},
                      {"name": "B", "startDate": "2019", "endDate": "Aujourd'hui"}]}
            """);

    assertThat(draft.profile().experiences)
        .extracting(Experience::isCurrent)
        .containsExactly(false, true);
    assertThat(draft.warnings()).containsExactly(new Warning("work[0].endDate", "some time"));
  }

  @Test
  void level_isReadInOtherLanguages() {
    assertThat(
            read("{\"languages\": [{\"language\": \"Ruso\", \"fluency\": \"Nativo\"}]}")
                .profile()
                .languages)
        .containsExactly(new Language("Ruso", "native"));
  }

  @Test
  void markup_becomesPlainLines() {
    ProfileDraft profile =
        read("""
                {"basics": {"name": "Mia<br>Roth", "summary": "<p>Draws <b>maps</b>.</p><p>Rows.</p>"},
                 "work": [{"name": "A", "highlights": [
                   "<ul><li>Built an atlas</li><li>Led <a href='https://b.example.com'>four</a></li></ul>",
                   "**Print**: cut costs, see [report](https://c.example.com/r)",
                   "Kept a < b and c > d"]}]}
                """)
            .profile();

    assertThat(profile.personalInfo.fullName()).isEqualTo("Mia Roth");
    assertThat(profile.summary).isEqualTo("Draws maps.\nRows.");
    assertThat(profile.experiences.get(0).achievements())
        .containsExactly(
            "Built an atlas",
            "Led four (https://b.example.com)",
            "Print: cut costs, see report (https://c.example.com/r)",
            "Kept a < b and c > d");
  }

  private static DraftedProfile read(String resume) {
    try {
      return JsonResumeReader.read(JSON.readTree(resume));
    } catch (IOException bad) {
      throw new UncheckedIOException(bad);
    }
  }
}
