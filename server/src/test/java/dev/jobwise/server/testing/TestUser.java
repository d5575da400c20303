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

  public static final String PASSWORD = "a password for tests";

  public int id() {
    return account.getId();
  }
}
