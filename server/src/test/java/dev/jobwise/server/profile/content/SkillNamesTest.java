package dev.jobwise.server.profile.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkillNamesTest {

  @Test
  void firstSpelling_wins() {
    assertThat(SkillNames.added(List.of("Java"), List.of(" Go ", "JAVA", "go", "C++")))
        .containsExactly("Java", "Go", "C++");
  }

  @Test
  void letterCase_doesNotMatterForRemoval() {
    assertThat(SkillNames.without(List.of("Java", "Go"), List.of("java ", "Rust")))
        .containsExactly("Go");
  }
}
