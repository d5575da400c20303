package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Experience;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Tells the places and terms of a job from its employer. */
class PlacesInHeadsTest {

  @Test
  void placeBelowADate_isNotInTheHeadOfTheNextRole() throws Exception {
    assertJobs(
            """
            Quorra
            3 years 6 months
            Baker
            March 2022 - Present (1 year 8 months)
            Leeds, Yorkshire, United Kingdom
            Counter of loaves
            May 2020 - February 2022 (1 year 10 months)
            Leeds, Yorkshire, United Kingdom
            Bluefin
            Cook
            July 2015 - September 2017 (2 years 3 months)
            York, United Kingdom
            """)
        .containsExactly(
            tuple("Baker", "Quorra", "Leeds, Yorkshire, United Kingdom"),
            tuple("Counter of loaves", "Quorra", "Leeds, Yorkshire, United Kingdom"),
            tuple("Cook", "Bluefin", "York, United Kingdom"));
  }

  @Test
  void unknownTownInTheMargin_isNoEmployer() throws Exception {
    assertJobs(
            """
            QUORRA - Centre 4    Oak Mere, Elmshire
            Cook (evenings)    May 2020 - present
            - Cooked
            Tern - House 2    Oak Mere, Elmshire
            Waiter (mornings)    May 2018 - April 2020
            - Served
            """)
        .containsExactly(
            tuple("Cook (evenings)", "QUORRA - Centre 4", null),
            tuple("Waiter (mornings)", "Tern - House 2", null));
  }

  @Test
  void termsOfAJob_areNotOfTheEmployer() throws Exception {
    assertJobs(
            """
            May 2020 - present  Cook, Quorra, Full-time, Town of Oakmere
            - Cooked

            May 2018 - April 2020  Waiter, Bluefin, Oakmere, 23 months
            - Served

            May 2016 - April 2018  Baker, Tern, Oakmere, (for a school)
            - Baked
            """)
        .containsExactly(
            tuple("Cook", "Quorra", "Town of Oakmere"),
            tuple("Waiter", "Bluefin", "Oakmere"),
            tuple("Baker", "Tern", "Oakmere"));
  }

  @Test
  void placeBesideTheEmployerOfSeveralRoles_isNotItsName() throws Exception {
    assertJobs(
            """
            Quorra Mills | York, United Kingdom    2014 - 2020
            Head Baker    2017 - 2020
            - Baked
            Baker    2014 - 2017
            - Baked
            """)
        .containsExactly(
            tuple("Head Baker", "Quorra Mills", "York, United Kingdom"),
            tuple("Baker", "Quorra Mills", "York, United Kingdom"));
  }

  @Test
  void bracketsAfterAnEmployer_areNotOfItsNameAndNoTitle() throws Exception {
    assertJobs(
            """
            Head Baker    2017 - 2020
            Quorra Institute of Bread (Sponsored by the Mills of York)
            - Baked

            Baker    2014 - 2017
            Tern College (Acquired by Quorra)
            - Baked

            Bluefin college, (Harbour Campus)    2011 - 2014
            Waiter
            - Served
            """)
        .containsExactly(
            tuple("Head Baker", "Quorra Institute of Bread", null),
            tuple("Baker", "Tern College", null),
            tuple("Waiter", "Bluefin college", null));
  }

  private static AbstractListAssert<?, ?, Tuple, ObjectAssert<Tuple>> assertJobs(String jobs)
      throws Exception {
    byte[] text = ("Experience\n\n" + jobs).getBytes(StandardCharsets.UTF_8);
    return assertThat(ProfileDrafts.of(Readers.read(Format.TXT, text)).profile().experiences)
        .extracting(Experience::title, Experience::company, Experience::location);
  }
}
