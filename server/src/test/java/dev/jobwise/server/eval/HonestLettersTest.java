package dev.jobwise.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HonestLettersTest {

  private static final Path CLAIMS = Resources.path("/eval/claims");

  static List<String> applicants() {
    return Stream.concat(PlantedLetters.ENGLISH.stream(), PlantedLetters.GERMAN.stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("applicants")
  void offlineLetter_claimsNothingUnsupported(String applicant) {
    assertThat(HonestLetters.blamed(applicant)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build/accountant",
        "build/electrician",
        "build/nurse",
        "build/pastry",
        "build/warehouse",
        "held-out/hotel",
        "held-out/laboratory",
        "held-out/sales",
        "held-out/software",
        "held-out/teacher"
      })
  void lettersOfOtherHands_claimNothingUnsupported(String trade) throws IOException {
    Path file = CLAIMS.resolve(trade + ".txt");
    Path letters = CLAIMS.resolve("honest").resolve(file.getFileName());
    assertThat(HonestLetters.blamed(PlantedTrade.read(file), letters)).isEmpty();
  }
}
