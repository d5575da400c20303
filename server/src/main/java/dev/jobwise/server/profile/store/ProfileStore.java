package dev.jobwise.server.profile.store;

import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_FORBIDDEN;
import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_NOT_FOUND;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.SizedRow;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.Ownership;
import dev.jobwise.server.db.Database.Transaction;
import dev.jobwise.server.profile.content.Certification;
import dev.jobwise.server.profile.content.Education;
import dev.jobwise.server.profile.content.Experience;
import dev.jobwise.server.profile.content.Item;
import dev.jobwise.server.profile.content.ItemKind;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.Project;
import dev.jobwise.server.profile.content.TextSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and writes whole profiles inside a transaction, with one statement per table. */
final class ProfileStore {

  private static final Map<ItemKind<?>, Class<? extends ItemMapper<?>>> ITEM_MAPPERS =
      Map.of(
          ItemKind.EXPERIENCES, ExperienceMapper.class,
          ItemKind.EDUCATION, EducationMapper.class,
          ItemKind.PROJECTS, ProjectMapper.class,
          ItemKind.CERTIFICATIONS, CertificationMapper.class);

  private final Transaction tx;
  private final ProfileMapper profiles;

  ProfileStore(Transaction tx) {
    this.tx = tx;
    profiles = tx.mapper(ProfileMapper.class);
  }

  /** The SQL of the profiles themselves, in the same transaction. */
  ProfileMapper profiles() {
    return profiles;
  }

  /** The caller's profile with that id. */
  Optional<Profile> find(Caller caller, String id) {
    return one(profiles.find(caller.userId(), id));
  }

  /** The user's primary profile. */
  Optional<Profile> primary(int userId) {
    return one(profiles.findPrimary(userId));
  }

  /**
   * The caller's profile with that id.
   *
   * @throws AppException if there is none, or it is someone else's
   */
  Profile get(Caller caller, String id) {
    return find(caller, id).orElseThrow(() -> missing(id));
  }

  /** As {@link #get}, and makes all other changes of the profile wait. */
  Profile getForUpdate(Caller caller, String id) {
    return one(profiles.findForUpdate(caller.userId(), id)).orElseThrow(() -> missing(id));
  }

  /**
   * A page of the user's profiles, the primary one first, then the newest first. It ends early if
   * it would not fit into a response.
   */
  List<Profile> list(int userId, int limit, int offset) {
    List<String> ids = SizedRow.fitting(profiles.sizes(userId, limit, offset));
    return ids.isEmpty()
        ? List.of()
        : whole(SizedRow.inOrder(ids, profiles.findAll(userId, ids), ProfileRow::id));
  }

  /**
   * One list of the caller's profile with that id.
   *
   * @throws AppException if there is none, or it is someone else's
   */
  <T extends Item<T>> List<T> items(Caller caller, String id, ItemKind<T> kind) {
    if (profiles.find(caller.userId(), id) == null) {
      throw missing(id);
    }
    return items(kind).find(List.of(id));
  }

  void insert(Profile profile) {
    profiles.insert(ProfileRow.of(profile));
    saveItems(new ProfileDraft(profile.id()), new ProfileDraft(profile));
  }

  /** Stores the differences between two states of a locked profile. */
  void update(Profile before, Profile after) {
    profiles.update(ProfileRow.of(after));
    saveItems(new ProfileDraft(before), new ProfileDraft(after));
  }

  /**
   * Notes who wrote enhanced texts.
   *
   * @param sections {@link TextSection#SUMMARY} and ids of items; may be empty
   */
  void note(String profileId, Set<String> sections, JsonNode metadata) {
    if (sections.isEmpty()) {
      return;
    }
    if (sections.contains(TextSection.SUMMARY)) {
      profiles.noteSummary(profileId, metadata);
    }
    // Each statement finds its own ids among them.
    profiles.noteExperiences(profileId, sections, metadata);
    profiles.noteProjects(profileId, sections, metadata);
  }

  /** The error if the caller has no profile with that id. */
  AppException missing(String id) {
    return Ownership.refusal(
        profiles.ownerOf(id) != null, REASON_PROFILE_FORBIDDEN, REASON_PROFILE_NOT_FOUND);
  }

  private void saveItems(ProfileDraft before, ProfileDraft after) {
    save(ItemKind.EXPERIENCES, before, after);
    save(ItemKind.EDUCATION, before, after);
    save(ItemKind.PROJECTS, before, after);
    save(ItemKind.CERTIFICATIONS, before, after);
  }

  private <T extends Item<T>> void save(ItemKind<T> kind, ProfileDraft before, ProfileDraft after) {
    List<T> old = kind.get().apply(before);
    List<T> now = kind.get().apply(after);
    Set<String> kept = now.stream().map(Item::id).collect(Collectors.toSet());
    List<String> gone = old.stream().map(Item::id).filter(id -> !kept.contains(id)).toList();
    if (!gone.isEmpty()) {
      items(kind).delete(after.id, gone);
    }
    // Positions have no gaps, so every item after a deleted one moves up and is written again.
    List<ItemMapper.Placed<T>> changed = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (i >= old.size() || !now.get(i).equals(old.get(i))) {
        changed.add(new ItemMapper.Placed<>(now.get(i), i));
      }
    }
    if (!changed.isEmpty()) {
      items(kind).put(changed);
    }
  }

  private Optional<Profile> one(ProfileRow row) {
    return row == null ? Optional.empty() : Optional.of(whole(List.of(row)).get(0));
  }

  private List<Profile> whole(List<ProfileRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<String> ids = rows.stream().map(ProfileRow::id).toList();
    Map<String, List<Experience>> experiences = items(ItemKind.EXPERIENCES, ids);
    Map<String, List<Education>> education = items(ItemKind.EDUCATION, ids);
    Map<String, List<Project>> projects = items(ItemKind.PROJECTS, ids);
    Map<String, List<Certification>> certifications = items(ItemKind.CERTIFICATIONS, ids);
    return rows.stream()
        .map(
            row ->
                row.with(
                    experiences.getOrDefault(row.id(), List.of()),
                    education.getOrDefault(row.id(), List.of()),
                    projects.getOrDefault(row.id(), List.of()),
                    certifications.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private <T extends Item<T>> Map<String, List<T>> items(ItemKind<T> kind, List<String> ids) {
    return items(kind).find(ids).stream().collect(groupingBy(Item::profileId));
  }

  /** The SQL of one list, in the same transaction. */
  private <T extends Item<T>> ItemMapper<T> items(ItemKind<T> kind) {
    @SuppressWarnings("unchecked") // The table below pairs each kind with the mapper of its items.
    Class<ItemMapper<T>> mapper = (Class<ItemMapper<T>>) ITEM_MAPPERS.get(kind);
    return tx.mapper(mapper);
  }
}
