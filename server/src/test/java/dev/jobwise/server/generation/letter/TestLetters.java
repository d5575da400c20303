package dev.jobwise.server.generation.letter;

import dev.jobwise.server.generation.document.Generations;
import dev.jobwise.server.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** Letters for tests of what surrounds them. */
public final class TestLetters {

  private TestLetters() {}

  /** Letters that are read, cancelled and deleted as in production; none can be started. */
  public static CoverLetters none(Generations generations) {
    LetterStore store = new LetterStore(TestDatabase.get(), generations, Clock.systemUTC());
    return new CoverLetters(
        null,
        null,
        null,
        store,
        new RunningLetters(0, new LetterMeters(new SimpleMeterRegistry())),
        new FollowedLetters(generations),
        null,
        null,
        Runnable::run,
        Runnable::run,
        null);
  }
}
