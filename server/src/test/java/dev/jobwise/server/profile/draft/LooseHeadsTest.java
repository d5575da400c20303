package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Experience;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jobs as people type them who follow no template: loose headings, heads that run into texts. */
class LooseHeadsTest {

  @Test
  void headingsWithoutABlank_areHeadings() throws Exception {
    String resume =
        "#Ann Lee\n##Work history\n###Bluefin Ltd (2019 - 2021)\n####Cook:\n* Made soups\n"
            + "###Quorra Ltd (2017 - 2019)\n####Waiter:\n* Served guests\n##Skills\n* Soup\n";

    for (Format format : List.of(Format.MD, Format.TXT)) {
      assertThat(jobs(format, resume))
          .extracting(Experience::title, Experience::company)
          .containsExactly(tuple("Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
    }
  }

  @Test
  void jobsUnderHeadingsOfTheirOwn_needNoneAboveThem() throws Exception {
    assertThat(
            jobs(
                Format.MD,
                "Ann Lee\n\n## Head cook\n### Bluefin\n**May 2019 – June 2021**\n\n- Made soups\n\n"
                    + "## Waiter\n### Quorra\n**May 2017 – April 2019**\n\n- Served guests\n\n"
                    + "## Additional work history\n\n- Tern Ltd - Baker, May 2014 - May 2015\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(
            tuple("Head cook", "Bluefin"), tuple("Waiter", "Quorra"), tuple("Baker", "Tern Ltd"));
  }

  @Test
  void datesInBracketsAfterATitle_areItsOwnHoweverMuchFollows() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nHead cook (March 2012 to January 2014) — Bluefin Hotel, a house by the"
                    + " sea with forty rooms and a garden, Leeds, England.\n- Made soups\n"
                    + "Waiter (July 2010 to March 2012) — Quorra Hotel, a house in the hills, Leeds,"
                    + " England.\n- Served guests\n"))
        .extracting(Experience::title, Experience::company, Experience::startDate)
        .containsExactly(
            tuple("Head cook", "Bluefin Hotel", LocalDate.of(2012, 3, 1)),
            tuple("Waiter", "Quorra Hotel", LocalDate.of(2010, 7, 1)));
  }

  @Test
  void placeBesideADateInBrackets_isNoPartOfTheName() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nHead cook, Bluefin Ltd (Ternby, IT. 2012 - 2014)\n- Made soups\n"
                    + "Waiter, Quorra Ltd (Quorraby, IT. 2010 - 2012)\n- Served guests\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Head cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void titleInCapitals_endsWhereSmallLettersBegin() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nHEAD COOK Bluefin House of Soups 2012-2014\n- Made soups\n\n"
                    + "WAITER Quorra 2010-2012\n- Served guests\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("HEAD COOK", "Bluefin House of Soups"), tuple("WAITER", "Quorra"));
  }

  @Test
  void dutiesWithALabel_endAJob() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nBusiness: Bluefin\nDate: June 2022 – Present\nPosition: Cook\n"
                    + "Responsibilities: Made soups.\nBusiness: Quorra\nDate: April 2018 - May 2022\n"
                    + "Position: Waiter\nResponsibilities: Served guests.\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Cook", "Bluefin"), tuple("Waiter", "Quorra"));
  }

  @Test
  void severalSummers_areOneTime() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nSummers 2016, 2017 and 2020\nCook, Bluefin Ltd\nI made soups.\n\n"
                    + "Summer 2015\nWaiter, Quorra Ltd\nI served the guests.\n"))
        .extracting(Experience::title, Experience::startDate, Experience::endDate)
        .containsExactly(
            tuple("Cook", LocalDate.of(2016, 6, 1), LocalDate.of(2020, 1, 1)),
            tuple("Waiter", LocalDate.of(2015, 6, 1), LocalDate.of(2015, 6, 1)));
  }

  @Test
  void kindOfEmployment_isNoTitle() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nBluefin Ltd  2019 - 2021\nContract role\n- Made soups\n\n"
                    + "2017 - 2019  Contract role  Quorra Ltd\n- Served guests\n"))
        .extracting(Experience::title)
        .containsOnlyNulls();
  }

  @Test
  void nameOfManyCapitals_isNoSentenceForTheDotAfterIt() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\n2019 - 2021  Cook\nCentre of Soups, Stews and Pies, University of Tern.\n\n"
                    + "2017 - 2019  Waiter\nCentre of Cups and Plates, University of Bluefin.\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(
            tuple("Cook", "Centre of Soups, Stews and Pies, University of Tern"),
            tuple("Waiter", "Centre of Cups and Plates, University of Bluefin"));
  }

  @Test
  void smallLettersAfterAName_describeTheEmployer() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nBluefin Ltd — open-source soups for everybody   2019 - 2021\nCook\n- Made them\n\n"
                    + "Quorra Ltd, maker of cups and plates   2017 - 2019\nWaiter\n- Served\n"))
        .extracting(Experience::company)
        .containsExactly("Bluefin Ltd", "Quorra Ltd");
  }

  @Test
  void employerInBold_mayBeginTheText() throws Exception {
    assertThat(
            jobs(
                Format.MD,
                "Ann Lee\n\n## Experience\n\n2019 - 2021 Cook\n**Bluefin** Made all the soups of the"
                    + " house and its garden.\n\n2017 - 2019 Waiter\n**Quorra** Served the guests of"
                    + " the house and its garden.\n"))
        .extracting(Experience::title, Experience::company, Experience::description)
        .containsExactly(
            tuple("Cook", "Bluefin", "Made all the soups of the house and its garden."),
            tuple("Waiter", "Quorra", "Served the guests of the house and its garden."));
  }

  @Test
  void titleBeforeAColon_mayBeginTheText() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nBluefin Ltd (2019 - 2021)\nHead cook of the house: Made all of the"
                    + " soups.\n\nQuorra Ltd (2017 - 2019)\nWaiter: Served all of the guests.\n"))
        .extracting(Experience::title, Experience::company, Experience::description)
        .containsExactly(
            tuple("Head cook of the house", "Bluefin Ltd", "Made all of the soups."),
            tuple("Waiter", "Quorra Ltd", "Served all of the guests."));
  }

  @Test
  void frontMatterOfAPage_isNoHeading() throws Exception {
    assertThat(
            jobs(
                Format.MD,
                "---\nlayout: page\ntitle: Work of Ann Lee\n---\n\n## Head cook\n### Bluefin\n"
                    + "**May 2019 – June 2021**\n\n- Made soups\n\n## Waiter\n### Quorra\n"
                    + "**May 2017 – April 2019**\n\n- Served guests\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Head cook", "Bluefin"), tuple("Waiter", "Quorra"));
  }

  @Test
  void boldItemsAboveDates_areEmployers() throws Exception {
    assertThat(
            jobs(
                Format.MD,
                "Ann Lee\n\n## Experience\n\n- **Bluefin s.r.o.**\n\n  1.3.2019 - 1.4.2021\n\n  Cook"
                    + " of soups\n\n- **Quorra s.r.o.**\n\n  1.3.2017 - 1.2.2019\n\n  Waiter of guests\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(
            tuple("Cook of soups", "Bluefin s.r.o."), tuple("Waiter of guests", "Quorra s.r.o."));
  }

  @Test
  void firstOfSeveralTitles_isTheTitle() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\n2019 - 2021  Cook; head of a kitchen of six   Bluefin Ltd\n- Made soups\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Cook", "Bluefin Ltd"));
  }

  @Test
  void sentenceBehindATitle_isNoPartOfIt() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experience\n\nBluefin Ltd — Head cook. Made all the soups of the house\n2019 -"
                    + " 2021\n\nQuorra Ltd — Waiter. Served all the guests of the house\n2017 - 2019\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Head cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void titleBeforeTheKnownEmployer_isToldByTheText() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Experiencia\n\n2019 - 2021   Bluefin SA\nJefe de cocina en Bluefin SA, una casa que"
                    + " sirve sopas a todo el puerto.\n\n2017 - 2019   Quorra SA\nCamarero en Quorra SA,"
                    + " una casa que sirve a todo el puerto.\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Jefe de cocina", "Bluefin SA"), tuple("Camarero", "Quorra SA"));
  }

  @Test
  void frenchTownWithItsNumber_isNoEmployer() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Expérience\n\nChargé de soupes / Bluefin   2019 - 2021   Lyon (69)\n- Cuisiné\n\n"
                    + "Serveur / Quorra   2017 - 2019   Nantes (44)\n- Servi\n"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Chargé de soupes", "Bluefin"), tuple("Serveur", "Quorra"));
  }

  private static List<Experience> jobs(Format format, String resume) throws Exception {
    String named = resume.contains("Ann Lee") ? resume : "Ann Lee\nann@example.com\n\n" + resume;
    return ProfileDrafts.of(Readers.read(format, named.getBytes(StandardCharsets.UTF_8)))
        .profile()
        .experiences;
  }
}
