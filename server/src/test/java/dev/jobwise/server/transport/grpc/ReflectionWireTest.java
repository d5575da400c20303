package dev.jobwise.server.transport.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.jobwise.server.testing.Slow;
import dev.jobwise.server.transport.FakeAuthService;
import dev.jobwise.server.transport.FakeProfileService;
import dev.jobwise.server.transport.RunningServer;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tools ask many things on one stream: each question has its own answer, and one. */
@Slow
class ReflectionWireTest {

  private static final List<String> SYMBOLS =
      List.of(
          "google.rpc.ErrorInfo",
          "google.rpc.Status",
          "jobwise.auth.v1.AuthService",
          "google.rpc.BadRequest",
          "jobwise.options.v1.Rule",
          "no.such.Thing",
          "google.protobuf.Any");

  private static final List<String> FILES =
      List.of(
          "google/rpc/error_details.proto",
          "google/rpc/status.proto",
          "jobwise/auth/v1/auth_service.proto",
          "google/rpc/error_details.proto",
          "jobwise/options/v1/options.proto",
          "none",
          "google/protobuf/any.proto");

  private static final int ROUNDS = 20;

  private static RunningServer running;

  @BeforeAll
  static void start() {
    running =
        new RunningServer(List.of(new FakeAuthService(), new FakeProfileService()), List.of());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void v1_answersEachQuestionOnce() throws Exception {
    Answers<io.grpc.reflection.v1.ServerReflectionResponse> answers = new Answers<>();
    StreamObserver<io.grpc.reflection.v1.ServerReflectionRequest> questions =
        io.grpc.reflection.v1.ServerReflectionGrpc.newStub(running.channel)
            .serverReflectionInfo(answers);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      for (String symbol : SYMBOLS) {
        questions.onNext(
            io.grpc.reflection.v1.ServerReflectionRequest.newBuilder()
                .setFileContainingSymbol(symbol)
                .build());
        var answer = answers.next();
        assertThat(answer.getOriginalRequest().getFileContainingSymbol()).isEqualTo(symbol);
        files.add(first(answer.getFileDescriptorResponse().getFileDescriptorProtoList()));
      }
    }
    questions.onCompleted();

    assertThat(files.subList(0, FILES.size())).isEqualTo(FILES);
    answers.haveEnded();
  }

  @Test
  void v1alpha_answersEachQuestionOnce() throws Exception {
    Answers<io.grpc.reflection.v1alpha.ServerReflectionResponse> answers = new Answers<>();
    StreamObserver<io.grpc.reflection.v1alpha.ServerReflectionRequest> questions =
        io.grpc.reflection.v1alpha.ServerReflectionGrpc.newStub(running.channel)
            .serverReflectionInfo(answers);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      for (String symbol : SYMBOLS) {
        questions.onNext(
            io.grpc.reflection.v1alpha.ServerReflectionRequest.newBuilder()
                .setFileContainingSymbol(symbol)
                .build());
        var answer = answers.next();
        assertThat(answer.getOriginalRequest().getFileContainingSymbol()).isEqualTo(symbol);
        files.add(first(answer.getFileDescriptorResponse().getFileDescriptorProtoList()));
      }
    }
    questions.onCompleted();

    assertThat(files.subList(0, FILES.size())).isEqualTo(FILES);
    answers.haveEnded();
  }

  @Test
  void questionsAtOnce_areAnsweredInTurn() throws Exception {
    Answers<io.grpc.reflection.v1alpha.ServerReflectionResponse> answers = new Answers<>();
    StreamObserver<io.grpc.reflection.v1alpha.ServerReflectionRequest> questions =
        io.grpc.reflection.v1alpha.ServerReflectionGrpc.newStub(running.channel)
            .serverReflectionInfo(answers);
    for (String symbol : SYMBOLS) {
      questions.onNext(
          io.grpc.reflection.v1alpha.ServerReflectionRequest.newBuilder()
              .setFileContainingSymbol(symbol)
              .build());
    }
    questions.onCompleted();

    for (String symbol : SYMBOLS) {
      assertThat(answers.next().getOriginalRequest().getFileContainingSymbol()).isEqualTo(symbol);
    }
    answers.haveEnded();
  }

  /** The name of the file that was asked for: it comes before those that it imports. */
  private static String first(List<ByteString> files) throws InvalidProtocolBufferException {
    return files.isEmpty() ? "none" : FileDescriptorProto.parseFrom(files.get(0)).getName();
  }

  private static final class Answers<A> implements StreamObserver<A> {

    private static final String END = "end";

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

    @Override
    public void onNext(A answer) {
      heard.add(answer);
    }

    @Override
    public void onError(Throwable failure) {
      heard.add(failure);
    }

    @Override
    public void onCompleted() {
      heard.add(END);
    }

    @SuppressWarnings("unchecked")
    A next() throws InterruptedException {
      Object next = heard.poll(10, TimeUnit.SECONDS);
      assertThat(next).isInstanceOf(com.google.protobuf.Message.class);
      return (A) next;
    }

    void haveEnded() throws InterruptedException {
      assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(END);
    }
  }
}
