package dev.jobwise.server.profile.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.draft.DividedResume;
import dev.jobwise.server.profile.draft.DraftedProfile;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import dev.jobwise.server.profile.draft.ProfileDrafts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How jobs on given lines become part of a draft. */
class PlacedJobsTest {

  @Test
  void employerAboveItsRoles_isThatOfEach() throws Exception {
    DraftedProfile draft =
        placed(
            """
            Ann Lee

            Experience
            Moonrise Kiln, since the year of the comet
            Oven hand
            2019 - 2021
            - Baked
            Dough hand
            2016 - 2018
            """,
            new PlacedAnswer()
                .job(3, 5, "Oven hand", "Moonrise Kiln", null, "2019 - 2021")
                .job(6, 7, "Dough hand", "Moonrise Kiln", null, "2016 - 2018"));

    assertThat(draft.profile().experiences)
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Oven hand", "Moonrise Kiln"), tuple("Dough hand", "Moonrise Kiln"));
    assertThat(draft.warnings())
        .containsExactly(new Warning("experiences", "since the year of the comet"));
  }

  /** "Blue Fern" looks like a heading, and is an employer. */
  @Test
  void headingOfWhichAllBelongsToAJob_isPartOfIt() throws Exception {
    DraftedProfile draft =
        placed(
            """
            # Ann Lee

            ## Experience

            ## Blue Fern

            Oven hand, 2019 - 2021

            ## Education

            Kendal College, 2010 - 2012
            """,
            new PlacedAnswer().job(2, 3, "Oven hand", "Blue Fern", null, "2019 - 2021"));

    assertThat(draft.profile().experiences)
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Oven hand", "Blue Fern"));
    assertThat(draft.profile().customFields).isEmpty();
    assertThat(draft.warnings()).isEmpty();
    assertThat(draft.profile().education).hasSize(1);
  }

  @Test
  void jobThatRunsIntoTheNextSection_endsBeforeIt() throws Exception {
    DraftedProfile draft =
        placed(
            """
            # Ann Lee

            ## Experience

            Oven hand, Blue Fern, 2019 - 2021

            ## Sailing

            Across the lake, 2010 - 2012

            Across the sea
            """,
            new PlacedAnswer().job(1, 4, "Oven hand", "Blue Fern", null, "2019 - 2021"));

    assertThat(draft.profile().experiences)
        .extracting(Experience::title, Experience::company, Experience::description)
        .containsExactly(tuple("Oven hand", "Blue Fern", null));
    assertThat(draft.profile().customFields.path("Sailing"))
        .extracting(line -> line.asText())
        .containsExactly("Across the lake, 2010 - 2012", "Across the sea");
  }

  @Test
  void restOfAHead_isAWarningBesideTheJob() throws Exception {
    DraftedProfile draft =
        placed(
            """
            Ann Lee

            Experience
            Oven hand (night shift) | Blue Fern | Jan 2019 – Mar 2021 | 100 %
            Kept the yeast alive for Blue Fern and its many guests.
            """,
            new PlacedAnswer().job(2, 3, "oven hand", "blue fern", null, "Jan 2019"));

    Experience job = draft.profile().experiences.get(0);
    assertThat(job.title()).isEqualTo("Oven hand");
    assertThat(job.company()).isEqualTo("Blue Fern");
    assertThat(job.startDate()).isEqualTo("2019-01-01");
    assertThat(job.endDate()).isEqualTo("2021-03-01");
    assertThat(job.description())
        .isEqualTo("Kept the yeast alive for Blue Fern and its many guests.");
    assertThat(draft.warnings())
        .containsExactly(
            new Warning("experiences[0]", "night shift"), new Warning("experiences[0]", "100 %"));
  }

  private static DraftedProfile placed(String text, PlacedAnswer answer) throws Exception {
    Format format = text.startsWith("#") ? Format.MD : Format.TXT;
    DividedResume resume =
        DividedResume.of(Readers.read(format, text.getBytes(StandardCharsets.UTF_8)));
    NumberedLines lines = NumberedLines.inDoubt(resume, true);
    PlacedJobs jobs = PlacedJobs.of(lines, JobSpot.parse(answer.json(), lines.size()));
    return ProfileDrafts.of(resume.with(jobs.sectionsWithout()), jobs.jobs());
  }
}
