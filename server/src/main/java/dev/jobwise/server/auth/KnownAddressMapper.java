package dev.jobwise.server.auth;

import java.time.Instant;

/** The table {@code known_addresses}. */
interface KnownAddressMapper {

  /**
   * Adds an address, or notes that it was seen again.
   *
   * @return 1 if it is new
   */
  int insert(int userId, String addressHash, Instant now);

  int count(int userId);

  void deleteOldest(int userId);
}
