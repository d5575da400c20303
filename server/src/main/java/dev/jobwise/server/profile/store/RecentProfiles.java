package dev.jobwise.server.profile.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileBytes;

/**
 * Caches recently read profiles, each under its state. Callers ask the database for the state every
 * time. They see a change by any server at once, and need not read five tables for every document.
 */
final class RecentProfiles {

  /** A profile has some ten thousand bytes; as Java objects it takes several times as much. */
  private static final int MAX_BYTES = 8 * 1024 * 1024;

  /** Larger ones are read each time: a few of them would displace everybody else's. */
  private static final int MAX_BYTES_OF_ONE = 256 * 1024;

  private final Cache<ProfileState, Profile> profiles =
      Caffeine.newBuilder()
          .maximumWeight(MAX_BYTES)
          .weigher((ProfileState state, Profile profile) -> (int) ProfileBytes.of(profile))
          .build();

  /** The profile in that state, or null if it was not read recently. */
  Profile get(ProfileState state) {
    return profiles.getIfPresent(state);
  }

  void put(ProfileState state, Profile profile) {
    if (ProfileBytes.of(profile) <= MAX_BYTES_OF_ONE) {
      profiles.put(state, profile);
    }
  }
}
