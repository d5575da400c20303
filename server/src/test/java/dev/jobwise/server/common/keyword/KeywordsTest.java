package dev.jobwise.server.common.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Python | python, PYTHON and Python. | 3",
        "Python | Pythonic code in CPython | 0",
        "C++ | C++, c++17 and C | 2",
        "C++ | C+++ | 0",
        "C | C++ and C# | 0",
        "C | embedded C, some C++ | 1",
        "C | at 25 C with vitamin C for the C-suite | 1",
        "C# | C#/.NET | 1",
        ".NET | C#/.NET | 1",
        ".NET | ASP.NET | 0",
        "Node.js | Node.js, NodeJS and nodejs | 3",
        "Node.js | a network node | 0",
        "Node | a network node | 1",
        "CI/CD | CI/CD and continuous integration | 2",
        "Kubernetes | K8s | 1",
        "k8s | Kubernetes (k8s) | 2",
        "JavaScript | js and Next.js | 1",
        "Go | go to market, Go-to-market and Go! | 3",
        "Go | a Go service in go | 2",
        "Go | golang | 1",
        "go | Go | 1",
        "R | R&D, A/R and R | 1",
        "REST APIs | REST API | 1",
        "Machine Learning | machine   learning, ML, 500 ml | 2",
        "React | React.js and React Native | 2",
        "Java | JavaScript | 0",
        "SQL | MySQL, NoSQL, SQL | 1",
        "Excel | strong excel skills | 1",
        "quantum basket weaving | Quantum Basket Weaving! | 1",
        "Python | Python.Then | 1",
        "A&E | A&E nurse | 1",
        "full-stack | full‑stack developer | 1",
      })
  void count_findsWholeNamesOnly(String keyword, String text, int count) {
    assertThat(Keywords.in(text).count(keyword)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Go | I go to work | false",
        "Go | Services in Go | true",
        "C | vitamin C | false",
        "Excel | strong excel skills | true",
      })
  void containsAsName_isNotMisledByOrdinaryWords(String keyword, String text, boolean expected) {
    assertThat(Keywords.in(text).containsAsName(keyword)).isEqualTo(expected);
  }

  /** "\u200B" was once accepted as a skill, and no letter with it could be stored. */
  @Test
  void anyText_isAKeywordAndIsSearched() {
    List<String> pieces =
        List.of(
            "\u200B", "\u00AD", "\uFEFF", "\u00A0", "\u3000", "\u2028", "\u0301", "\uFE0F",
            "\u3164", "\u2800", "\u202E", "😀", "-", "–", ".", "+", "#", "/", "'", "°", " ", "\n",
            "a", "C", "Go", "next.js", "C++", "1", "中", "İ", "ß", "!", "~");
    List<String> texts = new ArrayList<>(pieces);
    for (String first : pieces) {
      pieces.forEach(second -> texts.add(first + second));
    }
    Keywords.Text all = Keywords.in(String.join("", texts));
    for (String text : texts) {
      assertThat(all.count(text)).as(text).isNotNegative();
      all.containsAsName(text);
      Keywords.mentions(text);
      Keywords.Text searched = Keywords.in(text);
      pieces.forEach(searched::count);
    }
    for (String nothing : List.of("", " ", "\u200B", "\u00A0\u2060")) {
      assertThat(all.contains(nothing)).isFalse();
    }
  }

  @Test
  void count_ofNoText() {
    assertThat(Keywords.in(null).count("Java")).isZero();
    assertThat(Keywords.in("Java").count(" ")).isZero();
    assertThat(Keywords.in("go").contains("go")).isTrue();
  }

  @Test
  void mentions_areUsualNamesInOrder() {
    assertThat(names("Excel in k8s, React Native, T-SQL and\u00a0machine\u200b learning on AWS."))
        .containsExactly("Kubernetes", "React Native", "SQL", "Machine Learning", "AWS");
    assertThat(names("We excel at serving guests and spring into action; express delivery."))
        .isEmpty();
  }

  @Test
  void usualName_ofUnknownIsItself() {
    assertThat(Keywords.usualName("golang")).isEqualTo("Go");
    assertThat(Keywords.usualName("Zorblax")).isEqualTo("Zorblax");
  }

  private static List<String> names(String text) {
    return Keywords.mentions(text).stream().map(Keywords.Mention::name).toList();
  }
}
