package dev.jobwise.server.job.ad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.job.ad.section.AdLines;
import dev.jobwise.server.job.ad.text.AdLine;
import dev.jobwise.server.job.ad.text.AdText;
import dev.jobwise.server.job.ad.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cleans pasted ads: markup, entities, escapes, bullets, invisible characters. */
class AdTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R&amp;D at Caf&eacute;|R&D at Café",
        "R&#38;D&#x2019;s|R&D's",
        "R&amp;amp;D &amp;ndash; now|R&D – now",
        "R&amp;amp;amp;D|R&D",
        "a &hellip; &rarr; &#8364;5|a … → €5",
        "AT&T, R&D; ?a=1&copy=2|AT&T, R&D; ?a=1&copy=2",
        "2\\-4 years \\& C\\# \\*or\\* C\\+\\+|2-4 years & C# *or* C++",
        "C:\\temp and\\/or|C:\\temp and/or",
        "C\u202eook\u202c Se\u200bnior\u2066 x\u2069\ufeff\u00ad\udb40\udc41|Cook Senior x",
        "<b>Cook</b> &lt;at home&gt;|**Cook** <at home>",
        "less than <5 years, List<String>|less than <5 years, List<String>",
      })
  void plain_readsAsPeopleDo(String raw, String plain) {
    assertThat(AdText.plain(raw)).isEqualTo(plain);
  }

  @Test
  void html_isLaidOut() {
    String page =
        """
        <html><head><title>Jobs</title><style>p { color: red }</style></head><body>
        <script>if (a < b) alert("</p>")</script><!-- hidden -->
        <h1>Pastry
        Cook</h1><p>Bakes <em>bread</em>,
        cakes.<br/>And pies.</p><ul><li>Can bake<li data-x=">">Can clean</ul>
        <table><tr><td>Location</td><td>Leeds</td></tr></table></body></html>
        """;

    assertThat(AdLines.of(page).stream().map(AdLine::text))
        .containsExactly(
            "Pastry Cook",
            "Bakes bread, cakes.",
            "And pies.",
            "Can bake",
            "Can clean",
            "Location: Leeds");
  }

  @Test
  void escapedHtml_isHtml() {
    assertThat(
            AdLines.of(
                    "&lt;p&gt;Cook&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Bakes &amp;amp; cleans&lt;/li&gt;")
                .stream()
                .map(AdLine::text))
        .containsExactly("Cook", "Bakes & cleans");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uf0b7",
        "\uf0a7",
        "\uf0d8",
        "\uf0fc",
        "\uf076",
        "\ue000",
        "•",
        "‣",
        "◦",
        "⁃",
        "∙",
        "·",
        "●",
        "○",
        "▪",
        "■",
        "□",
        "◆",
        "►",
        "➢",
        "➔",
        "→",
        "✓",
        "✔",
        "❖",
        "・",
        "－",
        "—",
        "–",
        "-",
        "*",
        "+",
        "o",
        "§",
        "Ø",
        "ü",
        "»",
        "⦿",
        "⁌",
        "\ufffd",
        "⬤",
        "1.",
        "2)",
        "(3)",
        "\\-",
        "\\*",
        "&bull;",
        "&#8226;",
        "&middot;"
      })
  void bullets_ofEverySign(String sign) {
    JobAd ad =
        JobAdParser.parse("Cook\n\nRequirements:\n" + sign + " Bakes bread\n" + sign + " Cleans");
    assertThat(ad.requirements()).isEqualTo(List.of("Bakes bread", "Cleans"));
  }

  @Test
  void titles_areNotCutWithinALetter() {
    String title = "q\u0323\u0307".repeat(100);

    String cut = Texts.cut(title, 200);

    assertThat(cut).isEqualTo("q\u0323\u0307".repeat(66));
    assertThat(Texts.cut("👩‍🔧".repeat(80), 200)).isEqualTo("👩‍🔧".repeat(66));
    assertThat(Texts.cut("\u0301".repeat(300), 200)).hasSize(200);
  }

  @Test
  void heapsOfMarks_areBounded() {
    assertThat(AdText.plain("e" + "\u0301".repeat(1000) + "nd")).hasSizeLessThan(12).endsWith("nd");
  }

  @Test
  void latinNames_amongLettersWithoutBlanks() {
    JobAd ad = JobAdParser.parse("后端工程师\n\n要求:\n- 熟悉Java和Spring框架,使用Kubernetes部署\n- 3年C++语言经验");
    assertThat(JobKeywords.of(ad)).contains("Java", "Kubernetes", "C++");
    JobAd korean = JobAdParser.parse("개발자\n\n- Python을 사용한 개발, React와 Docker에서");
    assertThat(JobKeywords.of(korean)).contains("Python", "React", "Docker");
  }
}
