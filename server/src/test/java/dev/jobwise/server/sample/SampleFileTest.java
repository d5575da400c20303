package dev.jobwise.server.sample;

import static dev.jobwise.errors.v1.Reason.REASON_EMPTY_FILE;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_NOT_UTF8;
import static dev.jobwise.errors.v1.Reason.REASON_FILE_TOO_LARGE;
import static dev.jobwise.errors.v1.Reason.REASON_UNSUPPORTED_FILE_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.jobwise.server.common.error.AppException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFileTest {

  static Stream<Arguments> names() {
    return Stream.of(
        arguments("letter.txt", "letter.txt"),
        arguments("LETTER.TXT", "LETTER.TXT"),
        arguments("/etc/cron.d/letter.txt", "letter.txt"),
        arguments("C:\\Users\\ada\\letter.txt", "letter.txt"),
        arguments("../../letter.txt", "letter.txt"),
        arguments("my \"best\" letter.txt", "my best letter.txt"),
        arguments("a\0b\r\nc.txt", "abc.txt"),
        arguments("Lebenslauf für Zoë 🚀.txt", "Lebenslauf für Zoë 🚀.txt"),
        arguments("Zoe\u0308.txt", "Zo\u00eb.txt"),
        arguments(" two  words .txt", " two  words .txt"),
        arguments("letter.txt ", "letter.txt "),
        arguments(" \t ", "sample.txt"),
        arguments("\"\"", "sample.txt"),
        arguments("folder/", "sample.txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void check_keepsTheBaseName(String raw, String expected) {
    assertThat(SampleFile.check(raw, bytes("text")).name()).isEqualTo(expected);
  }

  @Test
  void check_shortensLongNamesBeforeTheExtension() {
    String name = SampleFile.check("🚀".repeat(300) + ".Txt", bytes("text")).name();

    assertThat(name.codePointCount(0, name.length())).isEqualTo(255);
    assertThat(name).endsWith("🚀.Txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter.pdf", "letter", "letter.txt.exe", "txt", "letter.txt/.."})
  void check_refusesOtherExtensions(String name) {
    assertThat(failure(name, bytes("text")))
        .hasMessage("Only .txt files are supported in this prototype")
        .extracting(AppException::reason)
        .isEqualTo(REASON_UNSUPPORTED_FILE_TYPE);
  }

  @Test
  void check_acceptsExactlyOneMebibyte() {
    byte[] full = new byte[1_048_576];
    Arrays.fill(full, (byte) 'a');
    assertThat(SampleFile.check("a.txt", full).characterCount()).isEqualTo(1_048_576);

    assertThat(failure("a.txt", Arrays.copyOf(full, full.length + 1)))
        .hasMessage("File size exceeds 1MB limit")
        .extracting(AppException::reason)
        .isEqualTo(REASON_FILE_TOO_LARGE);
  }

  @Test
  void check_looksAtTheNameBeforeTheSizeAndAtTheSizeBeforeTheEncoding() {
    byte[] large = new byte[1_048_577];

    assertThat(failure("a.pdf", large)).hasMessageContaining("Only .txt");
    assertThat(failure("a.txt", large)).hasMessageContaining("1MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1"})
  void check_refusesOtherEncodings(String charset) {
    assertNotText("Grüße".getBytes(Charset.forName(charset)));
  }

  @Test
  void check_refusesBrokenUtf8AndNul() {
    assertNotText(new byte[] {'a', (byte) 0xc3});
    assertNotText(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}); // a lone surrogate
    assertNotText(new byte[] {(byte) 0xc0, (byte) 0xaf}); // an overlong slash
    assertNotText(bytes("a\0b"));
  }

  @Test
  void check_keepsTheTextButForOneByteOrderMark() {
    assertThat(SampleFile.check("a.txt", bytes("\uFEFF\uFEFF Hi \r\n")).text())
        .isEqualTo("\uFEFF Hi \r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\r\n\t", "\uFEFF", "\u00A0\u2003\u3000", "\u200B\u200D\u2060 \uFEFF"})
  void check_refusesWhatNobodyCanRead(String text) {
    assertThat(failure("a.txt", bytes(text)))
        .hasMessage("File is empty or contains no readable text")
        .extracting(AppException::reason)
        .isEqualTo(REASON_EMPTY_FILE);
  }

  @Test
  void counts_areOfWordsAndCodePoints() {
    SampleFile file =
        SampleFile.check("a.txt", bytes("  One\u00A0two\r\nthree\u2003🚀 don't\u0085end\n"));

    assertThat(file.wordCount()).isEqualTo(6);
    assertThat(file.characterCount()).isEqualTo(29);
  }

  private static void assertNotText(byte[] content) {
    assertThat(failure("a.txt", content))
        .hasMessage("File must be UTF-8 encoded text")
        .extracting(AppException::reason)
        .isEqualTo(REASON_FILE_NOT_UTF8);
  }

  private static AppException failure(String name, byte[] content) {
    return catchThrowableOfType(AppException.class, () -> SampleFile.check(name, content));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
