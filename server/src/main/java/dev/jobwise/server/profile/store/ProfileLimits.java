package dev.jobwise.server.profile.store;

import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_BYTES_LIMIT;
import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_LIMIT;
import static dev.jobwise.errors.v1.Reason.REASON_PROFILE_TOO_LARGE;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.profile.content.Profile;
import dev.jobwise.server.profile.content.ProfileBytes;
import java.util.function.LongSupplier;

/**
 * Limits the size of one profile, and of all profiles of a user together. A change that makes a
 * profile smaller always passes.
 */
final class ProfileLimits {

  /**
   * Maximum bytes of one profile, including enhanced texts, so that it fits into every response.
   */
  static final int MAX_BYTES = 3 * 1024 * 1024;

  private final int most;
  private final long mostBytes;

  /**
   * @param most maximum profiles of one user
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
      throw AppException.of(REASON_PROFILE_LIMIT, most);
    }
    long own = ProfileBytes.of(profile);
    checkOne(own);
    checkAll(bytes + own);
  }

  /**
   * @param bytes returns those of all stored profiles of the user
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
      throw AppException.of(REASON_PROFILE_TOO_LARGE, MAX_BYTES);
    }
  }

  private void checkAll(long bytes) {
    if (bytes > mostBytes) {
      throw AppException.of(REASON_PROFILE_BYTES_LIMIT, mostBytes);
    }
  }
}
