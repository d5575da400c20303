package dev.jobwise.server.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.job.TargetJob;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.PersonalInfo;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.Skills;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankedItemsTest {

  private static final TargetJob JOB =
      new TargetJob("j", 1, "Baker", "Crust", null, "Bake.", List.of(), List.of(), List.of(), "");

  @Test
  void upToDateRanking_givesItsOrder() {
    RankedItems items = items(new StoredOrder("r", List.of("b", "a"), List.of(), false), "a", "b");

    assertThat(items.experienceIds()).containsExactly("b", "a");
    assertThat(items.source()).isEqualTo(RankingSource.CACHED);
  }

  @Test
  void profileThatChangedAfterItsRankingWasRead_makesItStale() {
    StoredOrder read = new StoredOrder("r", List.of("gone", "b", "a"), List.of("gone"), false);

    RankedItems items = items(read, "a", "b", "new");

    assertThat(items.experienceIds()).containsExactly("b", "a", "new");
    assertThat(items.projectIds()).isEmpty();
    assertThat(items.source()).isEqualTo(RankingSource.CACHED_STALE);
  }

  private static RankedItems items(StoredOrder order, String... experienceIds) {
    Profile profile =
        new Profile(
            "p",
            1,
            new PersonalInfo("Ann Oven", null, null, null, null, null, null),
            null,
            null,
            new Skills(List.of(), List.of(), List.of(), List.of()),
            Stream.of(experienceIds).map(RankedItemsTest::experience).toList(),
            List.of(),
            List.of(),
            JsonNodeFactory.instance.objectNode(),
            true,
            "",
            null,
            null);
    return RankedItems.of(order, new Candidacy(JOB, profile, order), null, null);
  }

  private static Experience experience(String id) {
    return new Experience(
        id,
        "p",
        "Baker",
        "Initech",
        null,
        LocalDate.of(2020, 1, 1),
        null,
        true,
        "Baked.",
        null,
        List.of(),
        List.of(),
        null,
        null);
  }
}
