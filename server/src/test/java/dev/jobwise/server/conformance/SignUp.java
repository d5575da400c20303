package dev.jobwise.server.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.TestUser;
import java.util.List;
import java.util.Map;

/** Makes the users who play a table. */
interface SignUp {

  /** The answer with the tokens of a new user, whose password is {@link TestUser#PASSWORD}. */
  JsonNode user(String email, String fullName);

  /** As any server does it. */
  static SignUp at(Wire rest) {
    return (email, fullName) ->
        post(rest, "/auth/register", credentials(email).put("full_name", fullName));
  }

  /** At the server of {@link JobWiseExtension}, in a fraction of the time. */
  static SignUp stored(Wire rest) {
    return (email, fullName) -> {
      Rows.user(email, fullName);
      return post(rest, "/auth/login", credentials(email));
    };
  }

  private static ObjectNode credentials(String email) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("email", email)
        .put("password", TestUser.PASSWORD);
  }

  private static JsonNode post(Wire rest, String path, ObjectNode body) {
    JsonNode tokens =
        rest.ask(new Wire.Call("POST", path, Map.of(), body.toString(), List.of()))
            .orElseThrow()
            .json();
    if (!tokens.has("access_token")) {
      throw new Play.Failure("cannot sign up " + body.get("email") + ": " + tokens);
    }
    return tokens;
  }
}
