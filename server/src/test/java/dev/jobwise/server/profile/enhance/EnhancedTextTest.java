package dev.jobwise.server.profile.enhance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.profile.content.TextSection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnhancedTextTest {

  private static final TextSection SUMMARY =
      new TextSection(TextSection.SUMMARY, "summary", null, null, "x", List.of(), List.of(), 40);
  private static final TextSection ITEM =
      new TextSection("exp_1", "experience", "T", "C", "x", List.of(), List.of(), 2000);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One two. Three four.|20|One two. Three four.",
        "One two. Three four.|19|One two.",
        "One two. Three four.|8|One two.",
        "One two three four|13|One two three",
        "One two three four|12|One two",
        "Onetwothree|5|Onetw",
        "Is 3.5 times faster now|12|Is 3.5 times",
      })
  void cut_endsWithASentenceOrAWord(String text, int max, String expected) {
    assertThat(EnhancedText.cut(text, max)).isEqualTo(expected);
  }

  @Test
  void cut_countsCodePoints() {
    assertThat(EnhancedText.cut("😀".repeat(6), 6)).isEqualTo("😀".repeat(6));
    assertThat(EnhancedText.cut("😀".repeat(6), 5)).isEqualTo("😀".repeat(5));
  }

  @Test
  void item_isLinesWithoutBulletSigns() {
    assertThat(EnhancedText.fit("- Led it\r\n\r\n•  Built it \n2. Ran 3.5 of it\u0000", ITEM))
        .isEqualTo("Led it\nBuilt it\nRan 3.5 of it");
  }

  @Test
  void summary_isOneParagraph() {
    assertThat(EnhancedText.fit(" Builds\nthings. ", SUMMARY)).isEqualTo("Builds things.");
  }

  @Test
  void read_takesWhatIsUsableAndNothingElse() {
    String answer =
        "```json\n{\"sections\":[{\"id\":\"exp_1\",\"text\":\"First\"},"
            + "{\"id\":\"exp_1\",\"text\":\"Second\"},{\"id\":\"exp_9\",\"text\":\"Unknown\"},"
            + "{\"id\":\"summary\",\"text\":\" \"},{\"id\":\"summary\",\"text\":5}]}\n```";

    assertThat(EnhancedText.read(answer, List.of(SUMMARY, ITEM)))
        .isEqualTo(Map.of("exp_1", "First"));
    assertThat(EnhancedText.read("no JSON at all", List.of(ITEM))).isEmpty();
    assertThat(EnhancedText.read("{\"sections\":\"text\"}", List.of(ITEM))).isEmpty();
  }
}
