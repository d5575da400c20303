package dev.jobwise.server.llm.offline.english.deed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.llm.offline.english.English;
import dev.jobwise.server.llm.offline.grammar.Deed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDeedsTest {

  private final English english = new English();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Managing rotas, leading team meetings, head of fun|my work includes managing rotas and leading team meetings",
        "Draft letters, minutes, tax returns|I draft letters, minutes, and tax returns",
        "Looked after two dogs, walks twice a day in all weathers|I looked after two dogs",
        "Repairs, fault finding, PAT testing|my work includes repairs, fault finding, and PAT testing",
        "Zero breakages in last 2 years|I have had no breakages in the last 2 years",
        "Repeat visit rate 88%|I have a repeat visit rate of 88%",
        "Paper waste -15% after new printers|I reduced paper waste by 15%",
        "Instagram from 2k to 9k followers|I took Instagram from 2k to 9k followers",
        "Scrap rate fell from 9% to 4%|I reduced the scrap rate from 9% to 4%",
        "Rebuilt 80 pumps last autumn|I rebuilt 80 pumps last autumn",
        "Coach new staff in co-teaching vocabulary|I coach new staff",
        "Weigh fragile parcels and hand them out at noon|I weigh fragile parcels",
        "60+ inbound calls/day|my work includes 60+ inbound calls per day",
        "Used scanners to track inventory|I used scanners to track the inventory",
        "Written 30 safety guides|I wrote 30 safety guides",
        "Monitored alarms and answered calls every night|I monitor alarms and answer calls every night",
        "Maintained client files|I maintain client files",
        "Maintained the old archive until it closed|I maintained the old archive until it closed",
        "Complaints down 15%|I reduced complaints by 15%",
        "Yield from 61% to 78%|I raised yield from 61% to 78%",
        "Helped with a garden group of 6 children|I helped with a garden group of 6 children",
        "completed apprenticeship with distinction|I completed an apprenticeship with distinction",
        "I also ran the fair and I am managing 2 volunteers|I ran the fair",
        "Worked on schools 2021-2023|I worked on schools",
        "Promoted to team leader in 2022|I was promoted to team leader in 2022",
        "Tiled 40 bathrooms (floors, walls, trims) for two builders|I tiled 40 bathrooms for two builders",
        "Reduced scrap w/ the night shift - none for 3 mos|I reduced scrap with the night shift",
        "Cut paper use 15% thru new forms|I cut the paper use by 15% through new forms",
        "Met the budget 3 of last 4 yrs|I met the budget in 3 of the last 4 years",
        "Newsletter open rate 12% -> 19%|I raised the newsletter open rate from 12% to 19%",
        "Answer calls, file bills, keep the diary|I answer calls, file bills, and keep the diary",
        "haul gravel & sand to sites|I haul gravel and sand to sites",
        "Sorted & packed 90 boxes/shift|I sort and pack 90 boxes a shift",
        "Rebuilt the sales desk, lifting repeat orders from 20% to 31%|I rebuilt the sales desk, lifting repeat orders from 20% to 31%",
        "Wrote a rota tool which reduced overtime by 14%|I wrote a rota tool which reduced overtime by 14%",
        "Redesigned the shop pages, sales up 6%|I redesigned the shop pages, raising sales by 6%",
        "107% of target in 2021|I reached 107% of my target in 2021",
        "Saved 10 hours a week|I saved 10 hours a week",
        "Supervise 2 to 3 interns|I supervise 2 to 3 interns",
        "Cut waiting time 45s -> 18s|I cut waiting time from 45s to 18s",
        "I answer calls and letters.|I answer calls and letters",
        "Saved owner $900 a year|I saved the owner $900 a year",
        "help electricians w/ ladders & tools|I help electricians with ladders and tools",
        "Lifted guest ratings 3.9 -> 4.6|I lifted guest ratings from 3.9 to 4.6",
        "Serve ~60 guests/day|I serve about 60 guests a day",
        "Wrote and edited articles|I wrote and edited articles",
        "Point person for 40 suppliers|I am a point person for 40 suppliers",
        "Liaison to the auditors|I am the liaison to the auditors",
        "Evening rounds (with keys)|my work includes evening rounds",
        "Loan booking service in Ruby + Redis|I work on a loan booking service in Ruby and Redis",
        "Lifting & carrying using slings|my work includes lifting and carrying using slings",
        "Coordinate with sales team|I coordinate with the sales team",
        "Train crew of 4|I train a crew of 4",
        "Led migration of the archive|I led the migration of the archive",
        "Set up tool library with parents|I set up a tool library with parents",
        "Delivered lessons on budget|I delivered lessons on budget",
        "Conduct safety briefings|I conduct safety briefings",
        "Checking of stock in two halls|I check stock in two halls",
        "Open the pool 2x a week|I open the pool twice a week",
        "Operate winch and forklift at loading bay|I operate the winch and forklift at the loading bay",
        "Deliver keys & parcels to front desk|I deliver keys and parcels to the front desk",
        "dig trenches, fill holes, rake lawn|I dig trenches, fill holes, and rake the lawn",
        "4 yrs no complaints|I have had no complaints in 4 years",
        "Zero spills/ leaks in 2 yrs|I have had no spills or leaks in 2 years",
        "Cook of the Month three times in 2021|I was Cook of the Month three times in 2021",
        "Top seller 2 seasons in a row|I was the top seller for 2 seasons in a row",
        "Never missed a delivery in 4 yrs|I have never missed a delivery in 4 years",
        "100% attendance|I have 100% attendance",
        "Ran after school choir club|I ran an after-school choir club",
        "Deliver returned bikes & sort|I deliver returned bikes",
        "Lead baker on Sundays|I am the lead baker on Sundays",
        "Sold 9 boats avg $40k|I sold 9 boats averaging $40k",
        "Responsible for closing duties|I am responsible for closing duties",
        "On call nights/weekends|I am on call nights and weekends",
        "setup time 40 min to 25|I reduced the setup time from 40 minutes to 25",
        "$2M revenue in 2022, up from $1M|I raised revenue from $1M to $2M in 2022",
        "Weigh 40 to 50 lambs per 8-hr shift|I weigh 40 to 50 lambs per 8-hour shift",
        "Lead welder on 60-unit bridge job|I was the lead welder on a 60-unit bridge job",
        "Arrange meetings with CEO and tax lawyer|I arrange meetings with the CEO and a tax lawyer",
        "Nightly order picking for 30 shops, accuracy 97%|my work includes nightly order picking for 30 shops with an accuracy of 97%",
        "Rotas, payroll & expenses|my work includes rotas, payroll and expenses",
        "liaison with suppliers during the move|I liaised with suppliers during the move",
        "Induct new drivers: maps, keys, fuel cards|I induct new drivers",
        "Cut waiting time by 40 secs|I cut waiting time by 40 seconds",
        "Hired, trained and led a crew of 12|I hired, trained and led a crew of 12",
        "Help move and tune pianos, 9 halls|I help move and tune pianos",
        "Helped 7 pupils read and write|I helped 7 pupils read and write",
        "Helped guests shower, shave and dress|I helped guests shower, shave and dress",
        "Helped build new jetty|I helped build a new jetty",
        "Helped staff move to new office|I helped staff move to the new office",
        "Helped lower fuel costs by 6%|I helped lower fuel costs by 6%",
        "Laid turf, planted hedges and bulbs|I laid turf and planted hedges and bulbs",
        "Shear sheep, trim hooves and horns|I shear sheep and trim hooves and horns",
        "Sedate cats and extract teeth|I sedate cats and extract teeth",
        "Descaled boilers at 4 sites|I descaled boilers at 4 sites",
        "Door to door collections, 30 bed hostel|my work includes door-to-door collections",
        "Hands on training for new crews|my work includes hands-on training for new crews",
        "Weekly lift tests, wrote up the faults|my work includes weekly lift tests",
        "Weekly hoist checks and lamp glymps|my work includes weekly hoist checks",
        "Skin grafts, splints, bed moves|my work includes skin grafts and bed moves",
        "Gaskets, pump repairs, flanges|my work includes pump repairs",
        "Parent education on naps|my work includes parent education on naps",
        "Help plan weekly staff roster|I help plan the weekly staff roster",
        "Report weekly to the warden|I report weekly to the warden",
        "Managing schedule|I manage the schedule",
        "Draft wills and deeds|I draft wills and deeds",
        "On call every other weekend|I am on call every other weekend",
      })
  void line_becomesACorrectSentence(String line, String told) {
    assertThat(english.deed(line, true, List.of("PAT")).map(english::clause)).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Help train and support new drivers|helping train and support new drivers",
        "Cut and core pipes for risers|cutting and coring pipes for risers",
      })
  void deed_isSaidAsAnActivity(String line, String doing) {
    assertThat(english.deed(line, true, List.of()).map(english::doing)).contains(doing);
  }

  @Test
  void deedWithClausesOfItsOwn_getsItsOwnSubject() {
    Deed first = english.deed("Raked the drive", false, List.of()).orElseThrow();
    Deed second =
        english.deed("Laid turf, planted hedges and bulbs", false, List.of()).orElseThrow();
    assertThat(english.clause(english.join(first, second)))
        .isEqualTo("I raked the drive, and I laid turf and planted hedges and bulbs");
  }

  @Test
  void helpInOnesOwnTrade_isNotWeak() {
    Deed trade = english.deed("Help fit and test boilers", true, List.of()).orElseThrow();
    Deed help = english.deed("Help fitters with tools", true, List.of()).orElseThrow();
    assertThat(english.isWeak(trade)).isFalse();
    assertThat(english.isWeak(help)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporting für Vertrieb und Netz automated",
        "hard working, reliable and punctual",
        "Instagram",
        "Commendation for courage",
        "Excellent communication skills",
        "Code crew",
        "Committee chair since 2019",
        "failed tests -> 2%",
        "Audit 2022: no findings",
        "Closing bar lead 2x a week",
        "I have keys of 3 halls",
        "On call plumber",
        "Daily check stock",
        "Brought p99 latency from 700 ms to 90 ms",
        "Worked on a ledger which 9M+ shops use",
        "Opening shift, float count up",
        "This job includes staff training and glymp runs",
        "Daily cash up",
        "Weekly rust report to the yard",
        "Closing duties and logs",
        "Opening checklist, fridge log",
        "Packing slips, cartons",
        "Help desk rota for 40 users",
        "Draft beer taps",
      })
  void unsafeLine_isOmitted(String line) {
    assertThat(english.deed(line, true, List.of())).isEmpty();
  }
}
