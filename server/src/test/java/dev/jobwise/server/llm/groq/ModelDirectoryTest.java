package dev.jobwise.server.llm.groq;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.client.WebClient;
import com.linecorp.armeria.common.auth.AuthToken;
import dev.jobwise.server.testing.GroqStandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelDirectoryTest {

  private final GroqStandIn groq = GroqStandIn.start();
  private final ModelDirectory directory =
      new ModelDirectory(
          WebClient.builder(groq.baseUri()).auth(AuthToken.ofOAuth2(GroqStandIn.API_KEY)).build());

  @AfterEach
  void stop() {
    groq.close();
  }

  @Test
  void contextTokens_areThoseOfTheProvidersList() {
    groq.lists("a", "b");
    assertThat(directory.contextTokens("a")).isNull();

    assertThat(directory.first().join()).isEqualTo("a");

    assertThat(directory.contextTokens("a")).isEqualTo(131_072);
    assertThat(directory.contextTokens("c")).isNull();
  }
}
