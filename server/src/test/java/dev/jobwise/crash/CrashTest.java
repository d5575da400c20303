package dev.jobwise.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short {@code ./jobwise crash}: one kill of each kind. {@code LetterProcessTest} shows that a
 * letter that died is ended.
 */
@Timeout(120)
@Slow
class CrashTest {

  @TempDir private Path data;

  @Test
  void killedServerAndDatabase_loseNothingThatWasAcknowledged() throws Exception {
    TestDatabase.shareProgram(data);
    assertThat(new Crash(System.out, 3, 1).run(data, false)).isEmpty();
  }
}
