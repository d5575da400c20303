package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.ProfileDraft;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What JobWise prints is read as it was meant, whatever names stand in it. */
class OwnFilesTest {

  @Test
  void dashInTheName_dividesNoCertificateBehindABar() throws Exception {
    assertThat(
            draft("CERTIFICATIONS\n\nHarbour Pilot – Advanced | Nordic Academy | May 2021")
                .certifications)
        .extracting(Certification::name, Certification::issuer, Certification::dateObtained)
        .containsExactly(tuple("Harbour Pilot – Advanced", "Nordic Academy", "2021-05-01"));
  }

  @Test
  void townOfASchool_isPartOfItsName() throws Exception {
    assertThat(
            draft("EDUCATION\n\nBachelor in Physics | University of Denmark, Aarhus\n2011-2014")
                .education)
        .extracting(Education::degree, Education::fieldOfStudy, Education::institution)
        .containsExactly(tuple("Bachelor", "Physics", "University of Denmark, Aarhus"));
  }

  @Test
  void fieldInSmallLetters_isAField() throws Exception {
    assertThat(
            draft("EDUCATION\n\nBachelor of Science in marine biology | Hill College\n2011-2014")
                .education)
        .extracting(Education::degree, Education::fieldOfStudy)
        .containsExactly(tuple("Bachelor of Science", "marine biology"));
  }

  @Test
  void namesBesideABar_areTwo() throws Exception {
    assertThat(draft("EDUCATION\n\nWood carving | Hill College\n2011-2014").education)
        .extracting(Education::degree, Education::institution)
        .containsExactly(tuple("Wood carving", "Hill College"));
  }

  @Test
  void placeBesideTheAddress_isOneByItsNotation() throws Exception {
    ProfileDraft profile = draft("");

    assertThat(profile.personalInfo.location()).isEqualTo("Lillevik, Sorvang");
    assertThat(profile.personalInfo.phone()).isEqualTo("(65) 9181-1765");
  }

  private static ProfileDraft draft(String section) throws Exception {
    String resume =
        "MIA ROTH\nLillevik, Sorvang | mia@example.com | (65) 9181-1765\n\n" + section + "\n";
    return ProfileDrafts.of(Readers.read(Format.TXT, resume.getBytes(StandardCharsets.UTF_8)))
        .profile();
  }
}
