package dev.jobwise.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.rpc.BadRequest;
import com.google.rpc.BadRequest.FieldViolation;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import dev.jobwise.errors.v1.ErrorAnswer;
import dev.jobwise.errors.v1.ErrorsProto;
import dev.jobwise.errors.v1.Reason;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class JobWiseExceptionTest {

  private static final Map<Status.Code, Class<?>> CLASSES =
      Map.of(
          Status.Code.NOT_FOUND, NotFoundException.class,
          Status.Code.UNAUTHENTICATED, UnauthenticatedException.class,
          Status.Code.INVALID_ARGUMENT, InvalidInputException.class,
          Status.Code.RESOURCE_EXHAUSTED, RateLimitedException.class,
          Status.Code.UNAVAILABLE, UnavailableException.class);

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"REASON_UNSPECIFIED", "UNRECOGNIZED"})
  void everyReason_isReadWithItsClass(Reason reason) {
    ErrorAnswer answer = reason.getValueDescriptor().getOptions().getExtension(ErrorsProto.answer);

    JobWiseException failure =
        failure(answer.getCode(), answer.getText(), info(reason.name().substring(7), Map.of()));

    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessage(answer.getText());
    assertThat(failure.code().value()).isEqualTo(answer.getCode().getNumber());
    assertThat(failure)
        .isExactlyInstanceOf(CLASSES.getOrDefault(failure.code(), JobWiseException.class));
  }

  @Test
  void details_areReadWhole() {
    JobWiseException failure =
        failure(
            Code.INVALID_ARGUMENT,
            "limit must be between 1 and 100",
            info("INVALID_ARGUMENT", Map.of("http_status", "422")),
            Any.pack(
                BadRequest.newBuilder()
                    .addFieldViolations(
                        FieldViolation.newBuilder().setField("limit").setDescription("too large"))
                    .build()),
            Any.pack(
                RetryInfo.newBuilder()
                    .setRetryDelay(com.google.protobuf.Duration.newBuilder().setSeconds(7))
                    .build()));

    assertThat(failure.fieldProblems()).containsExactly(Map.entry("limit", "too large"));
    assertThat(failure.metadata()).containsExactly(Map.entry("http_status", "422"));
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(failure.isRetryable()).isFalse();
  }

  @Test
  void reasonOfANewerServer_isUnspecified() {
    assertThat(failure(Code.NOT_FOUND, "No moon", info("MOON_NOT_FOUND", Map.of())))
        .isInstanceOf(NotFoundException.class)
        .hasMessage("No moon")
        .extracting(JobWiseException::reason)
        .isEqualTo(Reason.REASON_UNSPECIFIED);
  }

  @Test
  void damagedDetail_leavesTheRest() {
    Any damaged =
        Any.newBuilder()
            .setTypeUrl("type.googleapis.com/google.rpc.RetryInfo")
            .setValue(ByteString.copyFromUtf8("?"))
            .build();
    JobWiseException failure =
        failure(Code.UNAVAILABLE, "Later", damaged, info("DRAINING", Map.of()));
    assertThat(failure.reason()).isEqualTo(Reason.REASON_DRAINING);
    assertThat(failure.retryAfter()).isEmpty();
  }

  @Test
  void deadlineWithoutAnAnswer_isSaidInOneSentence() {
    Status late =
        Status.DEADLINE_EXCEEDED.withDescription(
            "CallOptions deadline exceeded after 1.9s. [closed=[], open=[[remote_addr=/::1]]]");
    assertThat(JobWiseException.of(late.asRuntimeException(), "jobs.example.com:443"))
        .hasMessage("no answer from jobs.example.com:443 within the deadline");
  }

  @Test
  void failureThatIsNoStatus_isKeptAsTheCause() {
    IllegalStateException bug = new IllegalStateException("a bug");
    JobWiseException failure = JobWiseException.of(bug);
    assertThat(failure).hasCause(bug);
    assertThat(failure.code()).isEqualTo(Status.Code.UNKNOWN);
  }

  private static Any info(String reason, Map<String, String> metadata) {
    return Any.pack(ErrorInfo.newBuilder().setReason(reason).putAllMetadata(metadata).build());
  }

  private static JobWiseException failure(Code code, String text, Any... details) {
    com.google.rpc.Status.Builder status =
        com.google.rpc.Status.newBuilder().setCode(code.getNumber()).setMessage(text);
    for (Any detail : details) {
      status.addDetails(detail);
    }
    return JobWiseException.of(StatusProto.toStatusRuntimeException(status.build()));
  }
}
