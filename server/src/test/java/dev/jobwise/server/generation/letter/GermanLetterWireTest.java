package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.Wiring;
import dev.jobwise.server.common.language.Languages;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the offline writer writes for a German job: frame and body are in one language. */
@Timeout(60)
@Slow
class GermanLetterWireTest {

  private static final String GERMAN_DEED = "Planung der Touren für 40 Fahrer und 12 Lager";
  private static final String ENGLISH_DEED =
      "Planned the routes of 40 drivers and kept them on time with the team";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private static Wiring server;
  private Rest rest;

  @BeforeEach
  void server() {
    if (server == null) {
      Map<String, String> environment = JobWiseExtension.environment();
      environment.put("LLM_PROVIDER", "offline");
      environment.remove("GROQ_API_KEY");
      environment.remove("GROQ_BASE_URL");
      environment.put("JOBWISE_OFFLINE_WORDS_PER_SECOND", "0");
      server = Wiring.start(Settings.read(environment));
    }
    rest = new Rest(server.port(), jobwise.newUser().client().accessToken());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void germanApplicant_getsGermanFrameAndBody() {
    JsonNode letter = letter(GERMAN_DEED, "", "");

    assertLanguage(letter, "de", "Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen");
  }

  @Test
  void englishApplicant_getsEnglishFrameAndBody() {
    JsonNode letter = letter(ENGLISH_DEED, ", \"language\": \"de\"", "");

    assertLanguage(letter, "en", "Dear Hiring Manager,", "Sincerely,");
  }

  @Test
  void whomTheAdNames_isGreeted_unlessTheRequestNamesSomebody() {
    String contact = " Fragen beantwortet Ihnen gern Frau Lena Sommer.";

    assertThat(greeting(letter(GERMAN_DEED, "", contact))).isEqualTo("Sehr geehrte Frau Sommer,");
    assertThat(greeting(letter(GERMAN_DEED, ", \"hiring_manager_name\": \"Herr Winter\"", contact)))
        .isEqualTo("Sehr geehrter Herr Winter,");
  }

  @Test
  void englishLetter_greetsTheContactOfTheAdNotByName() {
    String contact = " Fragen beantwortet Ihnen gern Frau Lena Sommer.";

    assertThat(greeting(letter(ENGLISH_DEED, ", \"language\": \"en\"", contact)))
        .isEqualTo("Dear Hiring Manager,");
  }

  private static String greeting(JsonNode letter) {
    return letter.path("cover_letter_text").textValue().lines().findFirst().orElseThrow();
  }

  private void assertLanguage(JsonNode letter, String language, String greeting, String signOff) {
    String text = letter.path("cover_letter_text").textValue();
    String body =
        text.substring(greeting.length(), text.lastIndexOf("\n\n", text.indexOf(signOff)));
    assertThat(letter.path("language").textValue()).isEqualTo(language);
    assertThat(text).startsWith(greeting).contains(signOff);
    assertThat(Languages.find(body)).as(body).hasValue(language);
  }

  private JsonNode letter(String deed, String choice, String contact) {
    Rest.Answer profile =
        rest.post(
            "/profiles",
            """
            {"personal_info": {"full_name": "Ann Lee", "email": "ann@example.com"},
             "experiences": [{"title": "Disponentin", "company": "Nordlicht GmbH",
               "start_date": "2021-01-01", "is_current": true, "achievements": ["%s"]}]}"""
                .formatted(deed));
    assertThat(profile.status()).isEqualTo(201);
    Rest.Answer job =
        rest.post(
            "/jobs",
            """
            {"title": "Disponent (m/w/d)", "company": "Globex GmbH", "description":
             "Wir suchen für unser Lager einen Disponenten. Sie planen die Touren der Fahrer und \
            sprechen mit den Kunden. Erfahrung in der Disposition ist für Sie und uns wichtig.%s"}"""
                .formatted(contact));
    Rest.Answer letter =
        rest.post(
            "/generations/cover-letter",
            "{\"job_id\": \"" + job.json().path("id").asText() + "\"" + choice + "}");
    assertThat(letter.status()).as(letter.body()).isEqualTo(200);
    return letter.json();
  }
}
