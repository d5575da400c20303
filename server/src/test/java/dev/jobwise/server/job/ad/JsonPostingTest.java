package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ads in JSON, and pages with data for search engines. */
class JsonPostingTest {

  private static final String DATA =
      "{\"@type\": \"JobPosting\", \"title\": \"Night Porter\",¶\"identifier\": {\"name\": \"Board\"},¶"
          + "\"hiringOrganization\": {\"@type\": \"Organization\", \"name\": \"Hollowell Inn\"},¶"
          + "\"jobLocation\": {\"address\": {\"addressLocality\": \"Leeds\", \"addressCountry\": \"GB\"}},¶"
          + "\"description\": \"<p>You greet the guests who come late at night.</p>\"}";

  private static JobAd parse(String ad) {
    return JobAdParser.parse(ad.replace("¶", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        DATA,
        "<script type=\"application/ld+json\">" + DATA + "</script>",
        "<h1>Hill Jobs</h1><script type=\"application/ld+json\">"
            + DATA
            + "</script><p>You greet the guests who come late at night.</p>",
        "[{¶id: 4,¶jobTitle: \"Night Porter\",¶employer: 'Hollowell Inn',¶city: \"Leeds\",¶"
            + "text: \"You greet the guests who come late at night.\"¶}]",
      })
  void parse_readsData(String ad) {
    JobAd read = parse(ad);
    assertThat(read.title()).isEqualTo("Night Porter");
    assertThat(read.company()).isEqualTo("Hollowell Inn");
    assertThat(read.location()).isEqualTo("Leeds");
    assertThat(read.description())
        .contains("You greet the guests who come late at night.")
        .doesNotContain("identifier", "Board", "description", "•");
  }

  @Test
  void parse_readsListsOfData() {
    JobAd ad =
        parse(
            "{\"title\": \"Cook\", \"requirements\": [\"Two years in a kitchen\", \"A \\\"clean\\\" licence\"],"
                + " \"salary\": null}");
    assertThat(ad.title()).isEqualTo("Cook");
    assertThat(ad.requirements()).containsExactly("Two years in a kitchen", "A \"clean\" licence");
  }

  @Test
  void parse_readsEscapedLetters() {
    assertThat(
            parse("{\"title\": \"K\\u00fcchenhilfe\", \"company\": \"Hof M\\u00fchle\"}").title())
        .isEqualTo("Küchenhilfe");
  }

  @ParameterizedTest
  @CsvSource({"'[Leeds] Vacancy: baker'", "'{\"title\": \"Baker'"})
  void parse_readsOtherTextsWithBrackets(String ad) {
    assertThat(parse(ad).title()).isEqualToIgnoringCase("baker");
  }
}
