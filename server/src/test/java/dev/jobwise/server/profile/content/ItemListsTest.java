package dev.jobwise.server.profile.content;

import static dev.jobwise.server.profile.content.ItemKind.EXPERIENCES;
import static dev.jobwise.server.profile.content.TestProfiles.PLACE;
import static dev.jobwise.server.profile.content.TestProfiles.describe;
import static dev.jobwise.server.profile.content.TestProfiles.experience;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemListsTest {

  private final ProfileDraft draft = new ProfileDraft("profile");
  private final Experience old = experience("A", "a", "better").withIdentity("exp_1", "profile");

  ItemListsTest() {
    draft.experiences = List.of(old);
  }

  private Experience update(ItemChange<Experience> change) {
    return ItemLists.update(draft, EXPERIENCES, List.of(change)).get(0);
  }

  @Test
  void changedOriginal_voidsTheEnhancedText() {
    assertThat(update(describe("exp_1", "b")).enhancedDescription()).isNull();
  }

  @Test
  void sameOriginal_keepsTheEnhancedText() {
    assertThat(update(describe("exp_1", "a")).enhancedDescription()).isEqualTo("better");
  }

  @Test
  void changedOriginal_keepsAnEnhancedTextThatWasSentAlong() {
    ItemChange<Experience> change =
        new ItemChange<>(PLACE, "exp_1", true, before -> experience("A", "b", "better"));

    assertThat(update(change).enhancedDescription()).isEqualTo("better");
  }

  @Test
  void unknownIdInAFullList_isANewItemWithAnIdOfOurs() {
    ItemLists.replace(
        draft, EXPERIENCES, List.of(describe("exp_1", "a"), withId("exp_9"), withId("exp_1")));

    assertThat(draft.experiences).hasSize(3).contains(old);
    assertThat(draft.experiences).extracting(Experience::id).doesNotHaveDuplicates();
    assertThat(draft.experiences).extracting(Experience::id).doesNotContain("exp_9");
  }

  private static ItemChange<Experience> withId(String id) {
    return new ItemChange<>(PLACE, id, false, before -> experience("B", "b", null));
  }

  @Test
  void newItemOfAFullList_needsWhatIsRequired() {
    ItemChange<Experience> empty = new ItemChange<>(PLACE, "", false, before -> before);

    ItemLists.replace(draft, EXPERIENCES, List.of(empty));

    assertThat(draft.problems)
        .extracting(FieldProblem::message)
        .containsExactly("title is required", "company is required", "start_date is required");
    assertThat(draft.problems.get(0).location()).containsExactly("body", "items", "0", "title");
    assertThatThrownBy(() -> draft.done(1, true, Instant.EPOCH, Instant.EPOCH))
        .isInstanceOf(AppException.class)
        .hasMessage("title is required");
  }

  @Test
  void currentJob_hasNoEnd() {
    Experience ended = dated(true, LocalDate.of(2019, 1, 1));

    assertThat(ended.checked(checks()).endDate()).isNull();
    assertThat(draft.problems).isEmpty();
  }

  @Test
  void end_isNotBeforeStart() {
    assertThat(dated(false, LocalDate.of(2020, 1, 1)).checked(checks()).endDate()).isNotNull();
    assertThat(draft.problems).isEmpty();
    dated(false, LocalDate.of(2019, 12, 31)).checked(checks());
    assertThat(draft.problems)
        .extracting(FieldProblem::message)
        .containsExactly("end_date must not be before start_date");
  }

  private ItemChecks checks() {
    return new ItemChecks(PLACE, draft.problems);
  }

  private static Experience dated(boolean current, LocalDate end) {
    return new Experience(
        null,
        null,
        "A",
        "Acme",
        null,
        LocalDate.of(2020, 1, 1),
        end,
        current,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  @Test
  void list_holdsAHundredItemsAtMost() {
    ItemLists.add(draft, EXPERIENCES, Collections.nCopies(99, withId("")));

    assertThatThrownBy(() -> ItemLists.add(draft, EXPERIENCES, List.of(withId(""))))
        .hasMessage("experiences must have at most 100 items");
    assertThat(draft.experiences).hasSize(100);
  }

  @Test
  void summary_followsTheSameRule() {
    draft.setSummary("one");
    draft.enhancedSummary = "better";
    TestProfiles.summary("one", null).applyTo(draft);
    assertThat(draft.enhancedSummary).isEqualTo("better");
    TestProfiles.summary("one", "").applyTo(draft);
    assertThat(draft.enhancedSummary).isNull();
    TestProfiles.summary("two", "best").applyTo(draft);
    assertThat(draft.enhancedSummary).isEqualTo("best");
    TestProfiles.summary("three", null).applyTo(draft);
    assertThat(draft.enhancedSummary).isNull();
  }
}
