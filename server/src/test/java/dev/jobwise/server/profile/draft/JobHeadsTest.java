package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.draft.DraftedProfile.Warning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class JobHeadsTest {

  @Test
  void unknownNames_areReadAsInTheOtherHeads() throws Exception {
    assertJobs(
            "Software Engineer  2019 - 2021\nBluefin Ltd\n- Wrote tests",
            "Zookeeping  2017 - 2019\nOrange\n- Fed the bears",
            "Teacher  2015 - 2017\nPrimary School\n- Taught pupils")
        .containsExactly(
            tuple("Software Engineer", "Bluefin Ltd"),
            tuple("Zookeeping", "Orange"),
            tuple("Teacher", "Primary School"));
  }

  @Test
  void employerBeforeTheTitle_isReadInAllHeads() throws Exception {
    assertJobs(
            "March 2021 - today | Bluefin | Waiter\nServed guests",
            "May 2019 - March 2021 | Quorra | Counting\nCounted things",
            "May 2018 - March 2019 | Tern & Sons | Cook\nCooked")
        .containsExactly(
            tuple("Waiter", "Bluefin"), tuple("Counting", "Quorra"), tuple("Cook", "Tern & Sons"));
  }

  @Test
  void namesAbovePeriods_areThoseOfTheirJobs() throws Exception {
    assertJobs(
            "Bluefin Pte Ltd\nCounter of cans\nPeriod: 2018 - 2020\n\n"
                + "Quorra Pte Ltd\nClerk\nPeriod: 2016 - 2018\n\n"
                + "Tern Pte Ltd\nPacker\nPeriod: 2014 - 2016\n"
                + "- Packed all that the boats of the harbour brought in the morning")
        .containsExactly(
            tuple("Counter of cans", "Bluefin Pte Ltd"),
            tuple("Clerk", "Quorra Pte Ltd"),
            tuple("Packer", "Tern Pte Ltd"));
  }

  @Test
  void labelledNamesAbovePeriods_areThoseOfTheirJobs() throws Exception {
    assertJobs(
            "1. Bluefin LLP\nPosition: Cook\nPeriod: 2018 - 2020\n- Cooked\n\n"
                + "2. Quorra LLP\nPosition: Waiter\nPeriod: 2016 - 2018\n- Served")
        .containsExactly(tuple("Cook", "Bluefin LLP"), tuple("Waiter", "Quorra LLP"));
  }

  @Test
  void freelance_isNoEmployerBesideAName() throws Exception {
    assertJobs(
            "Bluefin | 2019 - 2021 | FREELANCE\nPhotographer\n- Took pictures",
            "Quorra | 2017 - 2019 | FREELANCE\nEditor\n- Wrote stories")
        .containsExactly(tuple("Photographer", "Bluefin"), tuple("Editor", "Quorra"));
  }

  @Test
  void abbreviatedRank_isPartOfItsTitle() throws Exception {
    assertJobs("2019 - 2021  Sr. Harbour Engineer, Bluefin Inc.\n- Built piers")
        .containsExactly(tuple("Sr. Harbour Engineer", "Bluefin Inc."));
  }

  @Test
  void namesInPortugueseAndItalian_areTold() throws Exception {
    assertJobs(
            "Analista de Testes  março de 2022 - atual\nTerna Distribuidora Ltda\n- Testou",
            "Cameriere  giugno 2017 - settembre 2019\nIstituto Quorra\n- Servito")
        .containsExactly(
            tuple("Analista de Testes", "Terna Distribuidora Ltda"),
            tuple("Cameriere", "Istituto Quorra"));
  }

  @Test
  void dotOfALegalForm_endsNoSentence() throws Exception {
    assertJobs(
            "2019 - today: Translator of old books at Bluefin Paper CO.",
            "2017 - 2019: Teacher of two languages at Quorra")
        .containsExactly(
            tuple("Translator of old books", "Bluefin Paper CO."),
            tuple("Teacher of two languages", "Quorra"));
  }

  @Test
  void headThatEndsInADot_isNoSentence() throws Exception {
    assertJobs(
            "2019 - 2021 Assistant for the research in algae and seaweed, Bluefin Institute, Norway.",
            "2017 - 2019 Cook, Quorra Ltd, Norway.")
        .containsExactly(
            tuple("Assistant for the research in algae and seaweed", "Bluefin Institute"),
            tuple("Cook", "Quorra Ltd"));
  }

  @Test
  void universityOfATown_losesItsCountry() throws Exception {
    assertJobs("Fellow, University of Bremen, Germany\nMay 2019 - May 2021\n- Studied the sea")
        .containsExactly(tuple("Fellow", "University of Bremen"));
  }

  @Test
  void titleBetweenEmployerAndUnknownTown_isWhole() throws Exception {
    assertJobs(
            "Tern, Software Engineer – Otter Heights, NJ   May 2019 - May 2021\n- Wrote tests",
            "Quorra, Tester – Florham Park, NJ   May 2017 - May 2019\n- Tested")
        .containsExactly(tuple("Software Engineer", "Tern"), tuple("Tester", "Quorra"));
  }

  @Test
  void dutiesInAList_areNoJobs() throws Exception {
    assertJobs("- Cleaning of kitchens, floors and windows\n- Hands on work\n- Washing of pots")
        .isEmpty();
  }

  @Test
  void townBesideAnEmployer_isNoTitle() throws Exception {
    assertJobs("Tern Ltd\tMunich\nMay 2019 - May 2021\n- Cooked a lot of good soup.")
        .containsExactly(tuple(null, "Tern Ltd"));
  }

  @Test
  void titleInACompany_isDivided() throws Exception {
    assertJobs("May 2019 - May 2021 Java developer in Quorra LLC\n- Wrote tests")
        .containsExactly(tuple("Java developer", "Quorra LLC"));
  }

  @Test
  void sentenceAboutWork_isAHead() throws Exception {
    assertJobs(
            "- Worked as Engineer in Tern Infra Pvt. Ltd. from May 2019 to May 2021.",
            "- Worked as Junior Engineer in Quorra Ltd. from May 2017 to May 2019.")
        .containsExactly(
            tuple("Engineer", "Tern Infra Pvt. Ltd."), tuple("Junior Engineer", "Quorra Ltd."));
  }

  @Test
  void groupOfRoles_inheritsItsEmployer() throws Exception {
    assertJobs(
            "Bluefin Group  2010 - 2020\nHead Cook  2015 - 2020\n- Ran the kitchen",
            "Cook  2010 - 2015\n- Cooked")
        .containsExactly(tuple("Head Cook", "Bluefin Group"), tuple("Cook", "Bluefin Group"));
  }

  @Test
  void groupOfRoles_losesNothingOfItsHead() throws Exception {
    DraftedProfile town =
        draft(
            "Bluefin Group   Leeds   2010 - 2020\nHead Cook   2015 - 2020\n- Ran the kitchen\n\n"
                + "Cook   2010 - 2015\n- Cooked\n");
    DraftedProfile remark =
        draft("Tern GmbH   Fleet of ninety ships   2001 - 2009\nFitter   2001 - 2009\n- Mended\n");

    assertThat(town.profile().experiences)
        .extracting(Experience::company, Experience::location)
        .containsExactly(tuple("Bluefin Group", "Leeds"), tuple("Bluefin Group", "Leeds"));
    assertThat(remark.warnings()).extracting(Warning::text).contains("Fleet of ninety ships");
  }

  @Test
  void townsAndTradeAfterALegalForm_areNotTheEmployer() throws Exception {
    assertJobs(
            "Fitter | Tern AG, Thun / Spiez (Dies and Tools)\n2015 - 2017\n- Mended",
            "Cook | Quorra GmbH, Fulda\n2011 - 2014\n- Cooked")
        .containsExactly(tuple("Fitter", "Tern AG"), tuple("Cook", "Quorra GmbH"));
  }

  @Test
  void listThatBeginsWithDates_tellsAJobInEachRow() throws Exception {
    assertJobs(
            "2018 – present. Fellow. Centre of Boats and School of the Lands of the North and of the"
                + " Rivers, University of Nowhere, Norway.",
            "2014 - 2018. Cook. Bluefin Ltd, Leeds.",
            "2012. Guest Lecturer, Soups & Stews. Department of Cookery, University of Nowhere.")
        .containsExactly(
            tuple(
                "Fellow",
                "Centre of Boats and School of the Lands of the North and of the Rivers,"
                    + " University of Nowhere"),
            tuple("Cook", "Bluefin Ltd"),
            tuple("Guest Lecturer, Soups & Stews", "Department of Cookery, University of Nowhere"));
  }

  @Test
  void hyphenAfterATitle_dividesIt() throws Exception {
    assertJobs(
            "WAITER- QUORRA LEEDS\n2015 - 2017\n- Served", "COOK- TERN LTD\n2011 - 2014\n- Cooked")
        .containsExactly(tuple("WAITER", "QUORRA LEEDS"), tuple("COOK", "TERN LTD"));
  }

  @Test
  void labels_tellTheNames() throws Exception {
    assertJobs(
            "Company : Quorra\nDesignation : Counting\nDuration : May 2019 - March 2021",
            "Company : Tern\nDesignation : Cook\nDuration : May 2018 - March 2019")
        .containsExactly(tuple("Counting", "Quorra"), tuple("Cook", "Tern"));
  }

  @Test
  void nameThatGoesOn_isJoined() throws Exception {
    assertJobs(
            "Assistant of the Head of\nPurchases  2019 - 2021\nBluefin Ltd\n- Bought",
            "Cook  2017 - 2019\nQuorra GmbH\n- Cooked")
        .first()
        .isEqualTo(tuple("Assistant of the Head of Purchases", "Bluefin Ltd"));
  }

  @Test
  void dateBetweenTheNames_dividesThem() throws Exception {
    assertJobs("Cook 2017 - 2019 Quorra GmbH\n- Cooked", "Waiter 2015 - 2017 Tern GmbH\n- Served")
        .containsExactly(tuple("Cook", "Quorra GmbH"), tuple("Waiter", "Tern GmbH"));
  }

  @Test
  void namesInTwoTypes_areDividedWhereTheTypeChanges() throws Exception {
    String resume =
        """
        # Ann Lee

        ## Experience

        2019 - 2021

        **Zookeeping** Orange Meadow

        2017 - 2019

        **Surveyor** Tern Hill
        """;

    assertThat(
            ProfileDrafts.of(Readers.read(Format.MD, resume.getBytes(StandardCharsets.UTF_8)))
                .profile()
                .experiences)
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Zookeeping", "Orange Meadow"), tuple("Surveyor", "Tern Hill"));
  }

  @Test
  void timeAtAnEmployer_isNoPartOfOtherHeads() throws Exception {
    assertJobs(
            "Quorra\n5 years 3 months\nHead Buyer\nMay 2019 - March 2021 (1 year 10 months)\nLed"
                + " a team of twelve.\nSenior Buyer\nMay 2016 - May 2019 (3 years)\n- Bought brakes",
            "Tern\nTrainee\nMay 2014 - May 2016 (2 years)\n- Learned")
        .containsExactly(
            tuple("Head Buyer", "Quorra"),
            tuple("Senior Buyer", "Quorra"),
            tuple("Trainee", "Tern"));
  }

  @Test
  void townAndRegionAfterAnEmployer_areItsPlace() throws Exception {
    assertJobs("Cook  2017 - 2019\nTern & Sons, Cambridge (United Kingdom)\n- Cooked")
        .containsExactly(tuple("Cook", "Tern & Sons"));
    assertJobs("Cook  2017 - 2019\nQuorra; San Diego, CA\n- Cooked")
        .containsExactly(tuple("Cook", "Quorra"));
  }

  @Test
  void barsAndLengthsOfTime_areNoPartOfNames() throws Exception {
    assertJobs("Cook  2017 - 2019\nQuorra GmbH ~ 2 years | Long Road 5\n- Cooked")
        .containsExactly(tuple("Cook", "Quorra GmbH"));
  }

  @Test
  void labelsThatRepeat_areNoHeadings() throws Exception {
    assertJobs(
            "Cook  2017 - 2019\nQuorra GmbH\nSkills\n- Knives",
            "Waiter  2015 - 2017\nTern GmbH\nSkills\n- Trays",
            "Driver  2013 - 2015\nBluefin GmbH\nSkills\n- Cars")
        .extracting(job -> job.toList().get(1))
        .containsExactly("Quorra GmbH", "Tern GmbH", "Bluefin GmbH");
  }

  @Test
  void branchOfAUniversity_keepsItsTown() throws Exception {
    assertJobs("Lecturer  2017 - 2019\nUniversity of California, Davis\n- Taught")
        .containsExactly(tuple("Lecturer", "University of California, Davis"));
  }

  @Test
  void schoolBetweenJobs_isEducation() throws Exception {
    var profile =
        draft("Cook  2017 - 2019\nQuorra GmbH\n\nAbitur  2008 - 2016\nGymnasium Musterstadt\n")
            .profile();

    assertThat(profile.experiences).extracting(Experience::title).containsExactly("Cook");
    assertThat(profile.education).hasSize(1);
  }

  @Test
  void jobWithoutDates_isKeptWithAWarning() throws Exception {
    DraftedProfile draft = draft("Cook at Quorra GmbH\n- Cooked\n");

    assertThat(draft.profile().experiences).extracting(Experience::title).containsExactly("Cook");
    assertThat(draft.warnings())
        .contains(new DraftedProfile.Warning("experiences[0].start_date", "Cook at Quorra GmbH"));
  }

  @Test
  void polishWords_areTold() throws Exception {
    assertThat(
            jobs(
                Format.TXT,
                "Doświadczenie zawodowe\n\nKasjer  kwiecień 2019 - obecnie\nTern Sp. z o.o.\n"))
        .containsExactly(tuple("Kasjer", "Tern Sp. z o.o."));
  }

  @Test
  void sentenceBelowAHead_isNoTitle() throws Exception {
    assertJobs(
            "2019-2021 BLUEFIN, Algae Keeping -------- Somerville MA\nKept algae, fished, cooked good soup for guests.",
            "2017-2019 QUORRA, Soup Serving ---------- Cambridge MA\nServed fish, bread and soup to all guests.")
        .containsExactly(tuple(null, "BLUEFIN"), tuple(null, "QUORRA"));
  }

  @Test
  void sentenceOnSeveralLines_isNoTitle() throws Exception {
    assertJobs(
            "2019-2021 BLUEFIN, Algae Keeping\nLead algae & seaweed care, soup design, and the plan of meals\n"
                + "for those that fish in the harbour. Wrote of it all.",
            "2017-2019 QUORRA, Soup Serving\nLead kitchen talks & strategy, pot design, and the plan of washing\n"
                + "for the boats of all the harbour. Counted them all.")
        .containsExactly(tuple(null, "BLUEFIN"), tuple(null, "QUORRA"));
  }

  @Test
  void employerAfterAFullStop_isDivided() throws Exception {
    assertJobs(
            "2019-2021 Teacher. Seaweed and its uses. University of Nowhere\n- Taught",
            "2017-2019 Teacher. Algae. University of Nowhere\n- Taught")
        .containsExactly(
            tuple("Teacher. Seaweed and its uses", "University of Nowhere"),
            tuple("Teacher. Algae", "University of Nowhere"));
  }

  @Test
  void sentenceBelowADate_isNoEmployer() throws Exception {
    String work = "\n\nWorked for all the people of the harbour.\n\n";
    assertThat(
            jobs(
                Format.MD,
                "# Experience\n\nHead Cook, quorra.com South Team\n\n2020 - 2021"
                    + work
                    + "Waiter, quorra.com East Team\n\n2018 - 2019"
                    + work))
        .containsExactly(
            tuple("Head Cook", "quorra.com South Team"), tuple("Waiter", "quorra.com East Team"));
  }

  @Test
  void rolesBelowAHeadingOfTheirEmployer_haveIt() throws Exception {
    assertThat(
            jobs(
                Format.MD,
                "# Experience\n\n## Bluefin (2015 - 2021)\n\nA canteen by the sea, where I cooked for"
                    + " all the people of the harbour.\n\n### Head Cook (2018 - 2021)\n\n- Led\n\n"
                    + "### Waiter (2015 - 2018)\n\n- Served\n\n## Quorra (2012 - 2014)\n\n"
                    + "### Teacher (2012 - 2014)\n\n- Taught\n"))
        .containsExactly(
            tuple("Head Cook", "Bluefin"), tuple("Waiter", "Bluefin"), tuple("Teacher", "Quorra"));
  }

  @Test
  void rolesBelowTheLabelOfTheirList_haveTheEmployerAbove() throws Exception {
    assertJobs(
            "Bluefin Ltd (2015 - 2021)\nRoles:\n- Head Cook          2018 - 2021\n"
                + "- Waiter          2015 - 2018")
        .containsExactly(tuple("Head Cook", "Bluefin Ltd"), tuple("Waiter", "Bluefin Ltd"));
  }

  @Test
  void labelsBetweenOtherRows_beginEntries() throws Exception {
    assertJobs(
            "Present Company: Bluefin Ltd\nPosition: Head Cook\nFrom May 2018 to May 2020\nKitchen",
            "Company: Quorra & Sons\nProject: Harbour\nPosition: Waiter\nMay 2015 - May 2017")
        .containsExactly(tuple("Head Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra & Sons"));
  }

  @Test
  void labelBelowADate_staysThereWhereTheFirstHeadHasNone() throws Exception {
    assertJobs(
            "Bluefin Ltd 2018 - 2020\nPosition: Head Cook\n- Led",
            "Quorra Ltd 2015 - 2017\nPosition: Waiter\n- Served")
        .containsExactly(tuple("Head Cook", "Bluefin Ltd"), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void sentencesAboutWork_tellNames() throws Exception {
    assertJobs(
            "Currently working in Bluefin Ltd (Dec 2019 to present)\nas a cook",
            "Quorra Ltd (Aug 2015 to May 2017)\n\nWorked as a Head Waiter. I served all the guests of"
                + " the harbour and of the town.")
        .containsExactly(tuple("cook", "Bluefin Ltd"), tuple("Head Waiter", "Quorra Ltd"));
  }

  @Test
  void sentenceAboutWorkOnTwoRows_isOneEntry() throws Exception {
    assertJobs(
            "- Worked in Bluefin Ltd as a head\n  cook from May 2018 to May 2020.",
            "- Worked as a waiter at Quorra Ltd\n  from May 2015 to May 2017.")
        .containsExactly(tuple("head cook", "Bluefin Ltd"), tuple("waiter", "Quorra Ltd"));
  }

  @Test
  void firstSentenceBelowALoneDate_tellsBothNames() throws Exception {
    String more = " I looked after all the guests of the harbour and wrote the menu of each day.";
    assertThat(
            jobs(
                Format.MD,
                "# Experience\n\n**2018 - 2020**\n\nBluefin, head cook of the canteen."
                    + more
                    + "\n\n**2015 - 2017**\n\nQuorra, waiter."
                    + more))
        .containsExactly(tuple("head cook of the canteen", "Bluefin"), tuple("waiter", "Quorra"));
  }

  @Test
  void semicolon_dividesNames() throws Exception {
    assertJobs(
            "Painter/Builder; BLUEFIN NOW, LLC — 2015 - 2018\nPainted",
            "Harbour Guard; Quorra — 2011 - 2013\nGuarded")
        .containsExactly(
            tuple("Painter/Builder", "BLUEFIN NOW, LLC"), tuple("Harbour Guard", "Quorra"));
  }

  @Test
  void lastRomancePreposition_standsBeforeTheEmployer() throws Exception {
    assertJobs(
            "Febrero 2016 - Actualidad  Desarrolladora en Ruby en Quorra4All\n- Programar",
            "Julio 2013 - Marzo 2015  Cocinero en Bluefin\n- Cocinar")
        .containsExactly(
            tuple("Desarrolladora en Ruby", "Quorra4All"), tuple("Cocinero", "Bluefin"));
  }

  @Test
  void subjectAfterARomancePreposition_isNoEmployerBesideOne() throws Exception {
    assertJobs("2016 - 2018  Ingeniero en Informática\nBluefin\n- Programar")
        .containsExactly(tuple("Ingeniero en Informática", "Bluefin"));
  }

  @Test
  void labelledTitle_mayNameTheEmployer() throws Exception {
    assertJobs(
            "April 2018 - May 2020\nPosition:\nFish Counter, Department of the Sea\n- Counted",
            "April 2016 - May 2018\nPosition: Senior Analyst, Bluefin Group\n- Looked")
        .contains(tuple("Senior Analyst", "Bluefin Group"));
  }

  @Test
  void department_isNamedWithItsOrganisation() throws Exception {
    assertJobs(
            "Assistant Professor  2018 - 2020\nDepartment of Fishes\nBluefin College\n- Taught",
            "Research Assistant  2016 - 2018\nDepartment of Birds\nQuorra University\n- Looked")
        .containsExactly(
            tuple("Assistant Professor", "Department of Fishes, Bluefin College"),
            tuple("Research Assistant", "Department of Birds, Quorra University"));
  }

  @Test
  void subjectOfATitle_isNoEmployer() throws Exception {
    assertJobs(
            "Tern & Co.\nAssociate, Software Engineering\n2018 - 2020\n- Wrote tests",
            "Analyst, Software Engineering\n2016 - 2018\n- Wrote more tests",
            "Bluefin Ltd\nTester, Harbour Operations\n2014 - 2016\n- Tested")
        .containsExactly(
            tuple("Associate, Software Engineering", "Tern & Co."),
            tuple("Analyst, Software Engineering", "Tern & Co."),
            tuple("Tester, Harbour Operations", "Bluefin Ltd"));
  }

  @Test
  void advisorAfterATitle_isNoLabel() throws Exception {
    assertJobs(
            "2018 - 2020\nBluefin Institute\nFellow in Algae, Advisor: Dr. Jane Roe\n- Looked",
            "2016 - 2018\nQuorra Institute\nFellow in Birds, Advisor: Dr. John Roe\n- Looked")
        .containsExactly(
            tuple("Fellow in Algae", "Bluefin Institute"),
            tuple("Fellow in Birds", "Quorra Institute"));
  }

  @Test
  void partOfAnOrganisation_isNoEmployerBesideIt() throws Exception {
    assertJobs(
            "Visiting Fellow  2017 - 2019\nHarbour Optics Group | Quorra University\n- Measured",
            "Research Assistant  2015 - 2017\nTidal Waves Lab | Bluefin College\n- Measured")
        .containsExactly(
            tuple("Visiting Fellow", "Quorra University"),
            tuple("Research Assistant", "Bluefin College"));
  }

  @Test
  void unknownTownBeforeACountry_isNoEmployer() throws Exception {
    assertJobs(
            "Game Tester — Bluefin\n2019 – 2021 — Quorraville, Tunisia\n- Tested",
            "Level Designer — Tern\n2017 – 2019 — Oldharbour, Tunisia\n- Designed")
        .containsExactly(tuple("Game Tester", "Bluefin"), tuple("Level Designer", "Tern"));
  }

  @Test
  void acronymInBracketsOrAfterIn_isTheEmployer() throws Exception {
    assertJobs(
            "Fish Geneticist (QHB-NEU)  2017 - 2019\n- Looked",
            "Krankenpflegerin im QHB  2015 - 2017\n- Gepflegt")
        .containsExactly(tuple("Fish Geneticist", "QHB-NEU"), tuple("Krankenpflegerin", "QHB"));
    assertJobs("Mitarbeiter in der Logistik  2015 - 2017\n- Gepackt")
        .containsExactly(tuple("Mitarbeiter in der Logistik", null));
  }

  @Test
  void itemsThatEndInAYear_areJobs() throws Exception {
    assertJobs(
            "• Teaching Assistant, Harbour Law, Quorra College, Spring 2012",
            "• Student Mentor, Sea Law, Quorra College, Fall 2011")
        .extracting(names -> names.toList().get(0))
        .containsExactly("Teaching Assistant", "Student Mentor");
  }

  @Test
  void firstItem_mayBeTheTitle() throws Exception {
    assertJobs(
            "July 2017 – February 2018  Tern & Co.\n- Shop Assistant",
            "May 2016 – June 2017  Bluefin & Co.\n- Shop Assistant")
        .containsExactly(
            tuple("Shop Assistant", "Tern & Co."), tuple("Shop Assistant", "Bluefin & Co."));
  }

  @Test
  void currentAboveAJob_isNoJob() throws Exception {
    assertJobs(
            "Current\nTern Institute\nAssistant Professor  2020 - present",
            "Previous\nBluefin Institute\nPostdoctoral Researcher  2016 - 2020")
        .containsExactly(
            tuple("Assistant Professor", "Tern Institute"),
            tuple("Postdoctoral Researcher", "Bluefin Institute"));
  }

  @Test
  void loneNameAmongWholeJobs_isAWarning() throws Exception {
    DraftedProfile draft =
        draft(
            "Cook  2019 - 2021\nBluefin Ltd\n- Cooked\n\nWaiter  2017 - 2019\nTern Ltd\n- Served\n\n"
                + "Teacher  2015 - 2017\nQuorra Ltd\n- Taught\n\nDepths  2011 - 2013\n- Dived\n");
    assertThat(draft.profile().experiences).hasSize(3);
    assertThat(draft.warnings())
        .extracting(Warning::text)
        .anyMatch(text -> text.contains("Depths"));
  }

  private static List<Tuple> jobs(Format format, String resume) throws Exception {
    byte[] file = ("Ann Lee\n\n" + resume).getBytes(StandardCharsets.UTF_8);
    return ProfileDrafts.of(Readers.read(format, file)).profile().experiences.stream()
        .map(job -> tuple(job.title(), job.company()))
        .toList();
  }

  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>>
      assertJobs(String... jobs) throws Exception {
    return assertThat(draft(String.join("\n\n", jobs) + "\n").profile().experiences)
        .extracting(Experience::title, Experience::company);
  }

  private static DraftedProfile draft(String jobs) throws Exception {
    String resume = "Ann Lee\nann@example.com\n\nEXPERIENCE\n\n" + jobs;
    return ProfileDrafts.of(Readers.read(Format.TXT, resume.getBytes(StandardCharsets.UTF_8)));
  }
}
