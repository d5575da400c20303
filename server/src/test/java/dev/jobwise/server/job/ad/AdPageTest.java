package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages of websites, as people copy them. */
class AdPageTest {

  private static JobAd parse(String ad) {
    return JobAdParser.parse(ad.replace("¶", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home¶About us¶Mill tours¶Careers¶Contact¶Baker¶¶You bake bread for our guests.",
        "Home About us Mill tours Careers Contact¶Baker¶¶You bake bread for our guests.",
        "Skip to content¶Home | About us | News | Contact¶EN / FR¶Baker¶¶You bake bread.",
        "Startseite Über uns Leistungen Kontakt¶Deutsch English¶Baker¶¶Du backst Brot.",
        "Careers Contact¶HomeCareersBaker¶Baker¶¶You bake bread for our guests.",
      })
  void parse_leavesMenusOut(String ad) {
    JobAd read = parse(ad);
    assertThat(read.title()).isEqualTo("Baker");
    assertThat(read.company()).isEqualTo(JobAd.UNKNOWN_COMPANY);
    assertThat(read.location()).isNull();
  }

  @Test
  void parse_leavesChineseMenuOut() {
    JobAd ad = parse("品质 故事 厨房 首页 联系我们¶面包师¶¶岗位职责¶1、每天做面包");
    assertThat(ad.title()).isEqualTo("面包师");
    assertThat(ad.company()).isEqualTo(JobAd.UNKNOWN_COMPANY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Words of menus in titles, names and headers.
        "Support Services Manager¶Hollowell Ltd¶Leeds|Support Services Manager|Hollowell Ltd",
        "Home Care Assistant¶Hollowell Ltd¶Jobs|Home Care Assistant|Hollowell Ltd",
        "Team¶Baker¶Hollowell Ltd¶Contact|Baker|Hollowell Ltd",
      })
  void parse_keepsHeadersWithWordsOfMenus(String ad, String title, String company) {
    JobAd read = parse(ad);
    assertThat(read.title()).isEqualTo(title);
    assertThat(read.company()).isEqualTo(company);
  }

  @Test
  void parse_keepsPageThatIsOnlyMenu() {
    assertThat(JobAdParser.plain("Home\nAbout us\nContact")).isEqualTo("Home\nAbout us\nContact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Baker¶¶You bake bread.¶¶© 2024-2026 Hollowell Mills — All rights reserved|Hollowell Mills",
        "Baker¶¶You bake bread.¶¶Copyright © Hollowell Mills 2026|Hollowell Mills",
        "Piekarz¶¶Pieczesz chleb.¶¶© 2026 Hollowell sp. z o.o. Wszelkie prawa|Hollowell",
        "面包师¶¶岗位职责¶1、每天做面包¶¶©2010-2026 山谷食品 版权所有|山谷食品",
        "面包师¶¶岗位职责¶1、每天做面包¶¶山谷食品©2010-2026 版权所有|山谷食品",
        // Who made the page does not hire.
        "Baker¶¶You bake bread.¶¶Made by © Hollowell Web 2026|-",
      })
  void parse_findsOwnerOfPage(String ad, String company) {
    assertThat(parse(ad).company()).isEqualTo(company == null ? JobAd.UNKNOWN_COMPANY : company);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Bakker¶¶Je bakt brood en kunt langskomen aan de Molenlaan 9, 9899 Hillvik.|Hillvik",
        "Bakker¶¶Je bakt brood en kunt langskomen in de molen: 3899 XB Hillvik, boven.|Hillvik",
        "Boulanger¶¶Vous faites le pain. Route du Moulin 26 1799 Aubierge|Aubierge",
        "Boulanger¶¶Vous faites le pain depuis 1799 Aubierge.|-",
        "面包师¶¶岗位职责¶1、每天做面包¶¶山东省青禾市东区面包路3号|山东省青禾市",
        "パン職人¶¶仕事内容¶* 毎朝パンを焼く¶¶〒000-0000 北海道青禾市東町1-2|北海道青禾市",
        // The choices of a filter.
        "Location¶All locations¶Baker¶¶You bake bread.|-",
      })
  void parse_findsPlaceInAddressOfPage(String ad, String place) {
    assertThat(parse(ad).location()).isEqualTo(place);
  }

  @Test
  void parse_takesNoHeadOfTableForTitle() {
    JobAd ad = parse("職種\t雇用形態\t勤務地\t給与¶パン職人\t正社員\t青禾\t月給");
    assertThat(ad.title()).doesNotContain("雇用形態");
  }

  @Test
  void parse_splitsColumnsOfPrintedHeader() {
    JobAd ad =
        parse("Science Teacher        September¶Leeds, England       Hollowell School¶¶You teach.");
    assertThat(ad.title()).isEqualTo("Science Teacher");
    assertThat(ad.company()).isEqualTo("Hollowell School");
    assertThat(ad.location()).isEqualTo("Leeds, England");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于青禾食坊¶青禾食坊成立于2003年，每天做面包。¶¶面包师¶岗位职责¶1、每天做面包|青禾食坊",
        "面包师¶岗位职责¶1、每天做面包¶¶本页由杭州青禾食品有限公司发布。¶杭州青禾食品有限公司|杭州青禾食品有限公司",
        "Aobaya では、パン職人を募集しています。¶¶Aobaya は毎朝パンを焼きます。|Aobaya",
      })
  void parse_findsEmployersInScriptsWithoutSpaces(String ad, String company) {
    assertThat(parse(ad).company()).isEqualTo(company);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "职位\t人数\t岗位要求¶面包师\t2名\t两年以上经验|面包师",
        "職種¶¶パン職人¶¶勤務時間¶¶朝5時から|パン職人",
        "面包师招聘（杭州）¶¶岗位职责¶1、每天做面包|面包师",
      })
  void parse_findsTitlesOfPages(String ad, String title) {
    assertThat(parse(ad.replace("\\t", "\t")).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Toggle navigation¶Hollowell Lab¶¶Our work¶¶We bake, and look into bread.",
        "Retour¶Four Vert S.A¶Lieu : Joncy¶Voir¶¶Nous faisons du pain et des gâteaux.",
        "Unterstützung¶Kornau¶¶Wir suchen Unterstützung für unser Team und backen jeden Tag Brot.",
      })
  void parse_takesNoWordsOfWebsitesForTitle(String ad) {
    assertThat(parse(ad).title()).isNotEqualTo(ad.split("¶", 2)[0]);
  }

  @Test
  void parse_takesNoStreetForEmployer() {
    assertThat(parse("Panadero¶Av. Molino Viejo 110¶¶Horneas el pan de cada día.").company())
        .isEqualTo("Unknown Company");
  }

  @Test
  void parse_cutsOnlyATownBeforeATitle() {
    assertThat(parse("Community-based Nurse¶Hollowell Ltd¶You visit our patients.").title())
        .isEqualTo("Community-based Nurse");
  }

  @Test
  void parse_takesNoEntryOfMenuForTitle() {
    JobAd ad =
        parse(
            "Home¶About us¶Calendar¶Principal¶Staff directory¶Job openings¶Hillview¶"
                + "¶Kitchen Helper¶¶You peel and chop.");
    assertThat(ad.title()).isEqualTo("Kitchen Helper");
  }

  @Test
  void parse_cutsStreetFromChineseAddress() {
    assertThat(parse("面包师¶工作地点：杭州市西湖区文二路18号¶岗位职责¶1、做面包").location()).isEqualTo("杭州市西湖区");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Appeals.
        "Join the Crew¶Hollowell Ltd¶Leeds|Untitled Position|Hollowell Ltd",
        "Head Office¶Hollowell Ltd¶Leeds|Untitled Position|Hollowell Ltd",
        // Offices, whose names have the word of an organisation.
        "Head of School Position¶Hollowell Academy is looking for a Head of School.|Head of School|Hollowell Academy",
        "Hollowell¶Gruppchef¶Du leder en grupp av bagare.|Gruppchef|Hollowell",
        "We are looking for a postdoc to join our lab.|postdoc|Unknown Company",
        "Head of Bakery¶Hollowell Ltd|Head of Bakery|Hollowell Ltd",
        "Night Porter Vacancy¶Hollowell Ltd|Night Porter|Hollowell Ltd",
        // Levels and adverbs.
        "[Remoto] Analista Java - Júnior/Pleno - Vaga de Emprego¶¶# [Remoto] Analista Java - Júnior/Pleno¶¶## Nossa empresa¶Produtora de software contrata para atuar no time.|Analista Java|Unknown Company",
        // The first of several.
        "Nous recherchons un boulanger et un vendeur pour notre magasin.|boulanger|Unknown Company",
        "Bibliothécaire pour la Bibliothèque du Port et la Librairie du Quai (H/F)¶¶Nous sommes une petite équipe et nous aimons le travail bien fait.|Bibliothécaire|Unknown Company",
        // Forms for all genders, with dots of several kinds.
        "Notre magasin recherche des vendeur‧euse‧s expérimenté‧es pour la saison.|vendeur expérimenté|Unknown Company",
        "L'agence cherche un⋅e graphiste print pour une mission de quatre mois.|graphiste print|Unknown Company",
        "The Hollowell Lab is always looking for motivated people.|Untitled Position|Hollowell Lab",
      })
  void parse_readsTitlesOfPages(String ad, String title, String company) {
    JobAd read = parse(ad);
    assertThat(read.title()).isEqualTo(title);
    assertThat(read.company()).isEqualTo(company);
  }

  @Test
  void parse_readsChinesePlaceBeforeNextLabel() {
    assertThat(parse("面包师¶工作地点：杭州 性质：全职").location()).isEqualTo("杭州");
  }

  @Test
  void parse_cutsTownBehindTitle() {
    JobAd ad = parse("Data Scientist Leeds, UK¶Hollowell Ltd");
    assertThat(ad.title()).isEqualTo("Data Scientist");
    assertThat(ad.location()).isEqualTo("Leeds, UK");
  }

  @Test
  void parse_readsChineseTableWithGaps() {
    JobAd ad = parse("面包师¶¶工作地点¶¶上海¶¶工作性质¶¶全职¶¶岗位职责:¶¶每天做面包");
    assertThat(ad.title()).isEqualTo("面包师");
    assertThat(ad.company()).isEqualTo(JobAd.UNKNOWN_COMPANY);
    assertThat(ad.location()).isEqualTo("上海");
  }
}
