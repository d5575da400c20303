package dev.jobwise.server.profile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Profiles as they were lately read, each for one state of it. The state is asked of the database
 * every time, so a change made by any server is seen at once; what is saved is reading five tables
 * for every document.
 */
final class RecentProfiles {

  /** Some 16 MB at most; a profile has some ten thousand characters. */
  private static final int MAX_CHARACTERS = 8_000_000;

  private final Cache<ProfileState, Profile> profiles =
      Caffeine.newBuilder()
          .maximumWeight(MAX_CHARACTERS)
          .weigher((ProfileState state, Profile profile) -> profile.toString().length())
          .build();

  /** The profile in that state, or null if it was not read lately. */
  Profile get(ProfileState state) {
    return profiles.getIfPresent(state);
  }

  void put(ProfileState state, Profile profile) {
    profiles.put(state, profile);
  }
}
