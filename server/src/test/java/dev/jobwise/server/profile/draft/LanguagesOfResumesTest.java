package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads resumes in languages that no other test has. */
class LanguagesOfResumesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Erhvervserfaring | Kok | Solkrogen | maj 2018 - nu | Uddannelse
          Arbeidserfaring | Kokk | Solkroken | mai 2018 - nå | Utdanning
          Työkokemus | Kokki | Aurinkokulma | toukokuu 2018 - nykyinen | Koulutus
          Pracovní zkušenosti | Kuchař | Sluneční dvůr | květen 2018 - dosud | Vzdělání
          Pracovné skúsenosti | Kuchár | Slnečný dvor | máj 2018 - doteraz | Vzdelanie
          Experiență profesională | Bucătar | Colțul Soarelui | mai 2018 - prezent | Educație
          Munkatapasztalat | Szakács | Napsarok | 2018. május - jelenleg | Tanulmányok
          İş Deneyimi | Aşçı | Güneş Köşesi | Mayıs 2018 - halen | Eğitim
          Опыт работы | Повар | Солнечный угол | май 2018 г. - настоящее время | Образование
          Досвід роботи | Кухар | Сонячний кут | травень 2018 - дотепер | Освіта
          Experiència laboral | Cuiner | Racó de Sol | maig 2018 - actualitat | Formació
          工作经历 | 设计师 | 阳光角 | 2018年5月 - 至今 | 教育背景
          職歴 | デザイナー | 陽だまり屋 | 2018年5月 - 現在 | 学歴
          職歴 | デザイナー | 陽だまり屋 | 2018 年 5 月 〜 現在 | 学歴
          경력 | 디자이너 | 햇살모퉁이 | 2018년 5월 - 현재 | 학력
          """)
  void job_isReadInEachLanguage(
      String heading, String title, String employer, String dates, String next) throws Exception {
    String text =
        "Ann Lee\nann@example.com\n\n%s\n\n%s\n%s\n%s\n\n%s\n\nBachelor, Northgate University, 2014\n"
            .formatted(heading, title, employer, dates, next);

    assertThat(ProfileDrafts.of(Readers.read(Format.TXT, bytes(text))).profile())
        .satisfies(
            profile ->
                assertThat(profile.experiences)
                    .extracting(
                        Experience::title,
                        Experience::company,
                        Experience::startDate,
                        Experience::isCurrent)
                    .containsExactly(tuple(title, employer, LocalDate.of(2018, 5, 1), true)),
            profile ->
                assertThat(profile.education)
                    .extracting(Education::institution)
                    .containsExactly("Northgate University"));
  }

  @Test
  void duties_areNoNames_whereNoBlanksDivideWords() throws Exception {
    String text =
        "工作经历\n\n2018年5月 - 2020年6月 阳光角\n设计菜单，照顾客人\n\n" + "2016年1月 - 2018年4月 月亮湾\n准备早餐，整理厨房\n";

    assertThat(ProfileDrafts.of(Readers.read(Format.TXT, bytes(text))).profile().experiences)
        .extracting(Experience::company, Experience::title, Experience::description)
        .containsExactly(tuple("阳光角", null, "设计菜单，照顾客人"), tuple("月亮湾", null, "准备早餐，整理厨房"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
