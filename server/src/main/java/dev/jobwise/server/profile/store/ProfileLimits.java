package dev.jobwise.server.profile.store;

import dev.jobwise.server.common.AppException;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileBytes;
import java.util.function.LongSupplier;

/**
 * How large one profile may grow, and all profiles of a user together. A change that makes a
 * profile smaller always passes.
 */
final class ProfileLimits {

  /** Most bytes of one profile, enhanced texts included, so that it fits into every answer. */
  static final int MAX_BYTES = 3 * 1024 * 1024;

  private final int most;
  private final long mostBytes;

  /**
   * @param most profiles of one user
   * @param mostBytes of all profiles of one user together
   */
  ProfileLimits(int most, long mostBytes) {
    this.most = most;
    this.mostBytes = mostBytes;
  }

  /**
   * @param count profiles that the user has
   * @param bytes of those
   */
  void checkNew(Profile profile, int count, long bytes) {
    if (count >= most) {
      throw AppException.full("PROFILE_LIMIT", most, "profiles");
    }
    long own = ProfileBytes.of(profile);
    checkOne(own);
    checkAll(bytes + own);
  }

  /**
   * @param bytes gives those of all profiles of the user as they are stored
   */
  void checkChange(Profile before, Profile after, LongSupplier bytes) {
    long own = ProfileBytes.of(after);
    long growth = own - ProfileBytes.of(before);
    if (growth > 0) {
      checkOne(own);
      checkAll(bytes.getAsLong() + growth);
    }
  }

  private static void checkOne(long bytes) {
    if (bytes > MAX_BYTES) {
      throw AppException.of(
          AppException.Kind.TOO_LARGE,
          "PROFILE_TOO_LARGE",
          "A profile may hold at most " + MAX_BYTES + " bytes. Shorten it.");
    }
  }

  private void checkAll(long bytes) {
    if (bytes > mostBytes) {
      throw AppException.of(
          AppException.Kind.WRONG_STATE,
          "PROFILE_BYTES_LIMIT",
          "The profiles of an account may hold at most "
              + mostBytes
              + " bytes together. Shorten or delete one first.");
    }
  }
}
