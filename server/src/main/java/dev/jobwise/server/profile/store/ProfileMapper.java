package dev.jobwise.server.profile.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.common.SizedRow;
import java.util.Collection;
import java.util.List;

/**
 * The SQL of the table of profiles. Statements that return a profile return null if there is none.
 */
interface ProfileMapper {

  /**
   * Locks the user: other transactions that add, delete or select profiles of the user wait for
   * this one to end.
   */
  Integer lockUser(int userId);

  ProfileRow find(int userId, String id);

  /** As {@link #find}, and makes all other changes of the profile wait. */
  ProfileRow findForUpdate(int userId, String id);

  ProfileRow findPrimary(int userId);

  /** The id and state of the primary profile. */
  ProfileState primaryState(int userId);

  /** A page of a user's profiles, the primary one first, then the newest first. */
  List<SizedRow> sizes(int userId, int limit, int offset);

  /** The user's profiles with these ids (at least one), in any order. */
  List<ProfileRow> findAll(int userId, Collection<String> ids);

  /** Bytes of all profiles of the user together. */
  long bytes(int userId);

  int count(int userId);

  /** The owner of the profile; null if no profile has the id. */
  Integer ownerOf(String id);

  void insert(ProfileRow row);

  /** Overwrites all but the id, the owner, the primary flag and the creation time. */
  void update(ProfileRow row);

  int delete(int userId, String id);

  /** Leaves the user without a primary profile until the transaction sets another. */
  void clearPrimary(int userId);

  void setPrimary(int userId, String id);

  /** Id of the user's most recently changed profile. */
  String mostRecentlyUpdated(int userId);

  /** Notes with the enhanced summary who wrote it. */
  void noteSummary(String id, JsonNode metadata);

  /** Notes with the enhanced texts of experiences (at least one) who wrote them. */
  void noteExperiences(String profileId, Collection<String> ids, JsonNode metadata);

  /** Notes with the enhanced texts of projects (at least one) who wrote them. */
  void noteProjects(String profileId, Collection<String> ids, JsonNode metadata);
}
