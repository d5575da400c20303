package dev.jobwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the checks let through is also what the JSON columns of MariaDB take. */
@Slow
class DeepJsonWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @Test
  void customFields_areStoredToTheDeepestLevelAllowed() {
    Rest rest = jobwise.newUser().rest();
    String profile =
        rest.post(
                "/profiles",
                "{\"personal_info\":{\"full_name\":\"Ada\",\"email\":\"ada@example.com\"}}")
            .json()
            .path("id")
            .textValue();
    String path = "/profiles/" + profile + "/custom-fields";
    assertThat(rest.put(path, nested(31)).status()).isEqualTo(200);
    assertThat(rest.get(path).body()).contains(nested(31));
    assertThat(rest.put(path, nested(32)).detail())
        .endsWith(" must be nested at most 31 levels deep");
  }

  private static String nested(int levels) {
    return "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
  }
}
