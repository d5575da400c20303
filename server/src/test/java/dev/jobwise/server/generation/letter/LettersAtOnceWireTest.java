package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
@Slow
class LettersAtOnceWireTest {

  private static final int LETTERS = 24;
  private static final String BODY = "First one.\n\nSecond one.\n\nThird one.";

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  @Test
  void letters_areAllWithTheModelBeforeTheFirstOneEnds() {
    Applicant applicant = Applicant.of(jobwise);
    List<HeldStream> held = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      held.add(new HeldStream());
      jobwise.groq().next(StandInReply.held(held.get(i)));
    }
    List<EventStream> letters = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      letters.add(applicant.write(jobwise.port()));
    }

    held.forEach(HeldStream::awaitOpen);
    held.forEach(stream -> stream.emit(BODY).finish());

    for (EventStream letter : letters) {
      assertThat(letter.rest()).last().extracting(EventStream.Event::name).isEqualTo("completed");
    }
  }
}
