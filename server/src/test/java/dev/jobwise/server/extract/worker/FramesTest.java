package dev.jobwise.server.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "{\"basics\": {}}")
  void answer_isWhatWasSent(String resume) throws Exception {
    Line line =
        new Line(
            "Ann", 1, 2, 3, 4, 5, true, false, TypeChanges.NONE, 1, List.of("mailto:a@b.example"));
    Extracted sent = new Extracted(Format.PDF, 2, List.of(line), resume);
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    new Frames(InputStream.nullInputStream(), wire).send(sent);

    assertThat(new Frames(new ByteArrayInputStream(wire.toByteArray()), wire).answer())
        .isEqualTo(sent);
  }
}
