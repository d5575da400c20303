package dev.jobwise.server.common.error;

import static dev.jobwise.errors.v1.Reason.REASON_INTERNAL;
import static dev.jobwise.errors.v1.Reason.REASON_INVALID_ARGUMENT;
import static dev.jobwise.errors.v1.Reason.REASON_JOB_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_NO_PROFILE;
import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_RUNNING_LETTERS;
import static dev.jobwise.errors.v1.Reason.REASON_UNSPECIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.rpc.Code;
import dev.jobwise.errors.v1.ErrorAnswer;
import dev.jobwise.errors.v1.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {

  @Test
  void text_isFilledInOrder_andStrictlyChecked() {
    assertThat(AppException.of(REASON_TOO_MANY_RUNNING_LETTERS, 3))
        .hasMessage("Only 3 letters may be written at the same time. Please try again later.");
    assertThat(AppException.of(REASON_INVALID_ARGUMENT, "$1 {a} \\")).hasMessage("$1 {a} \\");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AppException.of(REASON_TOO_MANY_RUNNING_LETTERS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AppException.of(REASON_TOO_MANY_RUNNING_LETTERS, 3, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AppException.of(REASON_JOB_NOT_FOUND, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> AppException.of(REASON_UNSPECIFIED));
  }

  @Test
  void wireName_isTheSharedOne_ofReasonsWithSeveralTexts() {
    assertThat(Reasons.wireName(REASON_NO_PROFILE)).isEqualTo("PROFILE_NOT_FOUND");
    assertThat(Reasons.ofWireName("PROFILE_NOT_FOUND")).isEqualTo(REASON_PROFILE_NOT_FOUND);
    assertThat(Reasons.ofWireName("FROM_A_NEWER_SERVER")).isEqualTo(REASON_INTERNAL);
  }

  static Stream<Reason> all() {
    return Reasons.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void answer_isWhole(Reason reason) {
    ErrorAnswer answer = Reasons.answer(reason);
    ErrorAnswer shared = Reasons.answer(Reasons.ofWireName(Reasons.wireName(reason)));

    assertThat(answer.getCode()).isNotIn(Code.OK, Code.UNRECOGNIZED).isEqualTo(shared.getCode());
    assertThat(answer.getStatus()).isBetween(400, 599).isEqualTo(shared.getStatus());
    assertThat(Reasons.documentedText(reason)).isNotBlank().doesNotContain("{");
  }

  @Test
  void texts_areDifferent() {
    assertThat(Reasons.all().map(reason -> Reasons.answer(reason).getText()))
        .doesNotHaveDuplicates();
  }

  /** A text that code writes itself would not change with the catalogue. */
  @Test
  void texts_areNotCopied() throws IOException {
    List<String> texts = Reasons.all().map(ReasonsTest::sign).filter(s -> !s.isEmpty()).toList();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(texts.stream().filter(Files.readString(file)::contains))
            .as("%s", file)
            .isEmpty();
      }
    }
  }

  /** What only a copy of the reason's text holds; empty if nothing of it is fixed. */
  private static String sign(Reason reason) {
    String text = Reasons.answer(reason).getText();
    return text.contains("{")
        ? Arrays.stream(text.split("\\{\\w+}")).max(Comparator.comparing(String::length)).orElse("")
        : '"' + text + '"';
  }
}
