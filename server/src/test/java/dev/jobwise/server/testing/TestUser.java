package dev.jobwise.server.testing;

import dev.jobwise.auth.v1.User;
import dev.jobwise.client.JobWiseClient;

/**
 * A signed-in user.
 *
 * @param client gRPC with the user's token
 * @param rest HTTP with the user's token
 */
public record TestUser(User account, JobWiseClient client, Rest rest) {

  public static final String PASSWORD = "a long password";

  /**
   * Of that password, with the least memory that Argon2 can do with: a hash names its cost, and
   * those of production would take a tenth of the processor time of all tests.
   */
  static final String PASSWORD_HASH =
      "$argon2id$v=19$m=8,t=1,p=1$c2FsdCBvZiB0aGUgdGVzdA"
          + "$x5eeyaDmZ/VRx2lKpN8nhKCrBUqxbwiTcHIPvFz7Jrk";

  public int id() {
    return account.getId();
  }
}
