package dev.jobwise.server.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '\t', 0x01, 0x85, 0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E,
        0x180F, 0x200B, 0x200D, 0x200F, 0x2028, 0x202E, 0x2060, 0x2065, 0x206F, 0x2800, 0x3000,
        0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0x1BCA0, 0x1D173, 0xE0001, 0xE0061, 0xE0100,
        0xE0FFF
      })
  void whatFontsDrawAsNothing_isBlank(int c) {
    assertThat(Visible.isBlank(" " + Character.toString(c) + " ")).isTrue();
    assertThat(Visible.isBlank("a" + Character.toString(c))).isFalse();
  }

  @Test
  void marksAndStrangeLetters_areSeen() {
    for (int c : new int[] {0, 'a', 0x0301, 0x4E2D, 0xFFFD, 0x1F600, 0xE000, 0xD800}) {
      assertThat(Visible.isBlank(Character.toString(c))).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void oneLine_readsBreaksAsBlanks() {
    assertThat(Visible.oneLine("Ann \r\n Lee")).isEqualTo("Ann Lee");
    assertThat(Visible.oneLine("Ann\u2028Lee\u2029X\u0085Y\u000BZ\u0007W"))
        .isEqualTo("Ann Lee X Y Z W");
    assertThat(Visible.oneLine("a  b\u00A0c")).isEqualTo("a  b\u00A0c");
    assertThat(Visible.oneLine("Ann\u202Eeel\u202C \u2066x\u2069\u200F")).isEqualTo("Anneel x");
    assertThat(Visible.oneLine("a\0b\n")).isEqualTo("a\0b ");
  }

  @Test
  void stripped_knowsAllWhiteSpace() {
    assertThat(Visible.stripped("\u00A0 Ann\u3000Lee\u2007\n")).isEqualTo("Ann\u3000Lee");
    assertThat(Visible.stripped("\u2003")).isEmpty();
  }
}
