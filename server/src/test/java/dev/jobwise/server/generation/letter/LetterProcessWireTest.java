package dev.jobwise.server.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jobwise.server.llm.ChatTask;
import dev.jobwise.server.testing.EventStream;
import dev.jobwise.server.testing.EventStream.Event;
import dev.jobwise.server.testing.HeldStream;
import dev.jobwise.server.testing.JobWiseExtension;
import dev.jobwise.server.testing.Rest;
import dev.jobwise.server.testing.ServerProcess;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.testing.StandInReply;
import io.grpc.ManagedChannel;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters in a server of its own process, which is killed, or asked to stop. */
@Timeout(120)
@Slow
class LetterProcessWireTest {

  @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();

  private final HeldStream held = new HeldStream();
  private Applicant applicant;
  private ServerProcess server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    applicant = Applicant.of(jobwise);
    Map<String, String> environment = JobWiseExtension.environment();
    environment.put("JOBWISE_DRAIN_SECONDS", "2");
    server = ServerProcess.start(environment, Redirect.INHERIT);
    port = server.port();
  }

  @AfterEach
  void kill() throws InterruptedException {
    server.kill();
  }

  @Test
  void killedServer_leavesAFailedLetter_withAllThatWasSaved() throws Exception {
    jobwise.groq().forTask(ChatTask.LETTER, StandInReply.held(held));
    EventStream stream = applicant.write(port);
    String id = stream.next().data().get("generation_id").textValue();
    held.emit("First 🚀 one.");
    String saved = Applicant.GREETING + "First 🚀 one.";
    assertThat(applicant.storedWith(id, saved.length()).get("status").textValue())
        .isEqualTo("pending");

    server.kill();

    // The living server reads along until it closes what the dead one left.
    try (EventStream there = applicant.watch(jobwise.port(), id, "?from=28");
        EventStream ahead = applicant.watch(jobwise.port(), id, "?from=40")) {
      assertThat(there.next().name()).isEqualTo("started");
      assertThat(there.next().data().toString()).isEqualTo("{\"offset\":28,\"text\":\"🚀 one.\"}");
      Applicant.expireLease(id);
      List<Event> events = there.rest();
      Event failed = events.get(events.size() - 1);
      assertThat(failed.name()).isEqualTo("failed");
      assertThat(failed.data().toString())
          .isEqualTo(
              ("{\"detail\":\"The letter was interrupted by a server restart. Please generate it again.\","
                      + "\"status\":503,\"reason\":\"INTERRUPTED\",\"generation_id\":\"%s\",\"length\":34}")
                  .formatted(id));
      List<Event> lost = ahead.rest();
      JsonNode end = lost.get(lost.size() - 1).data();
      assertThat(end.get("reason").textValue()).isEqualTo("OFFSET_BEYOND_TEXT");
      assertThat(end.get("length").intValue()).isEqualTo(34);
      assertThat(end.get("ended_reason").textValue()).isEqualTo("INTERRUPTED");
    }
    JsonNode stored = applicant.stored(id);
    assertThat(stored.get("status").textValue()).isEqualTo("failed");
    assertThat(stored.get("cover_letter_text").textValue()).isEqualTo(saved);
    assertThat(stored.at("/error/reason").textValue()).isEqualTo("INTERRUPTED");
  }

  @Test
  void stoppedServer_keepsItsWord() throws Exception {
    HeldStream finishing = new HeldStream();
    HeldStream unary = new HeldStream();
    jobwise.groq().next(StandInReply.held(finishing));
    EventStream finished = applicant.write(port);
    finished.next();
    finishing.awaitOpen();
    jobwise.groq().next(StandInReply.held(held));
    EventStream interrupted = applicant.write(port);
    String id = interrupted.next().data().get("generation_id").textValue();
    held.emit("Half");
    jobwise.groq().next(StandInReply.held(unary));
    Rest rest = new Rest(port, applicant.user().client().accessToken());
    CompletableFuture<Rest.Answer> accepted =
        answer(() -> rest.post("/generations/cover-letter", applicant.order()));
    unary.awaitOpen();
    assertThat(rest.get("//health").status()).isEqualTo(200);

    server.stop();

    awaitNotHealthy(rest);
    assertThat(grpcHealth()).isEqualTo(ServingStatus.NOT_SERVING);
    Rest.Answer refused = rest.post("/generations/cover-letter/stream", applicant.order());
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.detail()).isEqualTo("The server is shutting down. Please try again.");
    finishing.emit("One.\n\nTwo.\n\nThree.").finish();
    unary.emit("One.\n\nTwo.\n\nThree.").finish();
    assertThat(last(finished).name()).isEqualTo("completed");
    assertThat(accepted.join().json().get("status").textValue()).isEqualTo("completed");
    Event failed = last(interrupted);
    assertThat(failed.name()).isEqualTo("failed");
    assertThat(failed.data().get("reason").textValue()).isEqualTo("INTERRUPTED");
    assertThat(held.awaitCancelled()).isTrue();
    assertThat(server.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(server.process().exitValue()).isEqualTo(143);
    JsonNode stored = applicant.stored(id);
    assertThat(stored.at("/error/reason").textValue()).isEqualTo("INTERRUPTED");
    assertThat(stored.get("cover_letter_text").textValue()).isEqualTo(Applicant.GREETING + "Half");
  }

  @Test
  void stoppedServer_answersWhoStillWaitsForTheModel() throws Exception {
    jobwise.groq().forTask(ChatTask.RANK, StandInReply.silent());
    Rest rest = new Rest(port, applicant.user().client().accessToken());
    String order = "{\"job_id\": \"" + applicant.jobId() + "\", \"force\": true}";
    CompletableFuture<Rest.Answer> ranking = answer(() -> rest.post("/rankings/create", order));
    jobwise.groq().awaitOpen(1);

    server.stop();

    Rest.Answer answer = ranking.get(20, TimeUnit.SECONDS);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.detail()).isEqualTo("LLM service unavailable. Please try again later.");
    assertThat(server.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private static CompletableFuture<Rest.Answer> answer(Supplier<Rest.Answer> request) {
    CompletableFuture<Rest.Answer> answer = new CompletableFuture<>();
    inThread(() -> answer.complete(request.get()));
    return answer;
  }

  /** The common pool may have one thread only. */
  private static void inThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  /** The signal takes a moment to arrive. */
  private static void awaitNotHealthy(Rest rest) throws InterruptedException {
    Rest.Answer health = rest.get("//health");
    while (health.status() == 200) {
      TimeUnit.MILLISECONDS.sleep(5);
      health = rest.get("//health");
    }
    assertThat(health.status()).isEqualTo(503);
  }

  private ServingStatus grpcHealth() {
    ManagedChannel channel =
        NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
    try {
      return HealthGrpc.newBlockingStub(channel)
          .check(HealthCheckRequest.getDefaultInstance())
          .getStatus();
    } finally {
      channel.shutdownNow();
    }
  }

  private static Event last(EventStream stream) {
    List<Event> events = stream.rest();
    return events.get(events.size() - 1);
  }
}
