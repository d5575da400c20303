package dev.jobwise.server.generation.letter;

import static dev.jobwise.errors.v1.Reason.REASON_CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobwise.client.error.JobWiseException;
import dev.jobwise.generation.v1.CancelGenerationRequest;
import dev.jobwise.generation.v1.CoverLetterEvent;
import dev.jobwise.generation.v1.CoverLetterEvent.EventCase;
import dev.jobwise.generation.v1.DeleteGenerationRequest;
import dev.jobwise.generation.v1.Generation;
import dev.jobwise.generation.v1.GenerationServiceGrpc;
import dev.jobwise.generation.v1.GenerationServiceGrpc.GenerationServiceBlockingStub;
import dev.jobwise.generation.v1.GetGenerationRequest;
import dev.jobwise.generation.v1.WatchGenerationRequest;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters over gRPC. */
@Timeout(60)
@Slow
class LetterGrpcWireTest {

  private static final String BODY = "First 🚀 one.\n\nSecond one.\n\nThird one.";
  private static final String LETTER = Applicant.GREETING + BODY + Applicant.CLOSING;

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private final HeldStream held = new HeldStream();
  private Applicant applicant;
  private GenerationServiceBlockingStub stub;

  @BeforeEach
  void applicant() {
    applicant = Applicant.of(jobwise);
    stub = GenerationServiceGrpc.newBlockingStub(applicant.user().client().channel());
  }

  @Test
  void unary_answersTheWholeLetter_asItIsStored() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.text(BODY));
    Generation letter = stub.generateCoverLetter(applicant.grpcOrder()).getGeneration();
    assertThat(letter.getCoverLetterText()).isEqualTo(LETTER);
    assertThat(letter.getContentText()).isEqualTo(LETTER);
    assertThat(letter.getStatus()).isEqualTo("completed");
    assertThat(get(letter.getGenerationId())).isEqualTo(letter);
  }

  @Test
  void stream_thenWatch_giveTheSameLetter() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.text(BODY));
    List<CoverLetterEvent> events = new ArrayList<>();
    stub.streamCoverLetter(applicant.grpcOrder()).forEachRemaining(events::add);
    assertThat(events.get(0).getStarted().getJobId()).isEqualTo(applicant.jobId());
    assertThat(text(events)).isEqualTo(LETTER);
    Generation completed = events.get(events.size() - 1).getCompleted().getGeneration();
    String id = events.get(0).getStarted().getGenerationId();
    assertThat(get(id)).isEqualTo(completed);

    List<CoverLetterEvent> watched = new ArrayList<>();
    stub.watchGeneration(watch(id, 28)).forEachRemaining(watched::add);
    assertThat(watched)
        .extracting(CoverLetterEvent::getEventCase)
        .containsExactly(EventCase.STARTED, EventCase.DELTA, EventCase.COMPLETED);
    assertThat(watched.get(1).getDelta().getOffset()).isEqualTo(28);
    assertThat(text(watched)).isEqualTo(LETTER.substring(28));

    StatusRuntimeException beyond = failure(() -> stub.watchGeneration(watch(id, 142)).next());
    assertThat(beyond.getStatus().getCode()).isEqualTo(Status.Code.OUT_OF_RANGE);
    assertThat(beyond.getStatus().getDescription()).isEqualTo("The text has only 141 characters");
    assertThat(JobWiseException.of(beyond).metadata())
        .containsEntry("generation_id", id)
        .containsEntry("length", "141");
  }

  @Test
  void cancel_stopsTheModel_andEndsTheStreamWithItsError() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    Iterator<CoverLetterEvent> events = stub.streamCoverLetter(applicant.grpcOrder());
    String id = events.next().getStarted().getGenerationId();
    held.emit("First 🚀");
    while (!events.next().getDelta().getText().endsWith("🚀")) {
      // The greeting may come by itself.
    }

    Generation cancelled =
        stub.cancelGeneration(CancelGenerationRequest.newBuilder().setGenerationId(id).build())
            .getGeneration();

    assertThat(held.awaitCancelled()).isTrue();
    assertThat(cancelled.getStatus()).isEqualTo("failed");
    assertThat(cancelled.getError().getReason()).isEqualTo("CANCELLED");
    assertThat(cancelled.getContentText()).isEqualTo(Applicant.GREETING + "First 🚀");
    StatusRuntimeException failure = failure(events::next);
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.CANCELLED);
    JobWiseException error = JobWiseException.of(failure);
    assertThat(error.reason()).isEqualTo(REASON_CANCELLED);
    assertThat(error.metadata()).containsEntry("generation_id", id).containsEntry("length", "29");
    StatusRuntimeException beyond = failure(() -> stub.watchGeneration(watch(id, 1000)).next());
    assertThat(beyond.getStatus().getCode()).isEqualTo(Status.Code.OUT_OF_RANGE);
    assertThat(JobWiseException.of(beyond).metadata())
        .containsEntry("length", "29")
        .containsEntry("ended_reason", "CANCELLED")
        .containsEntry("ended_detail", "The letter was cancelled.");
  }

  @Test
  void delete_endsTheStream() {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    Iterator<CoverLetterEvent> events = stub.streamCoverLetter(applicant.grpcOrder());
    String id = events.next().getStarted().getGenerationId();
    held.awaitOpen();
    stub.deleteGeneration(DeleteGenerationRequest.newBuilder().setGenerationId(id).build());
    assertThat(held.awaitCancelled()).isTrue();
    StatusRuntimeException failure =
        failure(() -> events.forEachRemaining(event -> assertThat(event.hasDelta()).isTrue()));
    assertThat(JobWiseException.of(failure).reason()).isEqualTo(REASON_CANCELLED);
  }

  @Test
  void callThatEnds_byItsDeadlineOrItsCaller_leavesTheLetterRunning() throws Exception {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    Iterator<CoverLetterEvent> late =
        stub.withDeadlineAfter(2, TimeUnit.SECONDS).streamCoverLetter(applicant.grpcOrder());
    String id = late.next().getStarted().getGenerationId();
    held.awaitOpen();
    Context.CancellableContext context = Context.current().withCancellation();
    Iterator<CoverLetterEvent> watching = context.call(() -> stub.watchGeneration(watch(id, 0)));
    assertThat(watching.next().hasStarted()).isTrue();
    context.cancel(null);
    assertThat(failure(() -> late.forEachRemaining(event -> {})).getStatus().getCode())
        .isEqualTo(Status.Code.DEADLINE_EXCEEDED);

    held.emit(BODY).finish();

    List<CoverLetterEvent> events = new ArrayList<>();
    stub.watchGeneration(watch(id, 0)).forEachRemaining(events::add);
    assertThat(text(events)).isEqualTo(LETTER);
    assertThat(get(id).getStatus()).isEqualTo("completed");
  }

  private Generation get(String id) {
    return stub.getGeneration(GetGenerationRequest.newBuilder().setGenerationId(id).build())
        .getGeneration();
  }

  private static WatchGenerationRequest watch(String id, int from) {
    return WatchGenerationRequest.newBuilder().setGenerationId(id).setFromOffset(from).build();
  }

  private static String text(List<CoverLetterEvent> events) {
    StringBuilder text = new StringBuilder();
    events.forEach(event -> text.append(event.getDelta().getText()));
    return text.toString();
  }

  private static StatusRuntimeException failure(ThrowingCallable call) {
    return catchThrowableOfType(StatusRuntimeException.class, call);
  }
}
