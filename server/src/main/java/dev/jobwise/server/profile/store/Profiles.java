package dev.jobwise.server.profile.store;

import static dev.jobwise.errors.v1.Reason.REASON_NO_PROFILE;
import static dev.jobwise.errors.v1.Reason.REASON_ONLY_PROFILE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.RowLimit;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileChange;
import dev.jobwise.server.profile.content.ProfileDraft;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The profiles of users. Exactly one of a user's profiles is primary.
 *
 * <p>Every change is one transaction that locks the profile's row before reading it and until it is
 * stored. Concurrent changes therefore follow one another, and none is lost.
 */
public final class Profiles {

  private final Database database;
  private final Clock clock;
  private final ProfileLimits room;
  private final RowLimit documents;
  private final RecentProfiles recent = new RecentProfiles();

  /**
   * @param most maximum profiles of one user
   * @param mostBytes of all profiles of one user together
   * @param documents of a user, some of which are deleted with their profile
   */
  public Profiles(Database database, Clock clock, int most, long mostBytes, RowLimit documents) {
    this.database = database;
    this.clock = clock;
    this.room = new ProfileLimits(most, mostBytes);
    this.documents = documents;
  }

  /** The profile that the user's documents are created from; empty if there is none yet. */
  public Optional<Profile> primary(int userId) {
    ProfileState state =
        database.with(ProfileMapper.class, profiles -> profiles.primaryState(userId));
    return state == null ? Optional.empty() : primary(userId, state);
  }

  /**
   * As {@link #primary(int)}, without a database query if the profile was read before in that
   * state.
   *
   * @param state of the primary profile, as it was just now
   */
  public Optional<Profile> primary(int userId, ProfileState state) {
    Profile known = recent.get(state);
    return known != null ? Optional.of(known) : read(store -> readPrimary(store, userId));
  }

  private Optional<Profile> readPrimary(ProfileStore store, int userId) {
    Optional<Profile> found = store.primary(userId);
    // One transaction reads both, so the state belongs to the profile.
    found.ifPresent(profile -> recent.put(store.profiles().primaryState(userId), profile));
    return found;
  }

  /** Creates a profile; the first one of a user is primary whatever the request says. */
  public Profile create(Caller caller, ProfileChange change) {
    ProfileDraft draft = new ProfileDraft(Ids.uuid());
    change.applyTo(draft);
    return inTransaction(
        store -> {
          int userId = caller.userId();
          // Two concurrent first profiles must not both become primary.
          store.profiles().lockUser(userId);
          int count = store.profiles().count(userId);
          boolean primary = change.makePrimary() || count == 0;
          if (primary) {
            store.profiles().clearPrimary(userId);
          }
          Instant now = now();
          Profile profile = draft.done(userId, primary, now, now);
          room.checkNew(profile, count, store.profiles().bytes(userId));
          store.insert(profile);
          return profile;
        });
  }

  public Page<Profile> list(Caller caller, int limit, int offset) {
    return read(
        store ->
            new Page<>(
                store.list(caller.userId(), limit, offset),
                store.profiles().count(caller.userId())));
  }

  /** The caller's primary profile. */
  public Profile me(Caller caller) {
    return primary(caller.userId()).orElseThrow(() -> AppException.of(REASON_NO_PROFILE));
  }

  public Profile get(Caller caller, String id) {
    return read(store -> store.get(caller, id));
  }

  /** The caller's own profile with that id; empty also if it is someone else's. */
  public Optional<Profile> find(Caller caller, String id) {
    return read(store -> store.find(caller, id));
  }

  public Profile update(Caller caller, String id, ProfileChange change) {
    return inTransaction(
        store -> {
          if (change.makePrimary()) {
            makePrimary(store, caller, id);
          }
          Profile before = locked(store, caller, id);
          ProfileDraft draft = new ProfileDraft(before);
          change.applyTo(draft);
          return stored(store, before, draft);
        });
  }

  /**
   * Deletes a profile and everything that was created from it. If it is primary, the most recently
   * changed of the others becomes primary. A primary profile can't be deleted if there is no other.
   */
  public void delete(Caller caller, String id) {
    int userId = caller.userId();
    inTransaction(
        store -> {
          ProfileMapper profiles = store.profiles();
          profiles.lockUser(userId);
          ProfileRow row = profiles.findForUpdate(userId, id);
          if (row == null) {
            throw store.missing(id);
          }
          if (profiles.count(userId) == 1) {
            throw AppException.of(REASON_ONLY_PROFILE);
          }
          profiles.delete(userId, id);
          if (row.isPrimary()) {
            profiles.setPrimary(userId, profiles.mostRecentlyUpdated(userId));
          }
          return null;
        });
    documents.doubt(userId);
  }

  /**
   * Changes a profile, and holds its lock from before it is read until it is stored.
   *
   * @param rule changes the draft, and returns what the caller wants to know
   */
  <R> R change(Caller caller, String id, Function<ProfileDraft, R> rule) {
    return inTransaction(store -> change(store, caller, id, rule));
  }

  private <R> R change(
      ProfileStore store, Caller caller, String id, Function<ProfileDraft, R> rule) {
    Profile before = locked(store, caller, id);
    ProfileDraft draft = new ProfileDraft(before);
    R answer = rule.apply(draft);
    stored(store, before, draft);
    return answer;
  }

  /**
   * As {@link #change}, for enhanced texts.
   *
   * @param rule sets the texts, and returns the sections that got one
   * @param metadata who wrote them; kept with them until they change
   */
  public Set<String> enhance(
      Caller caller, String id, Function<ProfileDraft, Set<String>> rule, JsonNode metadata) {
    return inTransaction(
        store -> {
          Set<String> sections = change(store, caller, id, rule);
          store.note(id, sections, metadata);
          return sections;
        });
  }

  /** Reads inside one transaction, so that all tables show the same moment. */
  <R> R read(Function<ProfileStore, R> work) {
    return inTransaction(work);
  }

  /** The current time, with the precision of the database. */
  public Instant now() {
    return clock.instant();
  }

  private <R> R inTransaction(Function<ProfileStore, R> work) {
    return database.inTransaction(tx -> work.apply(new ProfileStore(tx)));
  }

  private Profile stored(ProfileStore store, Profile before, ProfileDraft draft) {
    Profile same =
        draft.done(before.userId(), before.isPrimary(), before.createdAt(), before.updatedAt());
    if (same.equals(before)) {
      return before;
    }
    Profile after = draft.done(before.userId(), before.isPrimary(), before.createdAt(), now());
    room.checkChange(before, after, () -> store.profiles().bytes(before.userId()));
    store.update(before, after);
    return after;
  }

  /**
   * Locks the user before the profile, as everywhere, so that no two calls wait for each other, and
   * so that concurrent changes do not exceed the limit together.
   */
  private static Profile locked(ProfileStore store, Caller caller, String id) {
    store.profiles().lockUser(caller.userId());
    return store.getForUpdate(caller, id);
  }

  /** Locks as {@link #locked} does. */
  private static void makePrimary(ProfileStore store, Caller caller, String id) {
    int userId = caller.userId();
    store.profiles().lockUser(userId);
    if (store.profiles().findForUpdate(userId, id) == null) {
      throw store.missing(id);
    }
    store.profiles().clearPrimary(userId);
    store.profiles().setPrimary(userId, id);
  }
}
