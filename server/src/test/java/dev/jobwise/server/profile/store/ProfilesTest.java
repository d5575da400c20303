package dev.jobwise.server.profile.store;

import static dev.jobwise.errors.v1.Reason.REASON_EXPERIENCE_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_NO_PROFILE;
import static dev.jobwise.errors.v1.Reason.REASON_ONLY_PROFILE;
import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_FORBIDDEN;
import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_NOT_FOUND;
import static dev.jobwise.server.profile.content.ItemKind.EXPERIENCES;
import static dev.jobwise.server.profile.content.TestProfiles.describe;
import static dev.jobwise.server.profile.content.TestProfiles.experience;
import static dev.jobwise.server.profile.content.TestProfiles.named;
import static dev.jobwise.server.profile.content.TestProfiles.primary;
import static dev.jobwise.server.profile.content.TestProfiles.with;
import static dev.jobwise.server.testing.Rows.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.errors.v1.Reason;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.MicrosClock;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.ItemChange;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.TestProfiles;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Slow
class ProfilesTest {

  private final Profiles profiles =
      new Profiles(
          TestDatabase.get(),
          new MicrosClock(),
          TestLimits.MANY,
          TestLimits.MANY_BYTES,
          TestLimits.rows());
  private final ProfileItems items = new ProfileItems(profiles);
  private final Caller ada = Rows.caller();

  @Test
  void create_whatIsStoredIsWhatWasAnswered() {
    Profile created = profiles.create(ada, named("Ada"));
    items.add(ada, created.id(), EXPERIENCES, List.of(experience("Engineer", "Did things")));

    Profile read = profiles.get(ada, created.id());

    assertThat(read.personalInfo()).isEqualTo(created.personalInfo());
    assertThat(read.createdAt()).isEqualTo(created.createdAt());
    assertThat(read.experiences())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.title()).isEqualTo("Engineer");
              assertThat(e.technologies()).containsExactly("Java");
              assertThat(e.id()).startsWith("exp_");
            });
    assertThat(query("SELECT title FROM experiences WHERE profile_id = ?", created.id()))
        .containsExactly("Engineer");
  }

  @Test
  void create_firstProfilesAtTheSameTimeLeaveOnePrimary() throws Exception {
    atOnce(8, i -> profiles.create(ada, named("Ada " + i)));

    assertThat(query("SELECT id FROM master_profiles WHERE user_id = ?", ada.userId())).hasSize(8);
    assertThat(
            query("SELECT id FROM master_profiles WHERE user_id = ? AND is_primary", ada.userId()))
        .hasSize(1);
  }

  @Test
  void create_primaryOnRequestMovesTheFlag() {
    Profile first = profiles.create(ada, named("First"));
    Profile second = profiles.create(ada, named("Second"));
    Profile third = profiles.create(ada, primary("Third"));

    assertThat(first.isPrimary()).isTrue();
    assertThat(second.isPrimary()).isFalse();
    assertThat(profiles.primary(ada.userId())).contains(third);
    assertThat(profiles.list(ada, 10, 0).items())
        .extracting(profile -> profile.personalInfo().fullName())
        .containsExactly("Third", "Second", "First");
    assertThat(profiles.list(ada, 1, 1).items()).containsExactly(second);
    assertThat(profiles.list(ada, 1, 5)).isEqualTo(new Page<>(List.of(), 3));
  }

  @Test
  void update_movesTheFlagToo() {
    profiles.create(ada, named("First"));
    Profile second = profiles.create(ada, named("Second"));

    Profile updated = profiles.update(ada, second.id(), primary("Renamed"));

    assertThat(updated.isPrimary()).isTrue();
    assertThat(profiles.primary(ada.userId())).contains(updated);
    assertThat(updated.personalInfo().fullName()).isEqualTo("Renamed");
  }

  @Test
  void foreignProfile_isForbidden_andUnknownOneIsMissing() {
    Profile profile = profiles.create(ada, named("Ada"));
    Caller eve = Rows.caller();

    assertFails(
        () -> profiles.get(eve, profile.id()),
        REASON_PROFILE_FORBIDDEN,
        "You do not have permission to access this profile");
    assertFails(
        () -> profiles.update(eve, profile.id(), primary("Eve")),
        REASON_PROFILE_FORBIDDEN,
        "You do not have permission to access this profile");
    assertFails(
        () -> items.list(eve, profile.id(), EXPERIENCES, 1, 0),
        REASON_PROFILE_FORBIDDEN,
        "You do not have permission to access this profile");
    assertFails(() -> profiles.get(ada, "nonsense"), REASON_PROFILE_NOT_FOUND, "Profile not found");
    assertFails(() -> profiles.me(eve), REASON_NO_PROFILE, "No profile found for this user");
    assertThat(profiles.get(ada, profile.id())).isEqualTo(profile);
  }

  @Test
  void delete_promotesTheMostRecentlyChangedAndKeepsTheLast() {
    Profile first = profiles.create(ada, named("First"));
    Profile second = profiles.create(ada, named("Second"));
    Profile third = profiles.create(ada, named("Third"));
    profiles.update(ada, second.id(), named("Second, changed"));

    profiles.delete(ada, first.id());
    assertThat(profiles.me(ada).id()).isEqualTo(second.id());
    profiles.delete(ada, third.id());

    assertFails(
        () -> profiles.delete(ada, second.id()),
        REASON_ONLY_PROFILE,
        "Cannot delete primary profile. Create another profile first.");
    assertFails(
        () -> profiles.delete(Rows.caller(), second.id()),
        REASON_PROFILE_FORBIDDEN,
        "You do not have permission to access this profile");
    assertFails(
        () -> profiles.delete(ada, first.id()), REASON_PROFILE_NOT_FOUND, "Profile not found");
  }

  @Test
  void replace_followsTheSentOrderAndDeletesWhatIsMissing() {
    Profile profile = profiles.create(ada, named("Ada"));
    List<Experience> added =
        items.add(
            ada,
            profile.id(),
            EXPERIENCES,
            List.of(experience("A", "a"), experience("B", "b"), experience("C", "c")));

    Profile synced =
        profiles.update(
            ada,
            profile.id(),
            with(
                List.of(
                    describe(added.get(2).id(), "c, changed"),
                    experience("D", "d"),
                    describe(added.get(0).id(), "a"))));

    assertThat(synced.experiences()).extracting(Experience::title).containsExactly("C", "D", "A");
    assertThat(profiles.get(ada, profile.id())).isEqualTo(synced);
    assertThat(
            query(
                "SELECT title FROM experiences WHERE profile_id = ? ORDER BY position",
                profile.id()))
        .containsExactly("C", "D", "A");
  }

  @Test
  void batchWithAnUnknownId_changesNothing() {
    Profile profile = profiles.create(ada, named("Ada"));
    String id =
        items.add(ada, profile.id(), EXPERIENCES, List.of(experience("A", "a"))).get(0).id();
    Profile before = profiles.get(ada, profile.id());

    assertFails(
        () ->
            items.update(
                ada,
                profile.id(),
                EXPERIENCES,
                List.of(describe(id, "changed"), describe("exp_unknown", "x"))),
        REASON_EXPERIENCE_NOT_FOUND,
        "Experience not found");
    assertFails(
        () -> items.delete(ada, profile.id(), EXPERIENCES, List.of("exp_unknown")),
        REASON_EXPERIENCE_NOT_FOUND,
        "Experience not found");

    assertThat(profiles.get(ada, profile.id())).isEqualTo(before);
    assertThat(items.delete(ada, profile.id(), EXPERIENCES, List.of("exp_unknown", id)))
        .isEqualTo(1);
  }

  @Test
  void changesAtTheSameTime_allCount() throws Exception {
    Profile profile = profiles.create(ada, named("Ada"));
    ProfileSkills skills = new ProfileSkills(profiles);

    atOnce(
        10,
        i -> {
          items.add(ada, profile.id(), EXPERIENCES, List.of(experience("Job " + i, "d")));
          return skills.add(ada, profile.id(), ProfileSkills.Kind.TECHNICAL, List.of("Skill " + i));
        });

    Profile after = profiles.get(ada, profile.id());
    assertThat(after.experiences()).hasSize(10);
    assertThat(after.skills().technical()).hasSize(10);
    assertThat(
            query(
                "SELECT position FROM experiences WHERE profile_id = ? ORDER BY position",
                profile.id()))
        .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(Integer::toString).toList());
  }

  @Test
  void noChange_leavesTheTimeOfChange() {
    Profile profile = profiles.create(ada, named("Ada"));

    assertThat(profiles.update(ada, profile.id(), named("Ada"))).isEqualTo(profile);
    assertThat(profiles.update(ada, profile.id(), named("Eda")).updatedAt())
        .isAfter(profile.updatedAt());
  }

  @Test
  void hash_changesWithOriginalsAlone() {
    Profile profile = profiles.create(ada, named("Ada"));
    String id =
        items.add(ada, profile.id(), EXPERIENCES, List.of(experience("A", "a"))).get(0).id();
    String hash = profiles.get(ada, profile.id()).contentHash();

    items.update(
        ada,
        profile.id(),
        EXPERIENCES,
        List.of(new ItemChange<>(TestProfiles.PLACE, id, true, old -> old.withEnhanced("better"))));
    assertThat(profiles.get(ada, profile.id()).contentHash()).isEqualTo(hash);

    items.update(ada, profile.id(), EXPERIENCES, List.of(describe(id, "b")));
    assertThat(profiles.get(ada, profile.id()).contentHash()).isNotEqualTo(hash);
  }

  private static void assertFails(Runnable call, Reason reason, String detail) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            AppException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(reason);
              assertThat(failure.getMessage()).isEqualTo(detail);
            });
  }

  private interface Numbered<T> {
    T call(int number);
  }

  private static <T> void atOnce(int times, Numbered<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Callable<T>> calls = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        calls.add(() -> work.call(number));
      }
      for (Future<T> done : threads.invokeAll(calls)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
