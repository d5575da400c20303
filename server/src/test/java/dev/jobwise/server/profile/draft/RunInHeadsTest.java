package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Experience;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads of jobs that stand in one line with other things, or in rows between others. */
class RunInHeadsTest {

  @Test
  void textAfterTheColonOfAHead_isTheTextOfTheJob() throws Exception {
    List<Experience> jobs =
        jobs(
            "2011/02 - 2013/11 - Bluefin - Cook: Cooked a lot of soup every day and wrote the menu of each season.",
            "2009/02-2011/01 – Quorra - Waiter: Served all the guests of the harbour and their crews from dawn on.",
            "Teacher – Tern (05.2007 – 01.2009): Taught many pupils how to sail, first on the lake and then at sea.");

    assertThat(jobs)
        .extracting(Experience::title, Experience::company, Experience::description)
        .containsExactly(
            tuple(
                "Cook",
                "Bluefin",
                "Cooked a lot of soup every day and wrote the menu of each season."),
            tuple(
                "Waiter",
                "Quorra",
                "Served all the guests of the harbour and their crews from dawn on."),
            tuple(
                "Teacher",
                "Tern",
                "Taught many pupils how to sail, first on the lake and then at sea."));
  }

  @Test
  void labelsInAList_tellTheNames() throws Exception {
    assertThat(
            jobs(
                "- Company: Bluefin\n- Duration: May 2019 to May 2021\n- Position Held: Cook, Soups"
                    + "\n- Job description:\n- Cooked soup",
                "- Company: Quorra\n- Duration: May 2017 to May 2019\n- Position Last Held: Waiter"
                    + "\n- Job description:\n- Served"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Cook, Soups", "Bluefin"), tuple("Waiter", "Quorra"));
  }

  @Test
  void datesInALabelledTitle_areNoOtherJob() throws Exception {
    assertThat(
            jobs(
                "Date: May 2018 - May 2021\nPosition: Cook\nCompany: Bluefin Ltd\n- Cooked",
                "Date: May 2014 - May 2018\nPosition: Manager (waiter from May 2014 to June 2015, cook"
                    + " from July 2015 to December 2016 and more)\nCompany: Quorra Ltd\n- Served"))
        .extracting(Experience::company)
        .containsExactly("Bluefin Ltd", "Quorra Ltd");
  }

  @Test
  void departmentAboveAnEmployer_isNotIt() throws Exception {
    assertThat(
            jobs(
                "Cook  May 2019 - May 2021\nFood Services\nBluefin of all Seas Pte. Ltd., Singapore"
                    + "\n- Cooked",
                "Waiter  May 2017 - May 2019\nBanquet Services\nQuorra Ltd, Singapore\n- Served"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(
            tuple("Cook", "Bluefin of all Seas Pte. Ltd."), tuple("Waiter", "Quorra Ltd"));
  }

  @Test
  void workOnOnesOwnAccount_isNoNameBesideAnother() throws Exception {
    assertThat(
            jobs(
                "Bluefin  2019 - 2021\nSelf-employed\nWaiter\n- Served",
                "Quorra  2017 - 2019\nSelf-employed\nCook\n- Cooked"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Waiter", "Bluefin"), tuple("Cook", "Quorra"));
  }

  @Test
  void roleLongAfterAnother_isNotAtItsEmployer() throws Exception {
    assertThat(jobs("2021 - 2022  Gardener", "2015 - 2016  Cook at Bluefin"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(tuple("Gardener", null), tuple("Cook", "Bluefin"));
  }

  @Test
  void swedishWords_areTold() throws Exception {
    assertThat(
            draft(
                "Arbetslivserfarenhet\n\nUndersköterska  sedan maj 2019\nTärnans kommun\n- Hjälpte"
                    + "\n\nLärare  augusti 2016 – april 2019\nBlåfenans Åkeri AB\n- Undervisade"))
        .extracting(Experience::title, Experience::company)
        .containsExactly(
            tuple("Undersköterska", "Tärnans kommun"), tuple("Lärare", "Blåfenans Åkeri AB"));
  }

  private static List<Experience> jobs(String... jobs) throws Exception {
    return draft("EXPERIENCE\n\n" + String.join("\n\n", jobs));
  }

  private static List<Experience> draft(String sections) throws Exception {
    byte[] resume =
        ("Ann Lee\nann@example.com\n\n" + sections + "\n").getBytes(StandardCharsets.UTF_8);
    return ProfileDrafts.of(Readers.read(Format.TXT, resume)).profile().experiences;
  }
}
