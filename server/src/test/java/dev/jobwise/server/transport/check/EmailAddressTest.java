package dev.jobwise.server.transport.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.com",
        "o'brien+jobs@mail.ex-ample.co.uk",
        "a.b_c-d!#$%&*/=?^`{|}~@x.io",
        "josé@exämple.de",
        "用户@例子.公司",
        "अजय@डाटा.भारत",
        "😀@x.io",
        "a..b@docomo.ne.jp",
        "a@b_c.io",
      })
  void addresses_areAccepted(String text) {
    assertThat(EmailAddress.isOne(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "@",
        "a@",
        "@b.io",
        "a@b",
        "a@.io",
        "a@b.",
        "a@b..io",
        "a@b@c.io",
        "a b@c.io",
        "a\"b@c.io",
        "a,b@c.io",
        "a;b@c.io",
        "<a@b.io>",
        "a@b.io>",
        "a(b)@c.io",
        "a\\b@c.io",
        "a:b@c.io",
        "[a]@c.io",
        "a@[127.0.0.1]",
        "a@b,c.io",
        "a@b/c.io",
        "a@b?c.io",
        "a@b%c.io",
      })
  void others_areRefused(String text) {
    assertThat(EmailAddress.isOne(text)).isFalse();
  }

  @Test
  void nothingUnseen_isInAnAddress() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      boolean unseen =
          type == Character.CONTROL
              || type == Character.FORMAT
              || Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              // Of other types, and not to be seen all the same: blanks and selectors.
              || "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
                      .indexOf(c)
                  >= 0
              || c >= 0xFE00 && c <= 0xFE0F;
      if (unseen) {
        String sign = Character.toString(c);
        assertThat(EmailAddress.isOne("a" + sign + "b@c.io")).as("%x", c).isFalse();
        assertThat(EmailAddress.isOne("a@b" + sign + ".io")).as("%x", c).isFalse();
        assertThat(EmailAddress.hasUnseenCharacters("a" + sign)).as("%x", c).isTrue();
      }
    }
    assertThat(EmailAddress.hasUnseenCharacters("nobody")).isFalse();
  }

  @Test
  void length_isBounded() {
    assertThat(EmailAddress.isOne("a".repeat(249) + "@b.io")).isTrue();
    assertThat(EmailAddress.isOne("a".repeat(250) + "@b.io")).isFalse();
  }
}
