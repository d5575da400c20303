package dev.jobwise.server.profile.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.read.Readers;
import dev.jobwise.server.profile.content.Experience;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * Jobs whose title and employer one phrase names: "Dean of the College", "Rector en la Escuela".
 */
class ToldJobsTest {

  @Test
  void listOfSentencesWithTheirYears_isOneOfJobs() throws Exception {
    assertJobs(
            """
            - Profesora de dibujo en la Escuela Quorra de Arte. (1991-1995)
            - Directora de estudios de la Universidad Bluefin del Norte. (1995-2003)
            - Secretaria de la Universidad Bluefin del Norte. (2003-2011)
            """)
        .containsExactly(
            tuple("Profesora de dibujo", "Escuela Quorra de Arte"),
            tuple("Directora de estudios", "Universidad Bluefin del Norte"),
            tuple("Secretaria", "Universidad Bluefin del Norte"));
  }

  @Test
  void employerOfATitle_isReadBeforeItsBranch() throws Exception {
    assertJobs(
            "2019 - 2021  Dean of the College of Tern, North Building\n- Led it\n",
            "2016 - 2019  Head of the Quorra Museum\n- Led it\n")
        .containsExactly(tuple("Dean", "College of Tern"), tuple("Head", "Quorra Museum"));
  }

  @Test
  void subjectOfATitle_isNoEmployerBesideOne() throws Exception {
    assertJobs(
            "2019 - 2021  Head of the Research School, Tern University\n- Led it\n",
            "2016 - 2019  Head of the Sales Department\nBluefin Ltd\n- Led it\n")
        .containsExactly(
            tuple("Head of the Research School", "Tern University"),
            tuple("Head of the Sales Department", "Bluefin Ltd"));
  }

  @Test
  void chineseTitleBeforeItsEmployer_isRead() throws Exception {
    assertJobs("2019.3 - 2021.5  软件工程师 在 蓝鳍\n- 写代码\n", "2016.1 - 2019.2  测试工程师 在 燕鸥\n- 测试\n")
        .containsExactly(tuple("软件工程师", "蓝鳍"), tuple("测试工程师", "燕鸥"));
  }

  @Test
  void phraseAboutTheWork_isNoEmployer() throws Exception {
    assertJobs(
            "2019 - 2021  Head Cook\nCooked many different soups\n",
            "2016 - 2019  Waiter\nServed hundreds of hungry guests\n")
        .containsExactly(tuple("Head Cook", null), tuple("Waiter", null));
  }

  @Test
  void shortLinesOfPlainText_areNamesOfTheirOwn() throws Exception {
    assertJobs(
            "2019 - 2021\nBluefin Mill 2\nHead Baker\n",
            "2016 - 2019\nQuorra Mill 21\nBaker\n",
            "2014 - 2016\nTern Mill 200\nMiller\n")
        .containsExactly(
            tuple("Head Baker", "Bluefin Mill 2"),
            tuple("Baker", "Quorra Mill 21"),
            tuple("Miller", "Tern Mill 200"));
  }

  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>>
      assertJobs(String... jobs) throws Exception {
    String resume = "Ann Lee\nann@example.com\n\nEXPERIENCE\n\n" + String.join("\n", jobs);
    byte[] file = resume.getBytes(StandardCharsets.UTF_8);
    return assertThat(ProfileDrafts.of(Readers.read(Format.TXT, file)).profile().experiences)
        .extracting(Experience::title, Experience::company);
  }
}
