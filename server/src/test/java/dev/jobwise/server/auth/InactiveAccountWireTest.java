package dev.jobwise.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No route makes an account inactive, so the tables can't play this. */
@Slow
class InactiveAccountWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @Test
  void login_is401_andSaysSoToTheOwnerAlone() {
    TestUser user = jobwise.newUser();
    String email = user.account().getEmail();
    Rows.execute("UPDATE users SET is_active = FALSE WHERE email = ?", email);

    Rest.Answer owner = login(email, TestUser.PASSWORD);
    assertThat(owner.status()).isEqualTo(401);
    assertThat(owner.detail()).isEqualTo("Account is inactive");
    assertThat(owner.header("www-authenticate")).isEqualTo("Bearer");
    assertThat(login(email, "another password").detail()).isEqualTo("Invalid email or password");
  }

  private static Rest.Answer login(String email, String password) {
    return jobwise
        .anonymous()
        .post(
            "/auth/login", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
  }
}
