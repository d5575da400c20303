package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources of job pages, with the settings of the page above the text. */
class FrontMatterTest {

  private static JobAd parse(String ad) {
    return JobAdParser.parse(ad.replace("¶", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "---¶title: \"Night Porter\"¶layout: job¶location: 'Leeds'¶---¶You greet guests.",
        "+++¶title = \"Night Porter\"¶draft = false¶location = \"Leeds\"¶+++¶You greet guests.",
        "+++¶title = \"Night Porter\"¶[extra]¶location = \"Leeds\"¶+++¶You greet guests.",
        "---¶layout: job¶jobTitle: Night Porter # on the card¶jobLocation: Leeds¶---¶You greet guests.",
        "---¶title: Night Porter¶meta:¶  site: hillview¶  location: web¶location: Leeds¶---¶{{ page.map }}",
      })
  void parse_readsSettingsAboutTheJob(String ad) {
    JobAd read = parse(ad);
    assertThat(read.title()).isEqualTo("Night Porter");
    assertThat(read.location()).isEqualTo("Leeds");
    assertThat(read.company()).isEqualTo(JobAd.UNKNOWN_COMPANY);
  }

  @Test
  void parse_leavesSettingsOfThePageOut() {
    JobAd ad =
        parse(
            "---¶title: Cook¶permalink: /jobs/cook¶author: mill¶---¶{% include banner.html %}You cook for guests.");
    assertThat(ad.description()).doesNotContain("permalink", "mill", "banner");
  }

  @Test
  void parse_keepsSectionsAndSentencesOfSettings() {
    JobAd ad =
        parse(
            "---¶position: Cook¶brief: |¶  We cook for two hundred guests.¶requirements:¶"
                + "  - Two years in a kitchen¶  - A clean driving licence¶---¶");
    assertThat(ad.title()).isEqualTo("Cook");
    assertThat(ad.requirements())
        .containsExactly("Two years in a kitchen", "A clean driving licence");
    assertThat(ad.description()).contains("We cook for two hundred guests.");
  }

  @Test
  void parse_takesTitleOfPageForNoTitle() {
    JobAd ad = parse("---¶title: \"Hollowell Bakery - Vacancies\"¶---¶We are looking for a baker.");
    assertThat(ad.title()).isEqualTo("baker");
    assertThat(ad.company()).isEqualTo("Hollowell Bakery");
  }

  @Test
  void parse_keepsTextBelowRuleWithoutSettings() {
    JobAd ad = parse("---¶Night Porter¶Leeds¶---¶You greet guests.");
    assertThat(ad.title()).isEqualTo("Night Porter");
  }
}
