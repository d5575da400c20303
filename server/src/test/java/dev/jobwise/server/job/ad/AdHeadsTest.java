package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of ads: what stands on top, in which order, and what boards and websites add to it. */
class AdHeadsTest {

  private static JobAd read(String ad) {
    return JobAdParser.parse(ad.replace("¶", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The headline of an ad that lost its line breaks.
        "NIGHT-PORTER Within our old house at the harbour you greet the guests who come late, and you look after all doors. | NIGHT-PORTER",
        "Night relief porter There are many guests who come late at night, and somebody has to greet them at the old house. | Night relief porter",
        "You look after the guests who come late. Here are our openings. ### Night Porter The night is long at our old house, and the guests are many in every season of the year. | Night Porter",
        // "Senior", not "Señor"; and tags in brackets.
        "Sr. Night Porter¶You look after the guests who come late. | Sr. Night Porter",
        "[Hybrid - Leeds] Night Porter [full-time]¶You look after the guests who come late. | Night Porter",
        "[FT/Direct Hire] [Sr. Night Porter (Old House)] [$140K]¶You look after the guests. | Sr. Night Porter (Old House)",
        // An employer who seeks is no part of it.
        "HILLAC SARL recrute un Boulanger de nuit¶Vous faites le pain. | Boulanger de nuit",
        // The headline counts more than what sentences repeat.
        "Night Porter / Watchman¶You greet guests.¶We seek a porter. As a porter, you open doors. We hire a porter. | Night Porter / Watchman",
        // As who writes for all genders writes it.
        "La nuit est longue.¶Nous recherchons un·e chargé·e de nuit pour la vieille maison. | chargé·e de nuit",
        // English words with a German ending.
        "Die Nacht ist lang, und die Gäste sind viele.¶Als NachtmanagerIn begrüßt du die Gäste. | NachtmanagerIn",
        // Both genders in a sentence below.
        "## Wir suchen Nachtportier¶Wir suchen eine Portierin oder einen Portier für das alte Haus. | Nachtportier",
        // A compound.
        "Natmarkedschef¶Hollowell A/S¶Du passer på gæsterne om natten. | Natmarkedschef",
        // In front of a text in English.
        "Natportier søges - Full Time Position¶You greet the guests who come late and you look after all of the doors. | Natportier",
      })
  void parse_findsTheHeadline(String ad, String title) {
    assertThat(read(ad).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AYUDANTE DE COCINA - job post¶Cocina con nosotros. | AYUDANTE DE COCINA",
        "Night Porter-20231107¶You greet guests. | Night Porter",
        "Title: Night Porter-20231107¶You greet guests. | Night Porter",
        "Night Porter (Job ID: 4711)¶You greet guests. | Night Porter",
        "Night Porter Jobs¶You greet guests. | Night Porter",
        "Boulanger, en CDI¶Vous faites le pain. | Boulanger",
        "Padeiro de noite [HillRH]¶Você faz pão. | Padeiro de noite",
        "Nachtportier M/V/X¶Je ontvangt gasten. | Nachtportier",
        "Nattportier till¶Du tar emot gäster. | Nattportier",
      })
  void parse_removesWhatBoardsAdd(String ad, String title) {
    assertThat(read(ad).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A letter in brackets, a laboratory, an address, a group of researchers.
        "Follow us on Harbour News and Twitter (X). The house is old and the guests are many.",
        "Hillview Lab @ HVU¶¶We work on the sounds of the sea and on the songs of whales.",
        "Per Post: Hollowell GmbH, Leitung, Hafenweg 4, 12345 Hillbrunn¶¶Wir freuen uns auf dich.",
        "海边研究员课题组¶¶我们研究海浪的声音和鲸鱼的歌。",
      })
  void parse_givesNoOtherTextAsTitle(String ad) {
    assertThat(read(ad).title()).isEqualTo(JobAd.UNTITLED_POSITION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dozent¶Maler¶Töpfer¶Start / Stellen¶Nachtportier¶Du begrüßt Gäste.",
        "Dozent¶Maler¶Töpfer¶Start / Stellen / Nachtportier¶Du begrüßt Gäste.",
      })
  void parse_beginsBelowTheWayToThePage(String ad) {
    assertThat(read(ad).title()).isEqualTo("Nachtportier");
  }

  @Test
  void parse_readsMarkedTitlesOfAList() {
    JobAd ad =
        read(
            "Wir wachsen, und die Gäste auch.¶¶Wir suchen für diese Stellen:¶Nachtportier (m/w/d)");
    assertThat(ad.title()).isEqualTo("Nachtportier");
  }

  @Test
  void parse_readsOpeningsThatBeginWithABracket() {
    JobAd ad = read("Ons huis groeit.¶* Wij bakken¶¶(Hulp) Bakker¶Hillvik · Fulltime¶Je bakt.");
    assertThat(ad.title()).isEqualTo("(Hulp) Bakker");
  }

  /** What a job is about is neither who offers it nor where. */
  @Test
  void parse_givesNoAreaOfWorkAsEmployer() {
    JobAd ad = read("Cocinero de noche¶Consultoría · Presencial¶Cocinas para los huéspedes.");
    assertThat(ad.company()).isEqualTo(JobAd.UNKNOWN_COMPANY);
    assertThat(ad.location()).isNull();
  }

  @Test
  void parse_givesNoDistrictBehindATownAsEmployer() {
    JobAd ad = read("Nachtportier¶📍 Hillau, Landkreis Hillvik 🕐 Vollzeit¶Du begrüßt Gäste.");
    assertThat(ad.company()).isEqualTo(JobAd.UNKNOWN_COMPANY);
  }
}
