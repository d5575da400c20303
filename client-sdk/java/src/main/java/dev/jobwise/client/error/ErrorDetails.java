package dev.jobwise.client.error;

import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import dev.jobwise.errors.v1.ErrorAnswer;
import dev.jobwise.errors.v1.ErrorsProto;
import dev.jobwise.errors.v1.Reason;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a failed call.
 *
 * @param retryAfter null if the server said nothing
 */
record ErrorDetails(
    Status.Code code,
    Reason reason,
    String text,
    Map<String, String> metadata,
    Map<String, String> fieldProblems,
    Duration retryAfter) {

  static final String GENERATION_ID = "generation_id";
  static final String LENGTH = "length";
  private static final String ENDED_REASON = "ended_reason";

  private static final Metadata.Key<com.google.rpc.Status> DETAILS =
      Metadata.Key.of(
          "grpc-status-details-bin",
          ProtoUtils.metadataMarshaller(com.google.rpc.Status.getDefaultInstance()));

  static ErrorDetails of(Throwable failure, String address) {
    Status status = Status.fromThrowable(failure);
    com.google.rpc.Status details = details(failure);
    if (details == null) {
      String text = Connections.text(status, address);
      return new ErrorDetails(
          status.getCode(), Reason.REASON_UNSPECIFIED, text, Map.of(), Map.of(), null);
    }
    Reason reason = Reason.REASON_UNSPECIFIED;
    Map<String, String> metadata = Map.of();
    Map<String, String> problems = new LinkedHashMap<>();
    Duration retryAfter = null;
    for (Any detail : details.getDetailsList()) {
      try {
        if (detail.is(ErrorInfo.class)) {
          ErrorInfo info = detail.unpack(ErrorInfo.class);
          reason = reason(info.getReason());
          metadata = Map.copyOf(info.getMetadataMap());
        } else if (detail.is(BadRequest.class)) {
          detail
              .unpack(BadRequest.class)
              .getFieldViolationsList()
              .forEach(field -> problems.putIfAbsent(field.getField(), field.getDescription()));
        } else if (detail.is(RetryInfo.class)) {
          com.google.protobuf.Duration delay = detail.unpack(RetryInfo.class).getRetryDelay();
          retryAfter = Duration.ofSeconds(delay.getSeconds(), delay.getNanos());
        }
      } catch (InvalidProtocolBufferException unreadable) {
        // The status and its text are still worth more than a failure to read the rest.
        failure.addSuppressed(unreadable);
      }
    }
    return new ErrorDetails(
        Status.fromCodeValue(details.getCode()).getCode(),
        reason,
        details.getMessage(),
        metadata,
        Collections.unmodifiableMap(problems),
        retryAfter);
  }

  /**
   * What ended the letter, if a reader has more of it than is stored; otherwise this.
   *
   * @see dev.jobwise.errors.v1.Reason#REASON_OFFSET_BEYOND_TEXT
   */
  ErrorDetails endOfLetter() {
    if (reason != Reason.REASON_OFFSET_BEYOND_TEXT || !metadata.containsKey(ENDED_REASON)) {
      return this;
    }
    Reason ended = reason(metadata.get(ENDED_REASON));
    ErrorAnswer answer = ended.getValueDescriptor().getOptions().getExtension(ErrorsProto.answer);
    return new ErrorDetails(
        Status.fromCodeValue(answer.getCode().getNumber()).getCode(),
        ended,
        metadata.getOrDefault("ended_detail", text),
        metadata,
        Map.of(),
        null);
  }

  /**
   * The error of a letter that has ended, and not of a reader who asks for too much of it, whose
   * server stops, or whose letter waits for its end to be stored.
   */
  boolean isOfALetter() {
    return metadata.containsKey(GENERATION_ID)
        && reason != Reason.REASON_OFFSET_BEYOND_TEXT
        && reason != Reason.REASON_DRAINING
        && reason != Reason.REASON_DATABASE_UNAVAILABLE;
  }

  static boolean isRefusedConnection(Throwable failure) {
    return Connections.cause(failure, ConnectException.class) != null;
  }

  /** The server's own words, which are deeper inside if a call failed because another did. */
  private static com.google.rpc.Status details(Throwable failure) {
    com.google.rpc.Status found = null;
    for (Throwable cause = failure; cause != null && found == null; cause = cause.getCause()) {
      Metadata trailers = null;
      if (cause instanceof StatusRuntimeException status) {
        trailers = status.getTrailers();
      } else if (cause instanceof StatusException status) {
        trailers = status.getTrailers();
      }
      found = trailers == null ? null : trailers.get(DETAILS);
    }
    return found;
  }

  static Reason reason(String name) {
    EnumValueDescriptor known = Reason.getDescriptor().findValueByName("REASON_" + name);
    return known == null ? Reason.REASON_UNSPECIFIED : Reason.valueOf(known);
  }
}
