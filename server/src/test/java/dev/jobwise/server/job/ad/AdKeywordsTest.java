package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no keyword, although it is spelled like one. */
class AdKeywordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You know how we at HCG cook. | HCG",
        "You know page V2 of our site. | V2",
        "You can reach an OTE of more. | OTE",
        "You live near WI and drive. | WI",
        "Experience working in globally distributed teams | globally distributed",
        "Degree in a technical discipline | technical discipline",
      })
  void keywords_leaveOut(String requirement, String junk) {
    JobAd ad =
        JobAdParser.parse(
            "Cook\nCompany: Hollowell Catering Group\n\nRequirements\n- "
                + requirement
                + "\n- You know Zorblax-9");
    assertThat(JobKeywords.of(ad)).contains("Zorblax-9").doesNotContain(junk);
  }
}
