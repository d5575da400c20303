package dev.jobwise.server.llm.offline.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsOfWorkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Porter, 6 yrs, early riser|6 years of experience",
        "Baker with over 10 years in village shops|over 10 years of experience in village shops",
        "Clerk with 4+ years of experience in tax offices|more than 4 years of experience in tax offices",
        "1 year in bars|one year of experience in bars",
        "Porter with 4 years of hospital and hotel experience|4 years of hospital and hotel experience",
        "Cook, 9 years of bread, cakes and pies|9 years of bread, cakes and pies",
        "Seventeen years as a clerk and typist; now free|seventeen years of experience as a clerk and typist",
        "Glazier, 8 years, three of them in stained glass.|8 years of experience (three of them in stained glass)",
        "Glazier for 12+ years, shops and flats|more than 12 years of experience",
      })
  void summary_tellsTheYears(String summary, String years) {
    assertThat(YearsOfWork.in(summary)).contains(years);
  }

  @Test
  void ageAndDates_areNoYearsOfWork() {
    assertThat(YearsOfWork.in("I am 30 years old")).isEmpty();
    assertThat(YearsOfWork.in("Moved here 7 years ago")).isEmpty();
    assertThat(YearsOfWork.in("Back home after three years in Rome")).isEmpty();
    assertThat(YearsOfWork.in("Returned after three years in Rome")).isEmpty();
  }
}
