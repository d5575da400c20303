package dev.jobwise.server.profile.draft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpansTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "August 2013 - Present (1 year 6 months) | 2013-08-01 | now",
        "Oct ’16 – present                       | 2016-10-01 | now",
        "Since Aug’2010 - Till date              | 2010-08-01 | now",
        "From: 2012 – Present                    | 2012-01-01 | now",
        "2017.6 - 2019.3                         | 2017-06-01 | 2019-03-01",
        "13-08-2012 to 09-06-2016                | 2012-08-13 | 2016-06-09",
        "10-02-11 to 11-08-12                    | 2011-02-10 | 2012-08-11",
        "09-18 - Now                             | 2018-09-01 | now",
        "03/2018 08/2018                         | 2018-03-01 | 2018-08-01",
        "2019年10月〜2023年7月                     | 2019-10-01 | 2023-07-01",
        "2019 年 10 月 〜 2023 年 7 月             | 2019-10-01 | 2023-07-01",
        "2017 - Agosto                           | 2017-08-01 | 2017-08-01",
        "2017 - August 2018                      | 2017-01-01 | 2018-08-01",
        "Apr 2018 – date                         | 2018-04-01 | now",
        "Sep 97 – Feb 21                         | 1997-09-01 | 2021-02-01",
        "April 2005 up to May 2010               | 2005-04-01 | 2010-05-01",
        "2016.5 – present                        | 2016-05-01 | now",
        "June - August 2017                      | 2017-06-01 | 2017-08-01",
        "December - January 2018                 | 2017-12-01 | 2018-01-01",
        "2018–2021                               | 2018-01-01 | 2021-01-01",
        "2011 / 11                               | 2011-11-01 | 2011-11-01",
        "2020-01-15 - 2021-03                    | 2020-01-15 | 2021-03-01",
        "May 4 2021-Current                      | 2021-05-04 | now",
        "(December 2020 -)                       | 2020-12-01 | now",
        "09, 2012 - present                      | 2012-09-01 | now",
        "Seit 05/2019                            | 2019-05-01 | now",
        "Sep 20 – Feb 21                         | 2020-09-01 | 2021-02-01",
        "März 19 bis heute                       | 2019-03-01 | now",
        "15.03.2019 – 31.12.2020                 | 2019-03-15 | 2020-12-31",
        "19. April 2002                          | 2002-04-19 | 2002-04-19",
        "Avril - Juin 2017                       | 2017-04-01 | 2017-06-01",
        "De Novembre 2018 à Février 2023         | 2018-11-01 | 2023-02-01",
        "D’Octobre 2015 à Juin 2018              | 2015-10-01 | 2018-06-01",
        "enero de 2019 - actualidad              | 2019-01-01 | now",
        "março de 2022 a data atual              | 2022-03-01 | now",
        "dicembre 2015 – in corso                | 2015-12-01 | now",
        "Current, from Aug 2019                  | 2019-08-01 | now",
        "seit 07.16                              | 2016-07-01 | now",
        "30-Sep-2014 to 2Jan 2016                | 2014-09-30 | 2016-01-02",
        "11/21-7/24                              | 2021-11-01 | 2024-07-01",
        "2015-heden                              | 2015-01-01 | now",
        "maart 2014 t/m mei 2016                 | 2014-03-01 | 2016-05-01",
        "08–09 2012                              | 2012-08-01 | 2012-09-01",
        "2020, Jul-Okt.                          | 2020-07-01 | 2020-10-01",
        "03/18 – 09/19                           | 2018-03-01 | 2019-09-01",
        "2018/19                                 | 2018-01-01 | 2019-01-01",
        "Summer - 2019                           | 2019-06-01 | 2019-06-01",
        "Jan-15 to Mar-18                        | 2015-01-01 | 2018-03-01",
        "finales de 2015 - hoy                   | 2015-01-01 | now",
        "10/2014 –                               | 2014-10-01 | now",
        "10.2020- bis jetzt                      | 2020-10-01 | now",
        "kwiecień 2019 – obecnie                 | 2019-04-01 | now",
        "od maja 2018 do czerwca 2019            | 2018-05-01 | 2019-06-01",
        "01.08.2020 - 10.07.21                   | 2020-08-01 | 2021-07-10",
        "2017 (actuellement)                     | 2017-01-01 | now",
        "2009/02-2010/05                         | 2009-02-01 | 2010-05-01",
        "sedan maj 2018                          | 2018-05-01 | now",
        "augusti 2016 – pågående                 | 2016-08-01 | now",
        "март 2019 г. – июнь 2020 г.             | 2019-03-01 | 2020-06-01",
        "2019. január – 2020. október            | 2019-01-01 | 2020-10-01",
        "2019년 1월 – 2020년 12월                | 2019-01-01 | 2020-12-01",
        "2019年1月至2020年10月                   | 2019-01-01 | 2020-10-01",
        "2019年3月至今                           | 2019-03-01 | now",
      })
  void date_isRead(String text, String start, String end) {
    List<DateSpan> spans = DateSpans.in(text);

    assertThat(spans).hasSize(1);
    DateSpan span = spans.get(0);
    assertThat(span.start()).hasToString(start);
    assertThat(span.isCurrent() ? "now" : span.end().toString()).isEqualTo(end);
    assertThat(DateSpans.isDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Started in May",
        "Date",
        "On May 12 and on June 14",
        "Room 2048",
        "+49 176 555",
        "C# 4.0 Master",
        "Release 07.16",
        "10,000 users"
      })
  void otherNumbers_areNoDates(String text) {
    assertThat(DateSpans.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nov. 2021 - May 2021",
        "2021, Nov-May",
        "11-05 2021",
        "11/21 - 05/21",
      })
  void rangeThatEndsBeforeItBegins_hasNoEnd(String text) {
    DateSpan span = DateSpans.in(text).get(0);

    assertThat(span.start()).hasToString("2021-11-01");
    assertThat(span.end()).isNull();
  }

  @Test
  void rest_isTheTextWithoutTheDate() {
    String text = "Dec 2014 | Ithaca, NY";

    assertThat(DateSpans.rest(text, DateSpans.in(text).get(0))).isEqualTo("Ithaca, NY");
  }

  @Test
  void timeThatIsStillGoingOn_endsNoOther() {
    assertThat(DateSpans.in("2017 Seit 2018"))
        .extracting(DateSpan::isCurrent)
        .containsExactly(false, true);
  }
}
