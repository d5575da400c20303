package dev.jobwise.server.profile.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.profile.content.ProfileDraft;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentProfilesTest {

  @Test
  void largeProfiles_areNotRemembered() {
    RecentProfiles recent = new RecentProfiles();
    ProfileState state = new ProfileState("p", 1);
    ProfileDraft draft = new ProfileDraft("p");
    recent.put(state, draft.done(1, true, Instant.now(), Instant.now()));
    assertThat(recent.get(state)).isNotNull();

    ProfileState larger = new ProfileState("p", 2);
    draft.customFields.put("text", "x".repeat(300_000));
    recent.put(larger, draft.done(1, true, Instant.now(), Instant.now()));
    assertThat(recent.get(larger)).isNull();
  }
}
