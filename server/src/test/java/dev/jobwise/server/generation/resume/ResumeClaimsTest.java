package dev.jobwise.server.generation.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.eval.PlantedTrade;
import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.generation.claim.ClaimVerdict;
import dev.jobwise.server.generation.claim.Evidence;
import dev.jobwise.server.generation.claim.ResumeClaims;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.profile.content.Item;
import dev.jobwise.server.profile.content.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A compiled resume says what its profile says, whatever the trade and the language. */
class ResumeClaimsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  @ParameterizedTest
  @CsvSource({
    "build/nurse, en", "build/warehouse, de", "build/pastry, fr", "build/accountant, es",
    "build/electrician, it", "held-out/software, en", "held-out/teacher, de", "held-out/hotel, fr",
    "held-out/sales, es", "held-out/laboratory, it"
  })
  void compiledResume_claimsNothingFalse(String trade, String language) throws IOException {
    Path file = Path.of("src/test/resources/eval/claims", trade + ".txt");
    Profile profile = PlantedTrade.read(file).profile();
    ResumeContent content =
        ResumeContent.choose(
            profile, ids(profile.experiences()), ids(profile.projects()), 10, 5, true, false);
    Evidence evidence =
        ResumeClaims.of(
            ResumeTexts.of(content, language), ResumeSections.structured(content, TODAY), TODAY);
    assertThat(evidence.count(ClaimVerdict.UNSUPPORTED)).isZero();
    assertThat(evidence.support()).isEqualTo(1);
    assertThat(evidence.claims())
        .filteredOn(claim -> claim.evidence().stream().anyMatch(ResumeClaimsTest::isOfEntry))
        .hasSizeGreaterThan(8)
        .extracting(Claim::verdict)
        .containsOnly(ClaimVerdict.SUPPORTED);
  }

  private static List<String> ids(List<? extends Item<?>> items) {
    return items.stream().map(Item::id).toList();
  }

  private static boolean isOfEntry(Quote quote) {
    return quote.source() == Source.EXPERIENCE || quote.source() == Source.EDUCATION;
  }
}
