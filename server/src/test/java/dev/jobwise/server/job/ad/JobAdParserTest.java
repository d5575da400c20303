package dev.jobwise.server.job.ad;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the ads of the folder {@code ads}. The lines above the equals signs say what is expected;
 * {@code -} means nothing, and {@code |} separates parts that must all be found.
 */
class JobAdParserTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("ads")
  void parse_findsWhatAdsSay(String name, Map<String, String> expected, String text) {
    JobAd ad = JobAdParser.parse(text);
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(ad.title()).as("title").isEqualToIgnoringCase(expected.get("title"));
    softly.assertThat(ad.company()).as("company").isEqualToIgnoringCase(expected.get("company"));
    softly.assertThat(shown(ad.location())).isEqualToIgnoringCase(expected.get("location"));
    softly.assertThat(ad.remote()).as("remote").isEqualTo(expected.get("remote").equals("true"));
    softly.assertThat(ad.employmentType()).isEqualTo(expected.get("type"));
    softly.assertThat(shown(ad.salaryRange())).isEqualToIgnoringCase(expected.get("salary"));
    List<String> must =
        ad.requirements().stream().filter(line -> !ad.niceToHave().contains(line)).toList();
    checkParts(softly, "must", expected, must);
    checkParts(softly, "nice", expected, ad.niceToHave());
    checkParts(softly, "benefits", expected, ad.benefits());
    if (!expected.getOrDefault("keywords", "-").equals("-")) {
      softly
          .assertThat(JobKeywords.of(ad))
          .as("keywords")
          .contains(expected.get("keywords").split(", "));
    }
    softly.assertAll();
  }

  private static void checkParts(
      SoftAssertions softly, String field, Map<String, String> expected, List<String> found) {
    String parts = expected.getOrDefault(field, "-");
    if (parts.equals("-")) {
      softly.assertThat(found).as(field).isEmpty();
      return;
    }
    for (String part : parts.split(" \\| ")) {
      softly
          .assertThat(found)
          .as(field)
          .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
    }
  }

  private static String shown(String value) {
    return value == null ? "-" : value;
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> ads()
      throws IOException, URISyntaxException {
    Path folder = Path.of(JobAdParserTest.class.getResource("ads").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream().map(JobAdParserTest::read);
    }
  }

  private static org.junit.jupiter.params.provider.Arguments read(Path file) {
    String content;
    try {
      content = Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    int end = content.indexOf("=====\n");
    Map<String, String> expected = new HashMap<>();
    content
        .substring(0, end)
        .lines()
        .forEach(
            line ->
                expected.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip()));
    return org.junit.jupiter.params.provider.Arguments.of(
        file.getFileName().toString().replace(".txt", ""), expected, content.substring(end + 6));
  }
}
