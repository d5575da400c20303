package dev.jobwise.server.auth;

import java.time.Instant;

/** The table {@code users}. All e-mail addresses are in lower case. */
interface UserMapper {

  /** Fails with a duplicate key if the address has an account. */
  User insert(String email, String passwordHash, String fullName, Instant now);

  User find(int id);

  /** Null if there is none. */
  User findByEmail(String email);

  /**
   * @param addressHash from {@link KnownAddresses}
   * @return null if there is none
   */
  Credentials findCredentials(String email, String addressHash);

  String findPasswordHash(int id);

  /**
   * Locks the user's row until the transaction ends. Every change to the tokens of a user starts
   * with this, so that none can miss another.
   *
   * @return null if there is none
   */
  User lock(int id);

  void setPasswordHash(int id, String passwordHash, Instant now);
}
