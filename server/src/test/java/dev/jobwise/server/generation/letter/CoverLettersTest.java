package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.db.Database;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.ranking.Rankings;
import dev.jobwise.server.testing.Rows;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.TestDatabase;
import dev.jobwise.server.testing.TestLeases;
import dev.jobwise.server.testing.TestLimits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@Slow
class CoverLettersTest {

  private final Database database = TestDatabase.get();

  /** Finds no end in the applicant's texts. */
  private final ChatModel broken =
      new ChatModel() {
        @Override
        public String letterLanguage(String wanted, String facts) {
          throw new StackOverflowError("test");
        }

        @Override
        public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
          throw new UnsupportedOperationException();
        }

        @Override
        public ChatCall stream(ChatRequest request, ChatListener listener) {
          throw new UnsupportedOperationException();
        }
      };

  @Test
  void letterThatCannotBegin_givesItsPlaceBack() {
    Caller caller = Rows.caller();
    Rows.profile(caller.userId(), "profile");
    String job = Rows.job(caller.userId(), "Cook", "[]", "job");
    CoverLetters letters = letters(1);
    LetterOrder order =
        new LetterOrder(caller, job, null, null, 4, null, LetterWishes.NONE, false, null);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> letters.start(order)).isInstanceOf(StackOverflowError.class);
    }
  }

  private CoverLetters letters(int maxPerUser) {
    Clock clock = Clock.systemUTC();
    Profiles profiles =
        new Profiles(database, clock, TestLimits.MANY, TestLimits.MANY_BYTES, TestLimits.rows());
    Duration timeout = Duration.ofSeconds(30);
    Rankings rankings =
        new Rankings(database, profiles, broken, clock, Runnable::run, timeout, TestLeases.get());
    RunningLetters running =
        new RunningLetters(maxPerUser, new LetterMeters(new SimpleMeterRegistry()));
    return new CoverLetters(
        rankings,
        null,
        broken,
        null,
        running,
        null,
        null,
        null,
        Runnable::run,
        Runnable::run,
        timeout);
  }
}
