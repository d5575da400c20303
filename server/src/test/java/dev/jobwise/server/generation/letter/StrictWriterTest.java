package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.generation.letter.body.LetterBody;
import dev.jobwise.server.llm.ChatAnswer;
import dev.jobwise.server.llm.ChatCall;
import dev.jobwise.server.llm.ChatListener;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.llm.ChatRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.llm.ChatUsage;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a strict letter asks the model for once more, and what it takes of the answer. */
@Timeout(30)
class StrictWriterTest {

  private static final ChatUsage USAGE = new ChatUsage("chosen", 1, 1, 1);
  private static final String FALSE = "At Initech I led 9 people.";

  private record Question(ChatRequest request, CompletableFuture<ChatAnswer> answer) {}

  /** What the model writes before its call is known. */
  private String early = "";

  private boolean streamCancelled;
  private final Deadline deadline = Deadline.after(Duration.ofMinutes(1));
  private final BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> stored = new LinkedBlockingQueue<>();
  private final Letter letter = new Letter("letter", "job", 7);
  private final RunningLetter running =
      new RunningLetter(
          letter,
          deadline,
          (text, cause) -> {
            stored.add(cause.wireName() + " " + text);
            return LetterErrors.about(cause, "letter", text);
          },
          Runnable::run,
          Runnable::run);
  private final LetterWriter writer =
      new LetterWriter(
          running,
          new LetterFrame("Dear,\n\n", "\n\nBye"),
          new LetterBody(1, null, null),
          null,
          StrictTextTest.check(),
          (text, usage) -> {
            stored.add(text);
            return () -> null;
          });

  private final ChatModel model =
      new ChatModel() {
        @Override
        public CompletableFuture<ChatAnswer> complete(ChatRequest request) {
          CompletableFuture<ChatAnswer> answer = new CompletableFuture<>();
          questions.add(new Question(request, answer));
          return answer;
        }

        @Override
        public ChatCall stream(ChatRequest request, ChatListener listener) {
          listener.onSent();
          listener.onText(early);
          return () -> streamCancelled = true;
        }
      };

  @Test
  void chosenModel_isAskedAgain_andNoOther() throws Exception {
    write("I like bread. " + FALSE);

    assertThat(question().request().model()).isEqualTo("chosen");
  }

  @ParameterizedTest
  @CsvSource({
    "'**I led** a team.', 'I led a team.'",
    "'Here is the sentence:\n\nI led a team.', 'I led a team.'",
    "'I led a team.<|eot_id|>', 'I led a team.'",
    "'I\u202e led a team.', 'I led a team.'",
  })
  void answer_isTakenLikeTheRestOfTheBody(String answer, String sentence) throws Exception {
    write("I like bread. " + FALSE);

    question().answer().complete(new ChatAnswer(answer, USAGE));

    assertThat(stored()).isEqualTo("Dear,\n\nI like bread. " + sentence + "\n\nBye");
  }

  @Test
  void refusalToAnswer_isNoSentenceOfTheLetter() throws Exception {
    write("I like bread. " + FALSE);

    question().answer().complete(new ChatAnswer("I'm sorry, but I can't help with that.", USAGE));

    assertThat(stored()).isEqualTo("Dear,\n\nI like bread.\n\nBye");
  }

  @Test
  void cancelledLetter_asksNothingMore() throws Exception {
    write("I like bread. " + FALSE + " At Initech I led 8 people.");
    Question first = question();

    running.fail(LetterErrors.cancelled());

    assertThat(first.answer()).isCancelled();
    assertThat(stored()).startsWith("CANCELLED ");
    assertThat(questions).isEmpty();
  }

  @Test
  void cancelledLetter_endsAllItsCalls_howeverSoonTheModelWrote() throws Exception {
    early = "I like bread. " + FALSE + " I led a team. ";
    write("I like bread.");

    running.fail(LetterErrors.cancelled());

    assertThat(question().answer()).isCancelled();
    assertThat(streamCancelled).isTrue();
  }

  private void write(String text) {
    ChatRequest request =
        new ChatRequest(
            7,
            ChatTask.LETTER,
            "Write a letter.",
            JsonNodeFactory.instance.objectNode(),
            null,
            800,
            0.7,
            deadline,
            "chosen");
    writer.write(model, request);
    writer.onText(text);
    writer.onEnd(USAGE);
  }

  private Question question() throws InterruptedException {
    return questions.poll(10, TimeUnit.SECONDS);
  }

  private String stored() throws InterruptedException {
    return stored.poll(10, TimeUnit.SECONDS);
  }
}
