package dev.jobwise.server.profile.enhance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.TokenEstimate;
import dev.jobwise.server.profile.content.TextSection;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnhancePromptTest {

  private final EnhancePrompt prompt =
      new EnhancePrompt(1, null, null, null, Deadline.after(Duration.ofSeconds(30)));

  private static TextSection section(int number, String text, List<String> achievements) {
    return new TextSection(
        "exp_" + number,
        "experience",
        "Engineer",
        "Acme",
        text,
        achievements,
        List.of("Java"),
        2000);
  }

  @Test
  void fewSections_areOneBatchInTheirOrder() {
    List<TextSection> sections =
        List.of(section(1, "short", List.of()), section(2, "much longer text", List.of()));

    assertThat(prompt.batches(sections)).containsExactly(sections);
  }

  @Test
  void everyRequest_fitsTheModel_andEverySectionIsInOne() {
    List<TextSection> sections =
        IntStream.range(0, 100)
            .mapToObj(i -> section(i, "Did it. ".repeat(1 + i * 2), List.of("Saved 20%")))
            .toList();

    List<List<TextSection>> batches = prompt.batches(sections);

    assertThat(batches.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(sections);
    assertThat(batches).allSatisfy(this::assertFits);
  }

  @Test
  void sectionTooLongForAnyRequest_isCutAtASentence() {
    List<String> achievements = Collections.nCopies(100, "Achieved something. ".repeat(100));
    TextSection huge = section(1, "Did it. ".repeat(250), achievements);

    List<List<TextSection>> batches = prompt.batches(List.of(huge));

    assertThat(batches).hasSize(1);
    assertFits(batches.get(0));
    TextSection cut = batches.get(0).get(0);
    assertThat(cut.text().strip()).isEqualTo(huge.text().strip());
    assertThat(cut.achievements()).isNotEmpty().hasSizeLessThan(100);
  }

  private void assertFits(List<TextSection> batch) {
    ChatRequest request = prompt.request(batch, true);
    int tokens =
        TokenEstimate.of(request.instructions())
            + TokenEstimate.of(request.answerSchema().toString())
            + TokenEstimate.of(request.facts().toString())
            + request.maxAnswerTokens();
    assertThat(tokens).isLessThanOrEqualTo(8192);
  }
}
