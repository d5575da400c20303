package dev.jobwise.server.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromptBudgetTest {

  @Test
  void take_keepsWhatComesFirst() {
    String text = "One sentence here. Another one there.";
    int room = TokenEstimate.of(text) + 3;
    PromptBudget budget = new PromptBudget(room);

    assertThat(budget.take(text, 1000)).isEqualTo(text);
    assertThat(budget.charactersCut()).isZero();
    assertThat(budget.take("Too long for what is left of it", 1000)).hasSizeLessThan(10);
    assertThat(budget.take("A text", 1000)).isEmpty();
    assertThat(budget.charactersCut()).isGreaterThan(25);
  }

  @Test
  void take_keepsWholeLinesOnly() {
    PromptBudget budget = new PromptBudget(100);

    assertThat(budget.take(List.of("x".repeat(90), "short", "y".repeat(90)), 10))
        .containsExactly("short");
    assertThat(budget.charactersCut()).isEqualTo(180);
  }
}
