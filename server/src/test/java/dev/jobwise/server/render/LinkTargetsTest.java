package dev.jobwise.server.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.HostileTexts;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetsTest {

  @ParameterizedTest
  @CsvSource({
    "github.com/ann, https://github.com/ann",
    "HTTPS://github.com/ann/, https://github.com/ann/",
    "http://ann.example:8080?a=b#c, http://ann.example:8080?a=b#c",
    "bücher.example/é%20%, https://b%C3%BCcher.example/%C3%A9%20%25",
  })
  void page_isAValidAddress(String text, String target) {
    assertThat(LinkTargets.page(text)).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ann",
        "",
        "javascript:alert(1)",
        "n/a",
        "a@b.example",
        "two words.example",
        "..."
      })
  void page_isNullWithoutAHost(String text) {
    assertThat(LinkTargets.page(text)).isNull();
  }

  @Test
  void phone_keepsDigits() {
    assertThat(LinkTargets.phone("+49 (0) 89 / 12-34")).isEqualTo("tel:+490891234");
    assertThat(LinkTargets.phone("ask")).isNull();
  }

  @Test
  void anyTarget_isAUri() {
    for (String piece : HostileTexts.pieces()) {
      String target = LinkTargets.page("a.example/" + piece + "[]%##");
      if (target != null) {
        assertThat(URI.create(target)).hasHost("a.example");
      }
      String email = LinkTargets.email("a" + piece + "[@b.example");
      if (email != null) {
        assertThat(URI.create(email)).hasScheme("mailto");
      }
    }
  }
}
