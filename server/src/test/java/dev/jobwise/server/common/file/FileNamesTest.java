package dev.jobwise.server.common.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a.pdf, attachment; filename=\"a.pdf\"",
        "Zoë.pdf, attachment; filename=\"Zoe.pdf\"; filename*=UTF-8''Zo%C3%AB.pdf",
        "..／a.pdf, attachment; filename=\".._a.pdf\"; filename*=UTF-8''..%EF%BC%8Fa.pdf",
        "℀.pdf, attachment; filename=\"a_c.pdf\"; filename*=UTF-8''%E2%84%80.pdf"
      })
  void plainFormOfAName_hasNoFolder(String name, String header) {
    assertThat(FileNames.attachment(name)).isEqualTo(header);
  }
}
