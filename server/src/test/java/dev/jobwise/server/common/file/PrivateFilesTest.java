package dev.jobwise.server.common.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

  @TempDir private Path directory;

  @Test
  void write_thatFails_leavesTheFormerFileAndNothingElse() throws IOException {
    Path file = directory.resolve("letter.eml");
    PrivateFiles.write(file, "former");

    assertThatThrownBy(
            () ->
                PrivateFiles.write(
                    file,
                    out -> {
                      out.write(new byte[10_000]);
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("No space left on device");

    assertThat(directory.toFile().list()).containsExactly("letter.eml");
    assertThat(file).hasContent("former");
  }

  @Test
  void nameThatIsNotForced_isAFault_whereNamesWereForcedBefore() throws IOException {
    PrivateFiles.write(directory.resolve("letter.eml"), "text");

    assertThatThrownBy(
            () ->
                PrivateFiles.forceNames(
                    directory,
                    names -> {
                      throw new IOException("Input/output error");
                    }))
        .hasMessage("Input/output error");
  }

  @Test
  void nameThatIsNotForced_isNone_whereNoneCanBe() throws IOException {
    Path unable = Path.of("/proc/self");
    assertThatThrownBy(() -> PrivateFiles.force(unable)).isInstanceOf(IOException.class);
    PrivateFiles.forceNames(unable, PrivateFiles::force);
  }
}
