package dev.jobwise.server.llm.offline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which languages, licences and skills a letter lists. */
class QualificationsTest extends BakeryAd {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl|Frans (vlot), Duits (basis)|- Talen: Frans (vlot), Duits (basis)",
        "de|Italienisch B2 (als Kind in Bozen gelebt, heute im Alltag)|- Sprachen: Italienisch B2 (als Kind in Bozen gelebt, heute im Alltag)",
        "es|Inglés medio|- Idiomas: Inglés medio",
        "en|Polish, Berber|- Languages: Polish, Berber",
        "en|Krio, Twi|- Languages: Krio, Twi"
      })
  void languages_areToldAll(String language, String skill, String told) {
    facts.put("language", language);
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for 40 guests");
    applicant().withArray("technical_skills").add(skill).add("Ofen");

    assertThat(letter()).contains(told);
  }

  @Test
  void strengths_areTold_ifTheAdAsksForOne_thoseThatItNamesFirst() {
    applicant().withArray("soft_skills").add("early riser").add("patient");
    assertThat(letter()).doesNotContain("Strengths");

    facts.withObject("/job").withArray("requirements").add("Patience with guests");

    assertThat(letter()).contains("- Strengths: Patient, Early riser\n");
  }

  @Test
  void languagesAndCertificates_areAskedFor_inCompoundsToo() {
    facts.put("language", "de");
    facts.withObject("/job").withArray("requirements").add("Russischkenntnisse, Holzofenerfahrung");
    applicant()
        .withArray("languages")
        .addObject()
        .put("name", "Russisch")
        .put("proficiency", "native");
    facts.withArray("certifications").addObject().put("name", "Holzofen II");

    assertThat(letter().split("\n\n")[0]).contains("Holzofen II", "Russisch (Muttersprache)");
  }

  @Test
  void languageOfTheLetter_isNotNamedAsAnswer_byANativeSpeaker() {
    facts.withObject("/job").withArray("requirements").add("English, Welsh");
    for (String name : new String[] {"English", "Welsh"}) {
      applicant().withArray("languages").addObject().put("name", name).put("proficiency", "native");
    }
    facts.withArray("certifications").addObject().put("name", "Sourdough II");

    assertThat(letter().split("\n\n")[0]).contains("Welsh (native)").doesNotContain("English");
  }

  @Test
  void certificate_isAskedFor_whereALicenceOfItsKindIs() {
    facts.withArray("certifications").addObject().put("name", "County Kitchen Safety Certificate");
    assertThat(letter().split("\n\n")[0]).doesNotContain("County");

    facts.withObject("/job").withArray("requirements").add("A valid licence of kitchen staff");

    assertThat(letter().split("\n\n")[0]).contains("County Kitchen Safety Certificate");
  }

  @Test
  void anyLicence_isAskedFor_whereThatOfThePostIs() {
    facts.withObject("/job").withArray("requirements").add("Valid certification of bakers");
    facts.withArray("certifications").addObject().put("name", "QXP Counter licence");
    facts.withArray("certifications").addObject().put("name", "QXP Medal");

    assertThat(letter().split("\n\n")[0]).contains("QXP Counter licence").doesNotContain("Medal");
  }

  @Test
  void drivingLicenceAlone_isNoAnswerToTheAd() {
    facts.withObject("/job").withArray("requirements").add("Driving licence class B");
    facts.withArray("certifications").addObject().put("name", "Driving licence class B");

    assertThat(letter().split("\n\n")[0]).doesNotContain("Driving");
  }

  @Test
  void degreeNearTheAd_isAskedFor_whereADegreeIs() {
    facts
        .withArray("education")
        .addObject()
        .put("degree", "Bachelor of Science")
        .put("field_of_study", "Sourdough Microbes")
        .put("institution", "Kelso College");
    assertThat(letter().split("\n\n")[0]).doesNotContain("Sourdough Microbes");

    facts.withObject("/job").withArray("requirements").add("A degree in food");

    assertThat(letter().split("\n\n")[0]).contains("Sourdough Microbes, Kelso College");
  }

  @Test
  void shortForms_areSpelledOut_inStrengthsToo_andFeastsKeepTheirCapital() {
    facts.withObject("/job").withArray("requirements").add("Patience");
    applicant().withArray("soft_skills").add("patient w/ guests who want sth new");
    job("Easter temp", "Mill Lane", "2021-01-01", true, "Bake rye bread w/ apprentices");

    assertThat(letter())
        .contains("Patient with guests who want something new", "bread with apprentices")
        .contains("an Easter temp");
  }

  @Test
  void certificate_isAskedFor_byItsInitials() {
    facts.withObject("/job").withArray("requirements").add("Registered RMB");
    facts.withArray("certifications").addObject().put("name", "Guild PIN (RMB)");

    assertThat(letter().split("\n\n")[0]).contains("Guild PIN (RMB)");
  }

  @Test
  void licences_areNoSkills_andToldOnce() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    applicant()
        .withArray("technical_skills")
        .add("CDL Class B")
        .add("Clean driver's license")
        .add("First Aid at Work")
        .add("Visual aid boards")
        .add("Ovens");
    facts.withArray("certifications").addObject().put("name", "Ohio CDL Class B");

    assertThat(letter())
        .contains(
            "- Certificates: Ohio CDL Class B, Clean driver's license",
            "First Aid at Work\n- Skills: ")
        .containsPattern("- Skills: [^\n]*Visual aid boards");
  }

  @Test
  void initialsAndNotes_areTheSameCertificate_andLapsedOnesAreNone() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    facts.withArray("certifications").addObject().put("name", "RFS Level 2");
    facts.withArray("certifications").addObject().put("name", "Van pass (expired)");
    facts
        .withArray("certifications")
        .addObject()
        .put("name", "Baking permit (test for cakes booked for May)");
    applicant()
        .withArray("technical_skills")
        .add("Royal Food Safety level 2 (basics)")
        .add("Baking permit, hygiene + ovens")
        .add("Forklift pass - lapsed")
        .add("Ovens");

    assertThat(letter())
        .contains("RFS Level 2", "hygiene + ovens", "booked for May")
        .doesNotContain("Royal Food Safety", "lapsed", "expired");
  }

  @Test
  void whoeverHasNotWorkedInTheTrade_tellsWhatIsBeingStudied() {
    job("Garden team", "Green Park", "2021-01-01", false, "Cut the hedges of 3 parks");
    facts
        .withArray("education")
        .addObject()
        .put("degree", "Diploma (Food, Art), in progress")
        .put("field_of_study", "")
        .put("institution", "Hill College");

    assertThat(letter())
        .containsPattern(
            "(working towards|studying for) my Diploma \\(Food, Art\\) at Hill College")
        .doesNotContain("in progress");
  }

  @Test
  void degreeThatIsNotFinished_isNotToldAsHeld() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    facts
        .withArray("education")
        .addObject()
        .put("degree", "Diploma")
        .put("field_of_study", "Baking")
        .put("institution", "Hill College")
        .put("finished", false);

    assertThat(letter()).contains("Diploma in Baking (in progress), Hill College");
  }

  @Test
  void whatIsNotHeldYet_comesLast_andNothingTwice() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    facts.withArray("certifications").addObject().put("name", "Food Card (exam in May)");
    facts.withArray("certifications").addObject().put("name", "Fire Warden");
    facts
        .withArray("education")
        .addObject()
        .put("degree", "Level 3 Award in Baking")
        .put("field_of_study", "")
        .put("institution", "Hill College");
    applicant().withArray("technical_skills").add("Level 3").add("oven repair").add("iPad till");

    assertThat(letter())
        .contains("- Certificates: Fire Warden, Food Card (exam in May)\n")
        .contains("Oven repair", "iPad till")
        .doesNotContain("Level 3,", ", Level 3");
  }

  @Test
  void skillOfSomeWords_isToldWhole() {
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    applicant()
        .withArray("technical_skills")
        .add("Sourdough (three years of feeding, signed off by the head baker)");

    assertThat(letter())
        .contains("Sourdough (three years of feeding, signed off by the head baker)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Twi:native, English:fluent|- Languages: Twi (native), English (fluent)",
        "de|Twi:native, Deutsch:basic|- Sprachen: Twi (Muttersprache), Deutsch (Grundkenntnisse)",
        "en|Twi:conversational|- Languages: Twi (conversational)",
        "en|English:native|",
      })
  void languagesOfTheProfile_areToldWithTheirLevel_butNoMotherTongueAlone(
      String language, String spoken, String told) {
    facts.put("language", language);
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread for two shops");
    for (String one : spoken.split(", ")) {
      String[] parts = one.split(":");
      applicant()
          .withArray("languages")
          .addObject()
          .put("name", parts[0])
          .put("proficiency", parts[1]);
    }
    applicant().withArray("technical_skills").add("Spoken Twi");

    assertThat(letter()).contains(told == null ? "Mill Lane" : told);
    assertThat(letter().contains("(native)")).isEqualTo(told != null && told.contains("(native)"));
  }

  @Test
  void schoolDegree_isToldOfBeginnersOnly() {
    facts
        .withArray("education")
        .addObject()
        .put("degree", "High School Diploma")
        .put("institution", "Hill School");
    job("Shop help", "Blue Door", "2021-01-01", true, "Folded shirts and counted cash");
    String beginner = letter();
    job("Baker", "Mill Lane", "2021-01-01", true, "Bake rye bread and keep the sourdough");

    assertThat(beginner).contains("- High School Diploma, Hill School");
    assertThat(letter()).doesNotContain("High School Diploma");
  }

  @Test
  void paper_isAskedOnce_andOnlyIfOneLineAsksForIt() {
    facts
        .withObject("/job")
        .put("description", "Baker with a diploma in sourdough.\nBread shop.\nScience talks.");
    facts
        .withArray("education")
        .addObject()
        .put("degree", "Diploma")
        .put("field_of_study", "Sourdough");
    facts.withArray("certifications").addObject().put("name", "Sourdough diploma");
    facts.withArray("certifications").addObject().put("name", "Bread Science Trainer");

    assertThat(letter().split("\n")[0])
        .contains("Diploma in Sourdough")
        .doesNotContain("Sourdough diploma", "Bread Science");
  }
}
