package dev.jobwise.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimEvalTest {

  @ParameterizedTest
  @CsvSource({"build, 0.96, 0.98", "held-out, 0.94, 0.97"})
  void plantedClaims_areToldApart(String half, double recall, double precision) throws IOException {
    ClaimEval.Count all = ClaimEval.measure(half, false).get("all");
    assertThat(all.recall()).isGreaterThanOrEqualTo(recall);
    assertThat(all.precision()).isGreaterThanOrEqualTo(precision);
  }
}
